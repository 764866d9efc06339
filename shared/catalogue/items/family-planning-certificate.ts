import type { ItemVersion } from '../item.ts'
import { familyPlanningCertificateEn } from './family-planning-certificate.en.ts'
import { familyPlanningCertificateZhHans } from './family-planning-certificate.zh-hans.ts'
import { familyPlanningCertificateZhHant } from './family-planning-certificate.zh-hant.ts'
import { homeFields, personFields, phoneField } from './person-fields.ts'

/** 计划生育证明: three trips for the stamps of village, town and district, now none. */
export const familyPlanningCertificate = {
  id: 'family-planning-certificate',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'certificate',
  sortedBy: 'kept',
  agency: 'district-health',
  replaces: { trips: { before: 3, now: 0 }, materials: { before: 3, now: 0 } },
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
      question: { id: 'spouseName', kind: 'text', required: true, minLength: 1, maxLength: 100 },
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
      question: { id: 'marriedOn', kind: 'date', required: true, latest: 'today' },
      from: [{ kind: 'record', member: 'marriedOn' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'childrenCount', kind: 'number', required: true, minimum: 0, maximum: 10 },
      from: [{ kind: 'record', member: 'childrenCount' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    {
      question: { id: 'childNames', kind: 'text', required: false, minLength: 0, maxLength: 100 },
      from: [{ kind: 'record', member: 'childNames' }, { kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
    ...homeFields,
    phoneField,
    {
      question: { id: 'purpose', kind: 'choice', required: true, options: ['reward', 'other'] },
      from: [{ kind: 'citizen' }],
      correctable: true,
      printed: true,
    },
  ],
  villageField: 'village',
  levels: [
    { level: 'village', days: 3 },
    { level: 'town', days: 3 },
    { level: 'district', days: 5 },
  ],
  issuer: '砚溪区卫生健康局',
  validDays: 365,
  retentionDays: 365,
  wording: {
    'zh-Hans': familyPlanningCertificateZhHans,
    'zh-Hant': familyPlanningCertificateZhHant,
    en: familyPlanningCertificateEn,
  },
} satisfies ItemVersion
