import type { PledgeWording } from '../wording.ts'

export const lossStatementEn = {
  title: 'Proof that a document was lost (reissue)',
  agency: 'Town Service Centre',
  proves: 'That your document really is lost',
  basis: [
    {
      law: 'Notice of the General Office of the State Council on Clearing Up Certification Matters',
      article: 'Guobanfa [2018] No. 47',
    },
    {
      law: 'Guiding Opinions of the General Office of the State Council on Fully Implementing the Notice-and-Pledge System for Certification Matters and Business Licences',
      article: 'Guobanfa [2020] No. 42',
    },
  ],
  notice: [
    {
      kind: 'item',
      heading: 'Item',
      body: 'Proof that a document was lost (reissue). It may be settled by a written pledge. The Town Service Centre handles it.',
    },
    {
      kind: 'basis',
      heading: 'Legal basis',
      body: 'No proof without a law that asks for it: Guobanfa [2018] No. 47. A pledge in place of a proof: Guobanfa [2020] No. 42.',
    },
    {
      kind: 'to-prove',
      heading: 'What must be proved',
      body: 'Your document, or that of the child in your care, is lost. It was not given away, pawned or taken from you by an authority.',
    },
    {
      kind: 'how-to-pledge',
      heading: 'How to pledge',
      body: 'Fill in the facts, read the pledge, and confirm it by a button of its own: submitting the application form is not a pledge. For a child, a parent or another guardian pledges; nobody else may. This way is closed to persons with a serious bad credit record or an earlier false pledge until their credit is repaired.',
    },
    {
      kind: 'verification',
      heading: 'How it is checked',
      body: 'Before the document is reissued, the name, number and state are compared with the record of the first issue. If they do not match, you are first asked for documents. Please cooperate and answer truthfully.',
    },
    {
      kind: 'civil-liability',
      heading: 'Civil liability',
      body: 'If a false pledge harms others, you are liable in tort under Article 1165 of the Civil Code.',
    },
    {
      kind: 'administrative-liability',
      heading: 'Administrative liability',
      body: 'If the pledge is false, the law lets us stop the procedure, take the reissued document back or impose an administrative penalty, and it is entered in your credit record.',
    },
    {
      kind: 'criminal-liability',
      heading: 'Criminal liability',
      body: 'Forging, altering or trading official documents, certificates or seals of state organs, where it is a crime, is prosecuted under Article 280 of the Criminal Law.',
    },
    {
      kind: 'publication',
      heading: 'Publication',
      body: 'The pledge is not published. Only the Town Service Centre and the office that issued the document use it.',
    },
    {
      kind: 'choice',
      heading: 'Your choice',
      body: 'You need not pledge: you may hand in a proof of loss instead, with the same result. Until the document is reissued you may withdraw the pledge by giving a reason, and hand in the proof.',
    },
  ],
  pledge: [
    {
      kind: 'knows-notice',
      heading: 'I know the notice',
      body: 'I have read and understood the whole notice.',
    },
    {
      kind: 'meets-conditions',
      heading: 'I meet the conditions',
      body: 'The document really is lost. It was not given away, pawned or taken by an authority. If I find it, I will hand it in.',
    },
    {
      kind: 'states-truth',
      heading: 'What I state is true',
      body: 'What I filled in is true and accurate.',
    },
    {
      kind: 'accepts-verification-and-liability',
      heading: 'I accept being checked',
      body: 'I accept verification and, if the pledge is false, the liability set out in the notice.',
    },
    {
      kind: 'own-free-will',
      heading: 'My own free will',
      body: 'I make this pledge of my own free will, and it says what I mean.',
    },
  ],
  questions: {
    document: {
      label: 'Which document was lost',
      options: {
        'senior-card': 'Senior citizen’s card',
        'one-child-certificate': 'One-child parents’ certificate',
        'vaccination-booklet': 'Vaccination booklet',
      },
    },
    lostOn: { label: 'When you found it was gone', hint: 'Roughly, if you do not remember' },
    circumstances: { label: 'How it was lost', hint: 'You may leave this empty' },
    phone: { label: 'Telephone' },
  },
} satisfies PledgeWording
