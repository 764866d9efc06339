import type { PublicCheckItem } from '../../shared/api/catalogue.ts'
import type { DataCheck } from '../../shared/api/data-check.ts'
import type { Inquire } from '../check/inquire.ts'
import { fill } from '../proof/h.ts'
import type { Scene } from '../proof/views/scene.ts'
import { consents } from './consents.ts'
import { dispute } from './dispute.ts'
import { type RightsWords, rightsWords } from './words.ts'

/** What a citizen wants to do about a check: see and withdraw consents, or dispute the answer. */
export type Aim = 'consents' | 'dispute'

/** A place on the card in which a right is used. */
export interface Desk {
  readonly box: HTMLElement
  readonly scene: Scene
  readonly check: DataCheck
  readonly item: PublicCheckItem
  readonly said: RightsWords
  readonly inquire: Inquire
  /** Back to the card as it was. */
  close(): void
}

/**
 * The rights of who agreed to a data check (PIPL Articles 15, 44 to 46), in a chunk of its own: most people
 * go on with their form and never need it.
 *
 * @param box filled with what the citizen asked for
 */
export function rights(
  aim: Aim,
  box: HTMLElement,
  scene: Scene,
  check: DataCheck,
  item: PublicCheckItem,
  inquire: Inquire,
): void {
  const said = rightsWords[scene.language]
  const before = [...box.childNodes]
  const desk = {
    ...{ box, scene, check, item, said, inquire },
    close() {
      fill(box, before)
      box.focus()
    },
  }
  if (aim === 'dispute') dispute(desk)
  else consents(desk)
}
