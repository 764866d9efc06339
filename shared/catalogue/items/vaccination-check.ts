import type { ItemVersion } from '../item.ts'
import { vaccinationCheckEn } from './vaccination-check.en.ts'
import { vaccinationCheckZhHans } from './vaccination-check.zh-hans.ts'
import { vaccinationCheckZhHant } from './vaccination-check.zh-hant.ts'

/** 入园入学预防接种查验: the school's duty by law, and health and education check it between them. */
export const vaccinationCheck = {
  id: 'vaccination-check',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'data-check',
  sortedBy: 5,
  agency: 'district-education',
  replaces: { trips: { before: 1, now: 0 }, materials: { before: 1, now: 0 } },
  // A parent who registers a child agrees; a school that checks its roster acts on its duty.
  basis: 'consent',
  assurance: 'real-name',
  mayConsent: ['self', 'guardian'],
  fact: 'vaccinated-by-programme',
  receivers: ['district-health'],
  sources: ['district-health-register', 'district-health-list', 'district-health-letter'],
  preview: false,
  // A letter may take two weeks; the answer serves one enrolment season, the record goes after a year.
  consentDays: 30,
  validDays: 180,
  retentionDays: 180,
  wording: {
    'zh-Hans': vaccinationCheckZhHans,
    'zh-Hant': vaccinationCheckZhHant,
    en: vaccinationCheckEn,
  },
} satisfies ItemVersion
