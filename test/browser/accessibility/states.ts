import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Language } from '../../../shared/kernel/language.ts'
import { isFocusLost } from './focus.ts'
import { arrive, type Journey, startWalk } from './journey.ts'
import { modes } from './modes.ts'
import type { Scenery } from './scenery.ts'
import { readingFaults } from './screen-reader.ts'
import { treesOf } from './trees.ts'

const pictures = fileURLToPath(new URL('../../../.build/pictures/states', import.meta.url))

/** As long as a journey through all states of a place may take on two busy cores. */
export const patience = 600_000

/**
 * Goes through every state in one language and looks at each in every mode; what is wrong is gathered,
 * so that one look tells all of it.
 */
export async function expectNothingWrong(
  scenery: Scenery,
  journeys: readonly Journey[],
  language: Language,
): Promise<void> {
  const wrong: string[] = []
  for (const journey of journeys) {
    const walk = startWalk(scenery, language)
    for (const state of journey) {
      await arrive(state, walk)
      const { page, card } = walk.citizen
      if (state !== journey[0] && (await isFocusLost(page))) {
        wrong.push(`${state.name}: the focus is lost`)
      }
      wrong.push(...(await wrongIn(page, card, state.name, language)))
    }
  }
  expect(wrong).toEqual([])
}

/**
 * What is wrong with a state that is shown, as it is read out and in every mode. Its tree is expected to
 * be as it was when somebody last looked it over.
 */
export async function wrongIn(
  page: Page,
  card: Locator,
  name: string,
  language: Language,
): Promise<string[]> {
  if (language === 'zh-Hans') {
    const { now, before } = await treesOf(card, name)
    expect.soft(now, `the tree of ${name}`).toBe(before)
  }
  const wrong = (await readingFaults(card)).map((fault) => `${name}: ${fault}`)
  for (const mode of modes) {
    await mode.enter(page)
    for (const question of mode.questions) {
      const answers = await question(page)
      wrong.push(...answers.map((answer) => `${name}, ${mode.name}: ${answer}`))
    }
    if (mode.isPictured && language === 'zh-Hans') {
      await page.screenshot({ path: `${pictures}/${name}, ${mode.name}.png`, fullPage: true })
    }
    await mode.leave(page)
  }
  return wrong
}
