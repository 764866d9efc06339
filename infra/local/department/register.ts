import { child } from '../portal/demo-people.ts'
import type { Said } from './answer-question.ts'

/** What the interface says in its own words. */
export const states = { upToDate: '1', behind: '2', notFound: '9' } as const

/** What the register says of a child; of one it does not have it says nothing. */
export interface Entry {
  readonly name: string
  readonly idNumber: string
  /** Whether it has had what the programme asks for at its age. */
  readonly isUpToDate: boolean
  /** How long the register takes to say so, in milliseconds. */
  readonly delay?: number
}

/** Children who go to school this year, each another case. Nobody real, see `demo-people.ts`. */
export const demoChildren = {
  upToDate: child,
  behind: { name: '苏雨桐', idNumber: '681302202005170247' },
  slow: { name: '许安然', idNumber: '681302202008300123' },
  unknown: { name: '周子墨', idNumber: '68130220191122031X' },
} as const

/** Longer than anybody waits for an answer. */
export const slowness = 15_000

export const register: readonly Entry[] = [
  { ...demoChildren.upToDate, isUpToDate: true },
  { ...demoChildren.behind, isUpToDate: false },
  { ...demoChildren.slow, isUpToDate: true, delay: slowness },
]

/** What the register says of a child: 接种状态. */
export function vaccinationOf(name: string, idNumber: string): Said {
  const entry = register.find((one) => one.idNumber === idNumber && one.name === name)
  if (!entry) return { outcome: 'not-found', data: { jzzt: states.notFound } }
  const { isUpToDate, delay } = entry
  return {
    outcome: isUpToDate ? 'up-to-date' : 'behind',
    data: { jzzt: isUpToDate ? states.upToDate : states.behind },
    ...(delay && { delay }),
  }
}
