import { describe, expect, test } from 'vitest'
import type { PublicItem, PublicPledgeItem } from '../../shared/api/catalogue.ts'
import { homesteadProof } from '../../shared/catalogue/items/homestead-proof.ts'
import { residenceProof } from '../../shared/catalogue/items/residence-proof.ts'
import type { Citizen } from '../../widget/api/token.ts'
import { toDraft } from '../../widget/proof/draft.ts'
import {
  begin,
  type Flow,
  type FlowEvent,
  isDemanded,
  shownState,
  showsUpload,
} from '../../widget/proof/flow.ts'
import { next } from '../../widget/proof/next.ts'

const item: PublicPledgeItem = {
  ...residenceProof,
  language: 'zh-Hans',
  wording: 'wording-1',
  text: residenceProof.wording['zh-Hans'],
}
const citizen: Citizen = {
  token: 'token',
  case: 'case-1',
  person: { name: '李秀英', idNumber: '11010519491231002X' },
  assurance: 'real-name',
}
const answers = {
  address: '幸福路 12 号',
  since: '2020-05-01',
  housing: 'rented',
  phone: '13800138000',
}
const identified: FlowEvent = { type: 'citizen', citizen, spareKey: 'key-2' }
const answered: FlowEvent = { type: 'answered', today: '2026-09-01' }

function flowAfter(...events: readonly FlowEvent[]): Flow {
  return events.reduce(next, begin('key-1'))
}

function given(): FlowEvent[] {
  return Object.entries(answers).map(([question, answer]) => ({
    type: 'answer',
    question,
    answer,
  }))
}

const atReview: readonly FlowEvent[] = [
  { type: 'item', item },
  { type: 'read' },
  identified,
  ...given(),
  answered,
]

describe('the way to the seal', () => {
  test('goes by notice, questions and review to sending', () => {
    const states = atReview.map((_, i) => flowAfter(...atReview.slice(0, i + 1)).state)
    expect([...new Set(states)]).toEqual(['notice', 'questions', 'review'])
    expect(flowAfter(...atReview, { type: 'pledge' }).state).toBe('sending')
  })

  test('skips the questions when the item has none', () => {
    const bare = { ...item, questions: [] }
    expect(flowAfter({ type: 'item', item: bare }, { type: 'read' }).state).toBe('review')
  })

  test('sends nothing before it is known who pledges', () => {
    const unknown = atReview.filter((event) => event !== identified)
    expect(flowAfter(...unknown, { type: 'pledge' }).state).toBe('review')
  })

  test('puts answers into the item’s order, whatever the order of typing', () => {
    const turned = [...given()].reverse()
    const flow = flowAfter({ type: 'item', item }, { type: 'read' }, ...turned, answered)
    expect(Object.keys(flow.answers)).toEqual(['address', 'since', 'housing', 'phone'])
  })

  test('stays with the questions while one is wrong', () => {
    const flow = flowAfter({ type: 'item', item }, { type: 'read' }, answered)
    expect(flow.state).toBe('questions')
    expect(flow.errors).toHaveLength(4)
  })
})

describe('the upload', () => {
  const cancelled: PublicItem = {
    ...homesteadProof,
    language: 'zh-Hans',
    wording: 'wording-2',
    text: homesteadProof.wording['zh-Hans'],
  }

  test('is shown until the item calls for something else', () => {
    expect(showsUpload(flowAfter())).toBe(true)
    expect(showsUpload(flowAfter({ type: 'unreachable' }))).toBe(true)
    expect(showsUpload(flowAfter({ type: 'item', item }))).toBe(false)
    expect(showsUpload(flowAfter({ type: 'item', item: cancelled }))).toBe(false)
  })

  test('can be chosen and left again in every state before the seal', () => {
    for (let i = 1; i <= atReview.length; i++) {
      const flow = flowAfter(...atReview.slice(0, i))
      const chosen = next(flow, { type: 'by-upload' })
      expect([shownState(chosen), showsUpload(chosen)]).toEqual(['upload', true])
      expect(next(chosen, { type: 'by-pledge' })).toEqual(flow)
    }
  })

  test('is all that is left of a way this script does not know', () => {
    const later = { ...cancelled, disposition: 'by-telepathy' } as unknown as PublicItem
    const flow = flowAfter({ type: 'item', item: later })
    expect([flow.state, isDemanded(flow, false)]).toEqual(['upload', false])
  })

  test('comes back by itself when a refusal is final', () => {
    const refused: FlowEvent = { type: 'refused', problem: { code: 'item-not-by-pledge' } }
    expect(showsUpload(flowAfter(...atReview, { type: 'pledge' }, refused))).toBe(true)
  })
})

describe('what is kept in the tab', () => {
  const kept = toDraft(flowAfter(...atReview))

  test('brings the same case back to where it was', () => {
    const flow = flowAfter({ type: 'item', item, draft: kept }, identified)
    expect([flow.state, flow.answers, flow.key]).toEqual(['review', answers, 'key-1'])
  })

  test('shows nothing before the case is known, and nothing to another case', () => {
    const waiting = flowAfter({ type: 'item', item, draft: kept })
    expect(waiting.state).toBe('loading')
    const other = next(waiting, { ...identified, citizen: { ...citizen, case: 'case-2' } })
    expect([other.state, other.answers, other.key]).toEqual(['notice', {}, 'key-2'])
  })

  test('is not lost while it waits', () => {
    expect(
      toDraft(flowAfter({ type: 'item', item, draft: kept }, { type: 'unreachable' })),
    ).toEqual(kept)
  })

  test('leads through the notice again when the wording changed, with the answers', () => {
    const newer = { ...item, version: 2, wording: 'wording-3' }
    const flow = flowAfter({ type: 'item', item: newer, draft: kept }, identified)
    expect([flow.state, flow.replaced, flow.answers]).toEqual(['notice', true, answers])
  })

  test('holds the receipt and no answers once sealed', () => {
    const sealed = {
      reference: 'JZ-00000-00000-00000-00000',
      receipt: 'a.b.c',
      pledgedAt: '2026-09-01T08:00:00Z',
      expiresAt: '2027-09-01T08:00:00Z',
    }
    const draft = toDraft(flowAfter(...atReview, { type: 'pledge' }, { type: 'sealed', sealed }))
    expect([draft?.sealed, draft?.answers]).toEqual([sealed, {}])
    const restored = flowAfter({ type: 'item', item, draft }, identified)
    expect(restored.state).toBe('sealed')
  })
})

describe('refusals', () => {
  const replaced: FlowEvent = {
    type: 'refused',
    problem: { code: 'item-replaced', currentVersion: 2 },
  }

  test('do not show the replaced wording again out of a cache', () => {
    const flow = flowAfter(...atReview, { type: 'pledge' }, replaced)
    expect([flow.state, flow.answers]).toEqual(['loading', answers])
    expect(next(flow, { type: 'item', item }).state).toBe('unreachable')
    expect(next(flow, { type: 'item', item: { ...item, version: 2 } }).state).toBe('notice')
  })

  test('of a capacity are told before anything is asked', () => {
    const selfOnly: PublicPledgeItem = { ...item, mayPledge: ['self'] }
    const guardian = { ...citizen, subject: { name: '王小明', idNumber: '11010120190307001X' } }
    const flow = flowAfter(
      { type: 'item', item: selfOnly },
      { type: 'read' },
      { ...identified, citizen: guardian },
    )
    expect([flow.state, flow.code]).toEqual(['refused', 'may-not-pledge-for-another'])
  })

  test('that signing in can settle lead back to where they were met', () => {
    const signedOut: FlowEvent = { type: 'refused', problem: { code: 'token-missing' } }
    const flow = flowAfter(...atReview, { type: 'pledge' }, signedOut)
    expect(showsUpload(flow)).toBe(false)
    expect(next(flow, { type: 'again' }).state).toBe('review')
  })

  test('another person signing in meanwhile reviews first', () => {
    const other = { ...citizen, person: { ...citizen.person, name: '王建国' } }
    const flow = flowAfter(...atReview, { type: 'pledge' }, { ...identified, citizen: other })
    expect([flow.state, flow.citizen?.person.name]).toEqual(['review', '王建国'])
  })
})
