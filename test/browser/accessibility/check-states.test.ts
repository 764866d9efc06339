import { afterAll, beforeAll, test } from 'vitest'
import { languages } from '../../../shared/kernel/language.ts'
import { publishOthers } from '../check/items.ts'
import { type Register, startRegister } from '../check/register.ts'
import { checkJourneys } from './check-journeys.ts'
import { type Scenery, startScenery } from './scenery.ts'
import { expectNothingWrong, patience } from './states.ts'

let scenery: Scenery
let register: Register
beforeAll(async () => {
  scenery = await startScenery()
  register = await startRegister(scenery.local)
  await publishOthers(scenery)
})
afterAll(async () => {
  await scenery.stop()
  await register.stop()
})

test.each(languages)(
  'every state of a data check in %s shuts nobody out',
  async (language) => {
    await expectNothingWrong(scenery, checkJourneys(register), language)
  },
  patience,
)
