import type { ItemVersion } from '../item.ts'
import { noCriminalRecordEn } from './no-criminal-record.en.ts'
import { noCriminalRecordZhHans } from './no-criminal-record.zh-hans.ts'
import { noCriminalRecordZhHant } from './no-criminal-record.zh-hant.ts'
import { personFields, phoneField } from './person-fields.ts'
import { villageCodes } from './yanxi-villages.ts'

/** 无犯罪记录证明: applied for and issued online by the police station of the place of residence. */
export const noCriminalRecord = {
  id: 'no-criminal-record',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'certificate',
  sortedBy: 'kept',
  agency: 'district-police',
  replaces: { trips: { before: 2, now: 0 }, materials: { before: 2, now: 0 } },
  basis: 'consent',
  assurance: 'real-name',
  mayRequest: ['self'],
  // The police search their own records once they are asked; nobody else is.
  fact: 'criminal-record',
  receivers: [],
  sources: [],
  consentDays: 30,
  fields: [
    ...personFields,
    {
      question: { id: 'village', kind: 'choice', required: true, options: villageCodes },
      from: [{ kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'purpose', kind: 'text', required: true, minLength: 2, maxLength: 60 },
      from: [{ kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    phoneField,
  ],
  villageField: 'village',
  levels: [{ level: 'district', days: 5 }],
  issuer: '砚溪区公安局',
  // It only says what was found on the day of the search, so it does not serve for long.
  validDays: 180,
  retentionDays: 365,
  wording: {
    'zh-Hans': noCriminalRecordZhHans,
    'zh-Hant': noCriminalRecordZhHant,
    en: noCriminalRecordEn,
  },
} satisfies ItemVersion
