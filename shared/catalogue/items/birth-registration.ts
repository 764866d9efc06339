import type { ItemVersion } from '../item.ts'
import { birthRegistrationEn } from './birth-registration.en.ts'
import { birthRegistrationZhHans } from './birth-registration.zh-hans.ts'
import { birthRegistrationZhHant } from './birth-registration.zh-hant.ts'
import { homeFields, personFields, phoneField } from './person-fields.ts'

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
    ...personFields,
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
    ...homeFields,
    phoneField,
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
