import { afterAll, beforeAll, test } from 'vitest'
import { languages } from '../../../shared/kernel/language.ts'
import { elderJourneys, framedElderJourneys } from './elder-journeys.ts'
import { type Scenery, startScenery } from './scenery.ts'
import { expectNothingWrong, patience } from './states.ts'

let scenery: Scenery
beforeAll(async () => {
  scenery = await startScenery()
})
afterAll(() => scenery.stop())

test.each(languages)(
  'every state in large type in %s shuts nobody out',
  async (language) => {
    await expectNothingWrong(scenery, [...elderJourneys, ...framedElderJourneys], language)
  },
  patience,
)
