import { afterAll, beforeAll, test } from 'vitest'
import { languages } from '../../../shared/kernel/language.ts'
import { officesOf } from '../certificate/offices.ts'
import { certificateJourneys } from './certificate-journeys.ts'
import { type Scenery, startScenery } from './scenery.ts'
import { expectNothingWrong, patience } from './states.ts'

let scenery: Scenery
beforeAll(async () => {
  scenery = await startScenery()
})
afterAll(() => scenery.stop())

test.each(languages)(
  'every state of a certificate in %s shuts nobody out',
  async (language) => {
    await expectNothingWrong(scenery, certificateJourneys(officesOf(scenery.local)), language)
  },
  patience,
)
