import type { PledgeWording } from '../wording.ts'

export const residenceProofEn = {
  title: 'Proof of residence (school entry)',
  agency: 'District Education Bureau',
  proves: 'Where you really live, and since when',
  basis: [
    { law: 'Compulsory Education Law of the PRC', article: 'Article 12' },
    {
      law: 'Guiding Opinions of the General Office of the State Council on Fully Implementing the Notice-and-Pledge System for Certification Matters and Business Licences',
      article: 'Guobanfa [2020] No. 42',
    },
  ],
  notice: [
    {
      kind: 'item',
      heading: 'Item',
      body: 'Proof of residence (school entry). It may be settled by a written pledge. The District Education Bureau handles it.',
    },
    {
      kind: 'basis',
      heading: 'Legal basis',
      body: 'School entry by place of residence: Article 12 of the Compulsory Education Law. A pledge in place of a proof: Guobanfa [2020] No. 42.',
    },
    {
      kind: 'to-prove',
      heading: 'What must be proved',
      body: 'You really live at the address you give, and have lived there without a break since the date you give. If you register a child, this means the home of the guardian.',
    },
    {
      kind: 'how-to-pledge',
      heading: 'How to pledge',
      body: 'Fill in the facts, read the pledge, and confirm it by a button of its own: submitting the registration form is not a pledge. For a child, a parent or another guardian pledges; nobody else may. This way is closed to persons with a serious bad credit record or an earlier false pledge until their credit is repaired.',
    },
    {
      kind: 'verification',
      heading: 'How it is checked',
      body: 'After the school place is decided, samples are compared with the residence register, the real estate register and the register of leases. If they do not match, you are first asked for documents, then visited. Please cooperate and answer truthfully.',
    },
    {
      kind: 'civil-liability',
      heading: 'Civil liability',
      body: 'If a false pledge harms others, you are liable in tort under Article 1165 of the Civil Code.',
    },
    {
      kind: 'administrative-liability',
      heading: 'Administrative liability',
      body: 'If the pledge is false, the law lets us stop the procedure, order correction by a deadline, revoke the school place given on it or impose an administrative penalty, and it is entered in your credit record. The child still goes to school: a place is found by the real address.',
    },
    {
      kind: 'criminal-liability',
      heading: 'Criminal liability',
      body: 'Forging, altering or trading official documents, certificates or seals of state organs, where it is a crime, is prosecuted under Article 280 of the Criminal Law.',
    },
    {
      kind: 'publication',
      heading: 'Publication',
      body: 'The pledge is not published. Only the District Education Bureau, the school and the departments that check it use it, and only for school entry.',
    },
    {
      kind: 'choice',
      heading: 'Your choice',
      body: 'You need not pledge: you may hand in a proof of residence instead, with the same result. Until the school place is decided you may withdraw the pledge by giving a reason, and hand in the proof.',
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
      body: 'I really live at the address I gave, and have done so since the date I gave.',
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
    address: { label: 'Your address now', hint: 'Down to the door number' },
    since: { label: 'Living there since' },
    housing: {
      label: 'Kind of home',
      options: {
        owned: 'Own home',
        rented: 'Rented',
        relatives: 'With relatives',
        employer: 'Employer housing',
      },
    },
    phone: { label: 'Telephone' },
  },
} satisfies PledgeWording
