import { afterAll, beforeAll, test } from 'vitest'
import { languages } from '../../../shared/kernel/language.ts'
import { publishKept } from '../kept-item.ts'
import { inlineJourneys } from './inline-journeys.ts'
import { type Scenery, startScenery } from './scenery.ts'
import { expectNothingWrong, patience } from './states.ts'

let scenery: Scenery
beforeAll(async () => {
  scenery = await startScenery()
  await publishKept(scenery)
})
afterAll(() => scenery.stop())

test.each(languages)(
  'every state on a host’s page in %s shuts nobody out',
  async (language) => {
    await expectNothingWrong(scenery, inlineJourneys, language)
  },
  patience,
)
