import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { areaAt, type Level, levels } from '../../../shared/certificate/area.ts'
import {
  type CertificateState,
  certificateStates,
  type LevelRule,
  type Standing,
} from '../../../shared/certificate/standing.ts'
import { type Actor, certificateActions, stepOf } from '../../../shared/certificate/step.ts'

const village = '110105001002'
const rules: readonly LevelRule[] = [
  { level: 'village', days: 3, skip: 'all-from-data' },
  { level: 'town', days: 3 },
  { level: 'district', days: 5 },
]
const asked: Standing = {
  state: 'draft',
  people: ['woman', 'husband'],
  village,
  isAllFromData: false,
  approvals: [],
  skipped: [],
}

const citizen = (person = 'woman'): Actor => ({ kind: 'citizen', person })
const system: Actor = { kind: 'system' }
const staff = (level: Level, changes: object = {}): Actor => ({
  kind: 'staff',
  account: `clerk of ${level}`,
  person: `person at ${level}`,
  postings: [{ level, area: areaAt(village, level) }],
  ...changes,
})

/** Steps that have to be taken. */
function go(standing: Standing, ...steps: [Parameters<typeof stepOf>[1], Actor][]): Standing {
  return steps.reduce((now, [action, actor]) => {
    const next = stepOf(now, action, actor, rules)
    if (typeof next === 'string') throw new Error(`${action}: ${next}`)
    return next
  }, standing)
}

const approvals = levels.map((level) => ['approve', staff(level)] as ['approve', Actor])

describe('the way of a request', () => {
  it('goes from level to level, is sealed after the last, and is issued by the system', () => {
    const sent = go(asked, ['send', citizen()])
    expect([sent.state, sent.level]).toEqual(['at-level', 'village'])
    const approved = go(sent, ...approvals)
    expect([approved.state, approved.level]).toEqual(['sealing', undefined])
    expect(approved.approvals.map(({ level }) => level)).toEqual([...levels])
    expect(go(approved, ['issue', system]).state).toBe('issued')
  })

  it('begins anew when it was returned and sent again: no approval of before counts', () => {
    const [first, second] = approvals
    if (!first || !second) throw new Error('there are three levels')
    const returned = go(asked, ['send', citizen()], first, ['return', staff('town')])
    expect(returned.state).toBe('returned')
    const again = go(returned, ['send', citizen()])
    expect([again.level, again.approvals]).toEqual(['village', []])
  })

  it('leaves a level out where the item says so and nothing was corrected, and records why', () => {
    const sent = go({ ...asked, isAllFromData: true }, ['send', citizen()])
    expect([sent.level, sent.skipped]).toEqual([
      'town',
      [{ level: 'village', reason: 'all-from-data' }],
    ])
    const only = [{ level: 'district', days: 5, skip: 'all-from-data' }] as const
    const kept = stepOf({ ...asked, isAllFromData: true }, 'send', citizen(), only)
    expect(kept).toMatchObject({ state: 'at-level', level: 'district' })
  })

  it('is decided by nobody it is about, and by nobody at two levels', () => {
    const sent = go(asked, ['send', citizen()])
    const husband = staff('village', { person: 'husband' })
    expect(stepOf(sent, 'approve', husband, rules)).toBe('own-request')
    const both = staff('village', {
      postings: levels.map((level) => ({ level, area: areaAt(village, level) })),
    })
    const atTown = go(sent, ['approve', both])
    expect(stepOf(atTown, 'approve', both, rules)).toBe('decided-before')
    expect(stepOf(atTown, 'refuse', both, rules)).toBe('decided-before')
  })
})

/** The matrix: every state, at every level, with every action, by everybody, of every area. */
const areas = ['ours', 'a neighbour’s', 'the one around', 'another district’s'] as const
const shift: { readonly [A in (typeof areas)[number]]: (level: Level) => string } = {
  ours: (level) => areaAt(village, level),
  'a neighbour’s': (level) => areaAt('110105002003', level).replace(/^110105$/, '110106'),
  'the one around': (level) => areaAt(village, level).slice(0, -3).padEnd(6, '0'),
  'another district’s': (level) => areaAt('320102001002', level),
}
const actors: readonly (readonly [name: string, Actor, Level | undefined, string])[] = [
  ['the citizen', citizen(), undefined, ''],
  ['another citizen', citizen('stranger'), undefined, ''],
  ['the husband', citizen('husband'), undefined, ''],
  ['the system', system, undefined, ''],
  ...levels.flatMap((level) =>
    areas.map((area) => {
      const actor = staff(level, { postings: [{ level, area: shift[area](level) }] })
      return [`${level} clerk of ${area}`, actor, level, area] as const
    }),
  ),
  ['somebody without a posting', staff('town', { postings: [] }), undefined, ''],
]

/** What may be done, as the law and the issue say it, in other words than the code. */
const allowed = new Set([
  ...['draft', 'returned'].map((state) => `${state}||send|the citizen`),
  ...['draft', 'returned'].map((state) => `${state}||withdraw|the citizen`),
  ...levels.map((level) => `at-level|${level}|withdraw|the citizen`),
  ...levels.flatMap((level) =>
    ['approve', 'return', 'refuse'].map(
      (action) => `at-level|${level}|${action}|${level} clerk of ours`,
    ),
  ),
  'sealing||issue|the system',
  'issued||supersede|the system',
  'issued||expire|the system',
  'issued||revoke|district clerk of ours',
])

const places: readonly { readonly state: CertificateState; readonly level?: Level }[] = [
  ...certificateStates.filter((state) => state !== 'at-level').map((state) => ({ state })),
  ...levels.map((level) => ({ state: 'at-level' as const, level })),
]

test('of the whole matrix of state, level, action, actor and area only the allowed cells pass', () => {
  const passed: string[] = []
  let cells = 0
  for (const { state, level } of places) {
    for (const isAllFromData of [false, true]) {
      const standing: Standing = { ...asked, state, isAllFromData, ...(level && { level }) }
      for (const action of certificateActions) {
        for (const [name, actor] of actors) {
          cells++
          const next = stepOf(standing, action, actor, rules)
          const cell = `${state}|${level ?? ''}|${action}|${name}`
          if (typeof next !== 'string') passed.push(cell)
          else expect(['wrong-state', 'not-yours']).toContain(next)
        }
      }
    }
  }
  expect(cells).toBeGreaterThanOrEqual(2000)
  expect(new Set(passed)).toEqual(allowed)
  expect(passed.length).toBe(2 * allowed.size)
})

test('whatever is tried in whatever order, nothing is issued without a person at the last level', () => {
  const action = fc.constantFrom(...certificateActions)
  const actor = fc.constantFrom(...actors.map(([, one]) => one))
  fc.assert(
    fc.property(fc.array(fc.tuple(action, actor), { maxLength: 40 }), fc.boolean(), (tried, is) => {
      let now: Standing = { ...asked, isAllFromData: is }
      for (const [what, who] of tried) {
        const next = stepOf(now, what, who, rules)
        if (typeof next !== 'string') now = next
      }
      if (!['sealing', 'issued', 'revoked', 'superseded', 'expired'].includes(now.state)) return
      const decided = now.approvals.map(({ level }) => level)
      expect(decided.at(-1)).toBe('district')
      const settled = [...decided, ...now.skipped.map(({ level }) => level)]
      expect([...settled].sort()).toEqual([...levels].sort())
      expect(new Set(now.approvals.map(({ account }) => account)).size).toBe(decided.length)
    }),
    { numRuns: 2000 },
  )
})
