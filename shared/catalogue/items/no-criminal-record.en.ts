import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const noCriminalRecordEn: CertificateWording = {
  title: 'Certificate of no criminal record',
  agency: 'Local police station',
  proves: 'That no criminal record of the applicant was found up to the day of the search',
  basis: [
    {
      law: 'Provisions on Criminal Record Searches by Public Security Organs',
      article: 'issued by the Ministry of Public Security in 2021',
    },
  ],
  sentence:
    'It is hereby certified that, up to the day of the search, no criminal record of the person named above was found.',
  asked:
    'No department is asked to fill in the form; once you have applied, the police search the criminal records they hold',
  receivers: {},
  fields: {
    name: { label: 'Name' },
    idNumber: { label: 'ID number' },
    village: {
      label: 'Village where you live',
      hint: 'The police of the place where you live handle it',
      options: villageNames.en,
    },
    purpose: {
      label: 'Purpose',
      hint: 'For example: to apply for a post as a primary school teacher',
    },
    phone: { label: 'Telephone', hint: 'Only to reach you; it does not stand on the certificate' },
  },
  offices: { district: 'District Public Security Bureau and its police stations' },
  appeal:
    'If you disagree with what was found, you can first ask Yanxi District Public Security Bureau in writing to search again. If you are refused, or your certificate is revoked, you can apply to the People’s Government of Yanxi District for administrative reconsideration within 60 days of the day you knew or should have known of the decision (Administrative Reconsideration Law of the PRC, Article 20), or bring an action in the competent people’s court within six months of the day you knew or should have known of it (Administrative Litigation Law of the PRC, Article 46).',
  withdrawal:
    'Until it is decided you can withdraw the application here at any time: nothing is searched or handled any more, and what was filled in is deleted at once. A certificate already issued stays as it is.',
  choice:
    'It is for you to decide. If you would rather not apply here, go to the police station where your household is registered or where you live, as before, and upload the paper certificate; your matter is handled all the same.',
}
