import type { RewardWords } from './reward.zh-cn.ts'

export const rewardEn: RewardWords = {
  platform: 'Yanxi District Benefits',
  title: 'Application for the family planning reward',
  service: 'Health services',
  here: 'Family planning reward',
  navPolicy: 'How it works',
  navApply: 'Apply',
  skip: 'Skip to the form',
  caseNumber: 'Application no.',
  step1: 'Sign in',
  step2: 'Fill in and hand in',
  step3: 'Review',
  step4: 'Payment',
  noticeTitle: 'Before you start',
  notice1: 'Open all year. It makes no difference who applies first.',
  notice2:
    'For rural families who kept to family planning, parents of one child, and parents who lost their only child.',
  notice3:
    'Your name and ID number come from your account. If one is wrong, have it corrected at the police station.',
  notice4:
    'The family planning certificate can be requested online. If you have it on paper, upload it whole and legible: PDF, JPG or PNG, at most 5 MB.',
  sectionApplicant: '1. The applicant',
  sectionReward: '2. What you apply for',
  sectionMaterials: '3. Proofs',
  applicantName: 'Name of the applicant',
  fromRegister: 'from your account',
  rewardKind: 'Kind of reward',
  ruralReward: 'Reward for rural families',
  oneChildReward: 'Reward for parents of one child',
  specialSupport: 'Special support',
  payTo: 'Pay to',
  socialCard: 'Social security card',
  bankCard: 'My own bank card',
  familyPlanningProof: 'Family planning certificate',
  familyPlanningProofHint:
    'Issued by the District Health Bureau once village, town and district have confirmed it; can be requested online, without any trip for stamps',
  confirm: 'I filled in this application myself, and it is true to the facts.',
  submit: 'Submit application',
  submitHint: 'The result shows on the next page. You cannot apply twice by accident.',
  receivedCertificate:
    'Received: an electronic certificate, or the receipt of one being decided on',
  receiptAltered:
    'This electronic certificate is incomplete or was altered and cannot be used. Please request it again, or upload the paper.',
  receiptUnknownKey:
    'We cannot tell who issued this electronic certificate, so it cannot be used. Please submit again in a while, or upload the paper.',
  receiptWrongPurpose:
    'The key that sealed this electronic certificate may not be used for this item. Please upload the paper.',
  receiptWrongCase:
    'This electronic certificate was not made for this application and cannot be used. Please request one for this application, or upload the paper.',
  receiptExpired:
    'This electronic certificate has expired. Please request it again, or upload the paper.',
  receiptNotConfirmed:
    'This certificate was not issued and cannot be used. Please request it again, or upload the paper.',
  receiptRedeemed:
    'This electronic certificate was used for another application already. Please request another, or upload the paper.',
  receiptNotRecorded:
    'The platform has no record of this electronic certificate. Please request it again, or upload the paper.',
  accepted: 'Application accepted',
  acceptedNoPaper: 'Application accepted, without a paper certificate',
  acceptedUnchecked: 'Application received, the certificate is being checked',
  acceptedAwaited: 'Application received, the certificate is being decided on',
  awaitingKeys: 'The seal of the certificate is verified later by itself; you need do nothing',
  receiptRefused:
    'It did not stand up to the check. Please bring the paper certificate to the service centre, or call us.',
  next1:
    'Once the certificate is there, the District Health Bureau reviews the application within 10 working days and sends the result to your phone.',
  next2: 'Note the application number: with it and your ID card you can ask about the result.',
  another: 'Fill in another application',
  notFound: 'The address may be wrong, or the application was not made in this browser.',
  refused: 'Please go back to the form, reload it and submit again.',
  backHome: 'Back to the form',
  help1: 'Can I submit before the certificate is issued?',
  help1a:
    'Yes. Once you have requested it online you can submit; it is added by itself when it is issued, and you need not come back.',
  help2: 'What about old people without a smartphone?',
  help2a:
    'Bring your ID card to the village committee or the nearest service centre, where staff do it with you.',
  host: 'Run by Yanxi District Health Bureau',
  other: 'Primary school registration',
}
