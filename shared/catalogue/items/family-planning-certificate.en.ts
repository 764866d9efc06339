import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const familyPlanningCertificateEn: CertificateWording = {
  title: 'Family planning certificate',
  agency: 'District Health Bureau',
  proves:
    'The marriage and the children of a couple, for the rewards under the family planning law',
  basis: [{ law: 'Population and Family Planning Law of the PRC', article: 'Article 23' }],
  sentence:
    'It is hereby certified that what is stated above of the marriage and the children of the couple has been verified and is true.',
  asked: 'Your spouse, date of marriage, children and address, as registered',
  receivers: {
    'district-health': {
      name: 'District Health Bureau',
      contact: 'Health service, telephone 12320',
      purpose: 'To fill in your application for the family planning certificate from the register',
      method: 'This platform asks the bureau online',
      told: 'Your name and ID number',
      answers:
        'Your spouse’s name and ID number, the date of marriage, the number and names of your children, your address and village, and as of which day',
      retention:
        'It is kept with the application; the certificate is valid for 365 days, and the record is kept for 365 more and then deleted',
      sensitive:
        'The data of children under fourteen are sensitive, and ID numbers, marriage and children call for care as well; without asking, the form cannot be filled in for you, but you can fill it in yourself',
    },
  },
  fields: {
    name: { label: 'Name' },
    idNumber: { label: 'ID number' },
    spouseName: { label: 'Spouse’s name' },
    spouseIdNumber: { label: 'Spouse’s ID number', hint: 'You may leave this empty' },
    marriedOn: {
      label: 'Date of marriage',
      hint: 'The date of registration on the marriage certificate',
    },
    childrenCount: { label: 'Number of children', hint: 'If you have none, enter 0' },
    childNames: {
      label: 'Names of the children',
      hint: 'You may leave this empty; put commas between several names',
    },
    address: { label: 'Address' },
    village: { label: 'Village', options: villageNames.en },
    phone: { label: 'Telephone', hint: 'Only to reach you; it does not stand on the certificate' },
    purpose: {
      label: 'Purpose',
      options: {
        reward: 'To apply for the family planning reward',
        other: 'To apply for another reward or allowance',
      },
    },
  },
  offices: {
    village: 'Villagers’ or residents’ committee',
    town: 'Township government or subdistrict office',
    district: 'District Health Bureau',
  },
  appeal:
    'If you are refused, or your certificate is revoked, you can apply to the People’s Government of Yanxi District for administrative reconsideration within 60 days of the day you knew or should have known of the decision (Administrative Reconsideration Law of the PRC, Article 20), or bring an action in the competent people’s court within six months of the day you knew or should have known of it (Administrative Litigation Law of the PRC, Article 46).',
  withdrawal:
    'The register is asked only once, when the application begins. Until it is decided you can withdraw the application here at any time, and your consent with it: nothing is asked or decided any more, and what was obtained and filled in is deleted at once. You can then apply anew and fill in the form yourself. A certificate already issued stays as it is.',
  choice:
    'It is for you to decide. If you would rather not, fill in the form yourself, or upload the paper certificate as before; your matter is handled all the same.',
}
