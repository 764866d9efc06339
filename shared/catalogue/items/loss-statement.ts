import type { ItemVersion } from '../item.ts'
import { lossStatementEn } from './loss-statement.en.ts'
import { lossStatementZhHans } from './loss-statement.zh-hans.ts'
import { lossStatementZhHant } from './loss-statement.zh-hant.ts'

/**
 * 证件遗失证明: a stamp of the village committee on the owner's own words, replaced by those words. What
 * is reissued names its owner and is worth nothing to anybody else, so a typed identity will do.
 */
export const lossStatement = {
  id: 'loss-statement',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'pledge',
  sortedBy: 3,
  agency: 'town-services',
  replaces: { trips: { before: 2, now: 0 }, materials: { before: 1, now: 0 } },
  assurance: 'self-asserted',
  mayPledge: ['self', 'guardian'],
  // Time enough for one reissue; then two years, in which the old document can still turn up.
  validDays: 90,
  retentionDays: 730,
  verification: { when: 'during', by: ['data'] },
  publication: { published: false, days: 0 },
  questions: [
    {
      id: 'document',
      kind: 'choice',
      required: true,
      options: ['senior-card', 'one-child-certificate', 'vaccination-booklet'],
    },
    { id: 'lostOn', kind: 'date', required: true, latest: 'today' },
    { id: 'circumstances', kind: 'text', required: false, minLength: 0, maxLength: 200 },
    { id: 'phone', kind: 'phone', required: true },
  ],
  wording: {
    'zh-Hans': lossStatementZhHans,
    'zh-Hant': lossStatementZhHant,
    en: lossStatementEn,
  },
} satisfies ItemVersion
