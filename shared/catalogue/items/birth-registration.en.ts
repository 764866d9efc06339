import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const birthRegistrationEn: CertificateWording = {
  title: 'Birth registration certificate',
  agency: 'District Health Bureau',
  proves:
    'That a pregnancy or birth is registered where the household is registered or where the family lives',
  basis: [
    {
      law: 'Decision of the CPC Central Committee and the State Council on Improving Birth Policies for Long-term Balanced Population Development',
      article: '26 June 2021',
    },
    { law: 'Interim Regulations on Residence Permits', article: 'Article 13, item 6' },
  ],
  sentence:
    'It is hereby certified, upon verification, that the pregnancy or birth stated above has been registered.',
  asked: 'Your spouse and address, as registered',
  receivers: {
    'district-health': {
      name: 'District Health Bureau',
      contact: 'Health service, telephone 12320',
      purpose: 'To fill in your application for birth registration from the register',
      method: 'This platform asks the bureau online',
      told: 'Your name and ID number',
      answers: 'Your spouse’s name and ID number, your address and village, and as of which day',
      retention:
        'It is kept with the application; the certificate is valid for 365 days, and the record is kept for 365 more and then deleted',
      sensitive:
        'ID numbers and marriage call for care; without asking, the form cannot be filled in for you, but you can fill it in yourself',
    },
  },
  fields: {
    name: { label: 'Name' },
    idNumber: { label: 'ID number' },
    spouseName: { label: 'Spouse’s name', hint: 'Leave this empty if you have no spouse' },
    spouseIdNumber: { label: 'Spouse’s ID number', hint: 'You may leave this empty' },
    childOrder: {
      label: 'Which child this is',
      hint: 'Your first, second and so on, the one expected or born counted in',
    },
    expectedOn: { label: 'Expected date or date of birth', hint: 'You may leave this empty' },
    address: { label: 'Address' },
    village: { label: 'Village', options: villageNames.en },
    phone: { label: 'Telephone', hint: 'Only to reach you; it does not stand on the certificate' },
  },
  offices: {
    village: 'Villagers’ or residents’ committee',
    town: 'Township government or subdistrict office',
  },
  appeal:
    'If you are refused, or your certificate is revoked, you can apply to the People’s Government of Yanxi District for administrative reconsideration within 60 days of the day you knew or should have known of the decision (Administrative Reconsideration Law of the PRC, Article 20), or bring an action in the competent people’s court within six months of the day you knew or should have known of it (Administrative Litigation Law of the PRC, Article 46).',
  withdrawal:
    'The register is asked only once, when the application begins. Until it is decided you can withdraw the application here at any time, and your consent with it: nothing is asked or decided any more, and what was obtained and filled in is deleted at once. You can then apply anew and fill in the form yourself. A certificate already issued stays as it is.',
  choice:
    'It is for you to decide. If you would rather not, fill in the form yourself, or upload the paper certificate as before; your matter is handled all the same.',
}
