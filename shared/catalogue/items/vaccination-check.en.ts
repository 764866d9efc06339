import type { CheckWording } from '../wording.ts'

export const vaccinationCheckEn: CheckWording = {
  title: 'Vaccination check for kindergarten and school entry',
  agency: 'District Education Bureau',
  proves:
    'That the child has had the vaccines of the immunisation programme; if one is missing, you are reminded',
  basis: [
    { law: 'Vaccine Administration Law of the PRC', article: 'Article 48' },
    {
      law: 'Personal Information Protection Law of the PRC',
      article: 'Article 13 (1) 1, Articles 23 and 31',
    },
  ],
  asked: 'Whether the child has had the vaccines of the immunisation programme',
  receivers: {
    'district-health': {
      name: 'District Health Bureau',
      contact: 'Vaccination service, telephone 12320',
      purpose:
        'To check vaccination for kindergarten and school entry, in place of the certificate you would hand in',
      method:
        'This platform asks the bureau online; where nothing is found online, its staff answer in writing',
      told: 'The child’s name and ID number',
      answers: '“Yes”, “no” or “not found”, and as of which day; nothing of the vaccination record',
      retention: 'The answer can be used for 180 days, is kept for 180 more and then deleted',
      sensitive:
        'Vaccination and the data of a child under fourteen are sensitive; the law demands the check at entry, and nothing else can stand in for the certificate',
    },
  },
  yes: 'Vaccinated as the programme says. No certificate is needed.',
  no: 'A vaccine of the programme is still missing.',
  unknown: 'Nothing was found about the child’s vaccinations.',
  next: 'Please have it made up for at a vaccination centre; then check again, or upload a certificate. The registration does not depend on it.',
  withdrawal:
    'You can withdraw your consent here at any time: nothing is asked any more, and what was obtained is deleted. What was decided on it before stays decided.',
  choice: 'It is for you to decide. If you would rather not, upload the certificate as before.',
}
