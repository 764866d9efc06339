import type { ItemVersion } from '../item.ts'
import { residenceProofEn } from './residence-proof.en.ts'
import { residenceProofZhHans } from './residence-proof.zh-hans.ts'
import { residenceProofZhHant } from './residence-proof.zh-hant.ts'

/** 居住证明 for school entry: two trips to the neighbourhood committee, replaced by a pledge. */
export const residenceProof = {
  id: 'residence-proof',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'pledge',
  sortedBy: 3,
  agency: 'district-education',
  replaces: { trips: { before: 2, now: 0 }, materials: { before: 1, now: 0 } },
  assurance: 'real-name',
  mayPledge: ['self', 'guardian'],
  // One enrolment season; then three years, in which an after-check can still come up.
  validDays: 180,
  retentionDays: 1095,
  verification: { when: 'sampled', by: ['data', 'on-site'] },
  publication: { published: false, days: 0 },
  questions: [
    { id: 'address', kind: 'address', required: true },
    { id: 'since', kind: 'date', required: true, latest: 'today' },
    {
      id: 'housing',
      kind: 'choice',
      required: true,
      options: ['owned', 'rented', 'relatives', 'employer'],
    },
    { id: 'phone', kind: 'phone', required: true },
  ],
  wording: {
    'zh-Hans': residenceProofZhHans,
    'zh-Hant': residenceProofZhHant,
    en: residenceProofEn,
  },
} satisfies ItemVersion
