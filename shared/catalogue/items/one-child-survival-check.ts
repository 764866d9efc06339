import type { ItemVersion } from '../item.ts'
import { oneChildSurvivalCheckEn } from './one-child-survival-check.en.ts'
import { oneChildSurvivalCheckZhHans } from './one-child-survival-check.zh-hans.ts'
import { oneChildSurvivalCheckZhHant } from './one-child-survival-check.zh-hant.ts'
import { villageCodes } from './yanxi-villages.ts'

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
    {
      question: { id: 'name', kind: 'text', required: true, minLength: 1, maxLength: 100 },
      from: [{ kind: 'token', claim: 'name' }],
      correctable: false,
      printed: true,
    },
    {
      question: { id: 'idNumber', kind: 'id-number', required: true },
      from: [{ kind: 'token', claim: 'id-number' }],
      correctable: false,
      printed: true,
    },
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
      question: { id: 'survival', kind: 'choice', required: true, options: ['alive', 'unknown'] },
      from: [{ kind: 'record', member: 'survival' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'address', kind: 'address', required: true },
      from: [{ kind: 'record', member: 'address' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'village', kind: 'choice', required: true, options: villageCodes },
      from: [{ kind: 'record', member: 'village' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'phone', kind: 'phone', required: true },
      from: [{ kind: 'citizen' }],
      correctable: true,
      printed: false,
    },
  ],
  villageField: 'village',
  levels: [
    { level: 'village', days: 3, skip: 'all-from-data' },
    { level: 'district', days: 5 },
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
