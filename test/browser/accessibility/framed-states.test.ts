import { afterAll, beforeAll, test } from 'vitest'
import { languages } from '../../../shared/kernel/language.ts'
import { framedJourneys } from './framed-journeys.ts'
import { ownPageJourneys } from './own-page-journeys.ts'
import { type Scenery, startScenery } from './scenery.ts'
import { expectNothingWrong, patience } from './states.ts'

let scenery: Scenery
beforeAll(async () => {
  scenery = await startScenery()
})
afterAll(() => scenery.stop())

test.each(languages)(
  'every state in a frame of ours in %s shuts nobody out',
  async (language) => {
    await expectNothingWrong(scenery, framedJourneys, language)
  },
  patience,
)

test.each(languages)(
  'every state on our own page in %s shuts nobody out',
  async (language) => {
    await expectNothingWrong(scenery, ownPageJourneys, language)
  },
  patience,
)
