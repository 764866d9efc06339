import type { ItemVersion } from '../item.ts'
import { birthRegistrationEn } from './birth-registration.en.ts'
import { birthRegistrationZhHans } from './birth-registration.zh-hans.ts'
import { birthRegistrationZhHant } from './birth-registration.zh-hant.ts'
import { villageCodes } from './yanxi-villages.ts'

/** 生育登记证明: a registration, not an approval; couples decide by themselves. */
export const birthRegistration = {
  id: 'birth-registration',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'certificate',
  sortedBy: 'kept',
  agency: 'district-health',
  replaces: { trips: { before: 2, now: 0 }, materials: { before: 2, now: 0 } },
  basis: 'consent',
  assurance: 'real-name',
  mayRequest: ['self'],
  fact: 'family-record',
  receivers: ['district-health'],
  sources: ['district-health-family-register'],
  consentDays: 30,
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
      question: { id: 'spouseName', kind: 'text', required: false, minLength: 0, maxLength: 100 },
      from: [{ kind: 'record', member: 'spouseName' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'spouseIdNumber', kind: 'id-number', required: false },
      from: [{ kind: 'record', member: 'spouseIdNumber' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'childOrder', kind: 'number', required: true, minimum: 1, maximum: 10 },
      from: [{ kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'expectedOn', kind: 'date', required: false },
      from: [{ kind: 'citizen' }],
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
    { level: 'village', days: 2 },
    { level: 'town', days: 3 },
  ],
  issuer: '砚溪区卫生健康局',
  validDays: 365,
  retentionDays: 365,
  wording: {
    'zh-Hans': birthRegistrationZhHans,
    'zh-Hant': birthRegistrationZhHant,
    en: birthRegistrationEn,
  },
} satisfies ItemVersion
