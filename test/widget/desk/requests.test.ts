import { describe, expect, it } from 'vitest'
import type { RequestAtDesk, RequestQueue } from '../../../shared/api/certificate-desk.ts'
import { addressOf, placeAt } from '../../../widget/desk/requests/address.ts'
import { decide } from '../../../widget/desk/requests/decide.ts'
import {
  choicesOf,
  decisionOf,
  emptyDraft,
  withPhrase,
  wrongIn,
} from '../../../widget/desk/requests/draft.ts'
import { changedFields } from '../../../widget/desk/requests/field.ts'
import { sayOutcome } from '../../../widget/desk/requests/outcome.ts'
import { isTaken } from '../../../widget/desk/requests/own-step.ts'
import { readQueue } from '../../../widget/desk/requests/read-queue.ts'
import { codePointsOf, unprintableIn } from '../../../widget/desk/requests/unprintable.ts'
import { requests as en } from '../../../widget/desk/words/requests.en.ts'
import { requests as zhHans } from '../../../widget/desk/words/requests.zh-hans.ts'
import { requests as zhHant } from '../../../widget/desk/words/requests.zh-hant.ts'

const reference = 'JZ-00000-00000-00000-00000'
const seen = 'A'.repeat(43)
const at = '2026-09-01T00:00:00Z'

const request: RequestAtDesk = {
  reference,
  item: 'family-planning-certificate',
  title: '计划生育证明',
  state: 'at-level',
  level: 'village',
  village: '青石村',
  corrections: 0,
  agency: '区卫生健康局',
  proves: '婚姻和生育情况',
  basis: [],
  fields: [
    { id: 'name', label: '姓名', value: '林𬺓', origin: 'token', printed: true },
    { id: 'remark', label: '备注', value: '𬺓', origin: 'citizen', printed: false },
  ],
  unprintable: [],
  levels: [{ level: 'town', progress: 'now', office: '云桥镇' }],
  steps: [{ action: 'send', at, by: 'citizen' }],
  seen,
  may: ['approve', 'return', 'refuse'],
}

const stepBy = (staffNumber: string, action: 'approve' | 'return', reason?: string) =>
  ({ action, at, by: 'staff', level: 'village', staffNumber, ...(reason && { reason }) }) as const

describe('the address', () => {
  it.each([
    ['#requests', { filter: 'waiting' }],
    ['#requests/overdue', { filter: 'overdue' }],
    [`#requests/decided/${reference}`, { filter: 'decided', reference }],
    [`#requests/${reference}`, { filter: 'waiting', reference }],
    ['#requests/overdue/somebody', { filter: 'overdue' }],
    ['', { filter: 'waiting' }],
  ] as const)('%s is read', (hash, place) => {
    expect(placeAt(hash)).toEqual(place)
    expect(placeAt(addressOf(place))).toEqual(place)
  })
})

describe('a draft', () => {
  const all = ['approve', 'return', 'refuse'] as const

  it('is complete with an action, and a reason where it takes one', () => {
    expect(wrongIn(emptyDraft, all)).toBe('action')
    expect(wrongIn({ action: 'approve', reasons: {} }, ['return'])).toBe('action')
    expect(wrongIn({ action: 'return', reasons: {} }, all)).toBe('reason')
    expect(wrongIn({ action: 'return', reasons: { return: ' x ' } }, all)).toBe('reason')
    expect(wrongIn({ action: 'return', reasons: { return: 'x'.repeat(501) } }, all)).toBe('reason')
    expect(wrongIn({ action: 'approve', reasons: {} }, all)).toBeUndefined()
  })

  it('keeps a reason with the action it was written for', () => {
    const reasons = { return: ' 请补充。 ' }
    expect(wrongIn({ action: 'refuse', reasons }, all)).toBe('reason')
    expect(decisionOf({ action: 'return', reasons }, seen)).toEqual({
      action: 'return',
      seen,
      reason: '请补充。',
    })
    expect(decisionOf({ action: 'approve', reasons }, seen)).toEqual({ action: 'approve', seen })
  })

  it('takes a ready phrase below what is written', () => {
    expect(withPhrase('', '请补充：')).toBe('请补充：')
    expect(withPhrase('第一项。\n', '请补充：')).toBe('第一项。\n请补充：')
  })
})

describe('characters that cannot be printed', () => {
  it('are named by code point, with the printed fields that have them', () => {
    expect(codePointsOf('𬺓')).toBe('U+2CE93')
    expect(codePointsOf('葛󠄀')).toBe('U+845B U+E0100')
    expect(unprintableIn({ ...request, unprintable: ['𬺓'] })).toEqual([
      { character: '𬺓', codePoints: 'U+2CE93', labels: ['姓名'] },
    ])
  })

  it('stop an approval even where it were allowed', () => {
    expect(choicesOf(request)).toContain('approve')
    expect(choicesOf({ ...request, unprintable: ['𬺓'] })).toEqual(['return', 'refuse'])
  })
})

it('fields that say something else than before are found', () => {
  const [name, remark] = request.fields
  if (!name || !remark) throw new Error('there are two')
  expect(changedFields([name], [name, remark])).toEqual(['remark'])
  expect(changedFields(request.fields, [{ ...name, corrected: '林' }, remark])).toEqual(['name'])
})

describe('a decision', () => {
  const decision = { action: 'return', seen, reason: '请补充。\n第二行' } as const
  const taken = { ...request, steps: [...request.steps, stepBy('C7', 'return', '请补充。 第二行')] }

  it('is known again as one’s own, and as no other', () => {
    expect(isTaken(decision, 'C7', request, taken)).toBe(true)
    expect(isTaken(decision, 'C8', request, taken)).toBe(false)
    expect(isTaken({ ...decision, reason: '别的' }, 'C7', request, taken)).toBe(false)
    expect(isTaken({ action: 'approve', seen }, 'C7', request, taken)).toBe(false)
    // The same words in an earlier round are not this decision.
    expect(isTaken(decision, 'C7', taken, taken)).toBe(false)
  })

  it('is not called taken where the answer has no such step', async () => {
    const deciding = { decision, before: request, language: 'zh-Hans', staffNumber: 'C7' } as const
    const reply = async <T>() => ({ kind: 'answer', body: request as T }) as const
    expect(await decide(reply, deciding)).toMatchObject({
      kind: 'not-taken',
      problem: 'request-moved-on',
    })
  })
})

it.each([zhHans, zhHant, en])('what came of a decision is said in every language', (words) => {
  const to = (state: RequestAtDesk['state']) => ({ ...request, state, number: 'N-1' })
  const town = { ...request, level: 'town' as const }
  expect(sayOutcome(town, 'approve', words).next).toContain('云桥镇')
  expect(sayOutcome({ ...to('sealing'), level: undefined }, 'approve', words)).toBe(words.sealing)
  expect(sayOutcome(to('issued'), 'approve', words).what).toContain('N-1')
  // Sent again already by the time a lost answer is asked for once more.
  expect(sayOutcome(request, 'return', words)).toBe(words.returned)
  expect(sayOutcome(to('refused'), 'refuse', words)).toBe(words.refused)
  expect(sayOutcome(to('revoked'), 'revoke', words)).toBe(words.revoked)
})

it('as many pages are read as were shown, past those that are empty', async () => {
  const pages: RequestQueue[] = [
    { requests: [], next: '1' },
    { requests: [request], next: '2' },
    { requests: [request], next: '3' },
    { requests: [request] },
  ]
  const call = async <T>(path: string) => {
    const after = new URL(path, 'http://127.0.0.1').searchParams.get('after')
    return { kind: 'answer', body: pages[Number(after)] as T } as const
  }
  const read = async (atLeast: number) => {
    const reply = await readQueue(call, { filter: 'waiting', language: 'zh-Hans' }, atLeast)
    return reply.kind === 'answer' ? [reply.body.requests.length, reply.body.next] : []
  }
  expect(await read(0)).toEqual([1, '2'])
  expect(await read(2)).toEqual([2, '3'])
  expect(await read(9)).toEqual([3, undefined])
})
