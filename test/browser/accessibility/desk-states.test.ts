import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../../shared/kernel/language.ts'
import { type RequestWorld, startRequests } from '../desk/request-world.ts'
import { deskJourneys, startDeskWalk } from './desk-journeys.ts'
import { isFocusLost } from './focus.ts'
import { patience, wrongIn } from './states.ts'

let desk: RequestWorld
beforeAll(async () => {
  desk = await startRequests()
})
afterAll(() => desk.stop())

test.each(languages)(
  'every state of the desk’s requests in %s shuts nobody out',
  async (language) => {
    const wrong: string[] = []
    for (const journey of deskJourneys) {
      const walk = startDeskWalk(desk, language)
      for (const { name, reach, shows } of journey) {
        await reach(walk)
        const { page, words } = walk
        const main = page.locator('jz-desk')
        await main.getByText(shows(words)).first().waitFor()
        if (await isFocusLost(page)) wrong.push(`${name}: the focus is lost`)
        wrong.push(...(await wrongIn(page, main, name, language)))
      }
    }
    expect(wrong).toEqual([])
  },
  patience,
)
