import { describe, expect, test } from 'vitest'
import { checkStates } from '../../../shared/api/data-check.ts'
import type {
  CertificateInList,
  CheckInList,
  PledgeInList,
  RecordInList,
} from '../../../shared/api/records.ts'
import { certificateStates } from '../../../shared/certificate/standing.ts'
import { languages } from '../../../shared/kernel/language.ts'
import { standing } from '../../../widget/records/standing.ts'
import { recordsWords } from '../../../widget/records/words/words.ts'

const about = { reference: 'JZ-X', item: 'some-item', title: '某项' }

const pledge: PledgeInList = {
  kind: 'pledge',
  ...about,
  assurance: 'real-name',
  pledgedAt: '2020-01-01T00:00:00Z',
  expiresAt: '2099-01-01T00:00:00Z',
}

const check: CheckInList = {
  kind: 'check',
  ...about,
  lawfulBasis: 'consent',
  consentedAt: '2020-01-01T00:00:00Z',
  expiresAt: '2099-01-01T00:00:00Z',
  state: 'answered',
  askings: [
    {
      source: 'register',
      department: 'health',
      departmentName: '卫生健康局',
      at: '2020-01-01T00:00:00Z',
      outcome: 'yes',
      dueAt: '2020-02-03T00:00:00Z',
    },
  ],
}

const certificate: CertificateInList = {
  kind: 'certificate',
  ...about,
  orderedAt: '2020-01-01T00:00:00Z',
  state: 'at-level',
  level: 'district',
  office: '区卫生健康局',
  dueAt: '2099-09-20T00:00:00Z',
  expiresAt: '2027-03-04T00:00:00Z',
  hasDocument: false,
}

const said = (record: RecordInList) => standing(record, recordsWords['zh-Hans'], 'zh-Hans')

describe.each(languages)('in %s', (language) => {
  test('every state has a sentence of its own', () => {
    const all: RecordInList[] = [
      ...checkStates.map((state) => ({ ...check, state })),
      ...certificateStates.map((state) => ({ ...certificate, state })),
    ]
    const sentences = all.map((record) => standing(record, recordsWords[language], language))
    for (const sentence of sentences) expect(sentence).toMatch(/\S/)
    expect(sentences.join()).not.toMatch(/undefined|Invalid/)
    expect(new Set(sentences.slice(0, checkStates.length)).size).toBe(checkStates.length)
    expect(new Set(sentences.slice(checkStates.length)).size).toBe(certificateStates.length)
  })
})

test('a request says which office has it, and until when', () => {
  expect(said(certificate)).toBe('在区卫生健康局审批，2099年9月20日前作出决定')
  const { office, dueAt, ...bare } = certificate
  expect(said(bare)).toBe('在审批机关审批')
})

test('an office that is late is said to be', () => {
  expect(said({ ...certificate, dueAt: '2021-01-02T00:00:00Z' })).toBe(
    '在区卫生健康局审批，应当在2021年1月2日前作出决定，已经超期',
  )
})

test('a consent that has ended says nothing else any more', () => {
  const ended = { ...check, expiresAt: '2021-01-02T00:00:00Z' }
  expect(said(ended)).toBe('同意已于2021年1月2日到期')
  expect(said({ ...ended, state: 'withdrawn' })).toBe('您已撤回同意')
})

test('a pledge is valid, used, or over', () => {
  expect(said(pledge)).toBe('有效，2099年1月1日前可以使用')
  expect(said({ ...pledge, expiresAt: '2021-01-02T00:00:00Z' })).toBe(
    '没有使用，已于2021年1月2日到期',
  )
  const used = { ...pledge, expiresAt: '2021-01-02T00:00:00Z', redeemedAt: '2020-05-06T00:00:00Z' }
  expect(said(used)).toBe('受理部门已于2020年5月6日采用')
})

test('a check says who answers, and what became of the answer', () => {
  expect(said(check)).toBe('卫生健康局已确认')
  expect(said({ ...check, state: 'waiting' })).toBe('等待卫生健康局书面答复，2020年2月3日前答复')
  const used = { ...check, redeemedAt: '2020-05-06T00:00:00Z' }
  expect(said(used)).toBe('受理部门已于2020年5月6日采用')
  expect(said({ ...used, state: 'withdrawn' })).toBe('您已撤回同意')
})
