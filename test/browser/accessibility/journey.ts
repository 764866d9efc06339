import type { Page } from 'playwright-core'
import type { Language } from '../../../shared/kernel/language.ts'
import { type Fault, held } from '../faults.ts'
import { type Citizen, citizenAt, type ItemName } from './citizen.ts'
import type { Place, Scenery } from './scenery.ts'

/** A state of the card, and how it is reached from the one before. */
export interface State {
  /** Also the name of the file with its accessibility tree. */
  readonly name: string
  readonly reach: (walk: Walk) => Promise<unknown>
  /** What stands there once it is reached; nothing where the card keeps silent. */
  readonly shows: (citizen: Citizen) => string | RegExp | undefined
}

/** States that follow each other on one page, from a fresh one on. */
export type Journey = readonly State[]

/** Somebody on such a journey, in one language. */
export interface Walk {
  readonly scenery: Scenery
  readonly language: Language
  readonly citizen: Citizen
  /** Turns to a page that was just opened. */
  meet(page: Page, place: Place, item?: ItemName): Citizen
  /** The next request to a path beginning so waits until `release`, and then meets `afterwards`. */
  hold(path: string, afterwards?: Fault): void
  /** Lets the request go that has waited longest. */
  release(): Promise<void>
}

export function startWalk(scenery: Scenery, language: Language): Walk {
  let citizen: Citizen | undefined
  const waiting: (() => void)[] = []
  return {
    scenery,
    language,
    get citizen() {
      if (!citizen) throw new Error('nobody has come to a card yet')
      return citizen
    },
    meet(page, place, item) {
      citizen = citizenAt(page, place, language, item)
      return citizen
    },
    hold(path, afterwards) {
      const { fault, release } = held(afterwards)
      waiting.push(release)
      scenery.platform.next(path, fault)
    },
    async release() {
      waiting.shift()?.()
    },
  }
}

/** The way on by a button of the card. */
export const pressed =
  (name: 'noticeRead' | 'goOn' | 'makePledge' | 'print'): State['reach'] =>
  ({ citizen: { press, words } }) =>
    press(words[name])

/** Goes to the next state, and waits until what it shows is in view. */
export async function arrive({ reach, shows }: State, walk: Walk): Promise<void> {
  await reach(walk)
  const { card } = walk.citizen
  const text = shows(walk.citizen)
  if (text) await card.getByText(text, { exact: true }).first().waitFor()
  else await card.and(card.filter({ hasNotText: /./ })).waitFor({ state: 'attached' })
}
