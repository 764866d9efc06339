import { child } from '../portal/demo-people.ts'

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

/** Longer than anybody waits for it, so that the list is asked in its place. */
const slowness = 15_000

export const register: readonly Entry[] = [
  { ...demoChildren.upToDate, isUpToDate: true },
  { ...demoChildren.behind, isUpToDate: false },
  { ...demoChildren.slow, isUpToDate: true, delay: slowness },
]
