import type { ItemVersion } from '../item.ts'
import { oneChildSurvivalCheckEn } from './one-child-survival-check.en.ts'
import { oneChildSurvivalCheckZhHans } from './one-child-survival-check.zh-hans.ts'
import { oneChildSurvivalCheckZhHant } from './one-child-survival-check.zh-hant.ts'
import { homeFields, personFields, phoneField } from './person-fields.ts'

/** 独生子女父母奖励及生存核验: once a year, often by people who can hardly travel. */
export const oneChildSurvivalCheck = {
  id: 'one-child-survival-check',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'certificate',
  sortedBy: 'kept',
  agency: 'district-health',
  replaces: { trips: { before: 2, now: 0 }, materials: { before: 2, now: 0 } },
  // The bureau has to know each year who still draws the reward; it tells, and pretends no consent.
  basis: 'statutory-duty',
  assurance: 'real-name',
  mayRequest: ['self'],
  fact: 'family-record',
  receivers: ['district-health'],
  sources: ['district-health-family-register'],
  consentDays: 365,
  fields: [
    ...personFields,
    {
      question: {
        id: 'certificateNumber',
        kind: 'text',
        required: true,
        minLength: 1,
        maxLength: 40,
      },
      from: [{ kind: 'record', member: 'certificateNumber' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'survival', kind: 'choice', required: true, options: ['alive'] },
      // A register that says anything else does not fill it in, and the village has to look.
      from: [{ kind: 'record', member: 'survival' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    ...homeFields,
    phoneField,
  ],
  villageField: 'village',
  levels: [
    { level: 'village', days: 3, skip: 'all-from-data' },
    { level: 'district', days: 5, together: { oneIn: 5 } },
  ],
  issuer: '砚溪区卫生健康局',
  validDays: 365,
  retentionDays: 365,
  renewal: { beforeDays: 60, by: 'record' },
  wording: {
    'zh-Hans': oneChildSurvivalCheckZhHans,
    'zh-Hant': oneChildSurvivalCheckZhHant,
    en: oneChildSurvivalCheckEn,
  },
} satisfies ItemVersion
