import type { CertificateWording } from '../wording.ts'
import { villageNames } from './yanxi-villages.ts'

export const oneChildSurvivalCheckEn: CertificateWording = {
  title: "One-child parents' reward and survival check",
  agency: 'District Health Bureau',
  proves: 'That whoever draws the reward holds the certificate of one-child parents and is alive',
  basis: [{ law: 'Population and Family Planning Law of the PRC', article: 'Article 31' }],
  sentence:
    'It is hereby certified, upon verification, that the person named above holds the certificate of one-child parents and is alive.',
  asked:
    'The number of your certificate of one-child parents, that you are alive, and your address',
  receivers: {
    'district-health': {
      name: 'District Health Bureau',
      contact: 'Health service, telephone 12320',
      purpose:
        'To check that you are entitled to the reward and fill in the application for you; before the certificate ends it is checked once more, and if the register says the same you need not apply again',
      method:
        'This platform asks the bureau online, once when you apply and once from 60 days before the certificate ends',
      told: 'Your name and ID number',
      answers:
        'The number of your certificate of one-child parents, whether you are alive, your address and village, and as of which day',
      retention:
        'It is kept with the application; the certificate is valid for 365 days, and the record is kept for 365 more and then deleted',
      sensitive:
        'On being alive depends whether you go on drawing the reward, so it calls for care, as your ID number does; without asking, you fill it in yourself and the villagers’ or residents’ committee verifies it',
    },
  },
  fields: {
    name: { label: 'Name' },
    idNumber: { label: 'ID number' },
    certificateNumber: {
      label: 'Number of the certificate of one-child parents',
      hint: 'As printed on the certificate',
    },
    survival: {
      label: 'Alive',
      hint: 'If the register does not say, choose “Alive”; the villagers’ or residents’ committee verifies it',
      options: { alive: 'Alive' },
    },
    address: { label: 'Address' },
    village: { label: 'Village', options: villageNames.en },
    phone: { label: 'Telephone', hint: 'Only to reach you; it does not stand on the certificate' },
  },
  offices: { village: 'Villagers’ or residents’ committee', district: 'District Health Bureau' },
  appeal:
    'If you are refused, or your certificate is revoked, you can apply to the People’s Government of Yanxi District for administrative reconsideration within 60 days of the day you knew or should have known of the decision (Administrative Reconsideration Law of the PRC, Article 20), or bring an action in the competent people’s court within six months of the day you knew or should have known of it (Administrative Litigation Law of the PRC, Article 46).',
  withdrawal:
    'The bureau checks this as its duty under the law, which does not depend on your consent. Until the application is decided you can withdraw it here at any time: it is not handled any more, and what was obtained and filled in is deleted at once. A renewal that goes to an office can be withdrawn in the same way until it is decided. A certificate already issued stays as it is.',
  choice:
    'You need not let this platform ask the register: fill in the form yourself, or upload the paper certificate as before. Your matter is handled all the same, and your reward does not depend on it.',
}
