import { expect, test } from 'vitest'
import { vaccinationCheckEn } from '../../../shared/catalogue/items/vaccination-check.en.ts'
import { toConsentRecord } from '../../../shared/data-check/consent-record.ts'
import type { ConsentStatement } from '../../../shared/data-check/statement.ts'

const hash = (of: string) => of.repeat(43)

const statement: ConsentStatement = {
  v: 1,
  kind: 'consent',
  reference: 'JZ-00000-00000-00000-00000',
  tenant: 'yunxi',
  site: 'demo-school',
  origin: 'https://school.example',
  item: 'vaccination-check',
  itemVersion: 1,
  language: 'en',
  wording: hash('w'),
  case: hash('c'),
  person: hash('p'),
  subject: hash('s'),
  assurance: 'real-name',
  capacity: 'guardian',
  receivers: ['district-health'],
  fact: 'vaccinated-by-programme',
  consentedAt: '2026-09-15T08:00:00Z',
  expiresAt: '2026-10-15T08:00:00Z',
}

test('a consent has every section that ISO/IEC TS 27560 asks of its record', () => {
  const record = toConsentRecord(statement, vaccinationCheckEn)
  const { name, contact, purpose, retention } =
    vaccinationCheckEn.receivers['district-health'] ?? {}
  expect(record).toMatchObject({
    record_header: { record_id: statement.reference, pii_principal_id: statement.person },
    pii_processing: {
      privacy_notice: `/v1/wordings/${statement.wording}`,
      withdrawal_method: vaccinationCheckEn.withdrawal,
      purposes: [{ purpose, retention_period: retention, lawful_basis: 'consent' }],
    },
    party_identification: [
      { party_role: 'pii-controller' },
      { party_id: 'district-health', party_name: name, party_contact: contact },
    ],
    events: [{ event_time: statement.consentedAt, event_state: 'given' }],
  })
  const empty = JSON.stringify(record).match(/:""/g)
  expect(empty).toBeNull()
})

test('a withdrawal is an event after the consent', () => {
  const record = toConsentRecord(statement, vaccinationCheckEn, '2026-09-16T08:00:00Z')
  expect(record.events.map(({ event_state }) => event_state)).toEqual(['given', 'withdrawn'])
})

test('what a statutory duty rests on is never made into a consent', () => {
  expect(() => toConsentRecord({ ...statement, kind: 'notice' }, vaccinationCheckEn)).toThrow(
    'not consented',
  )
})
