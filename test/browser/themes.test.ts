import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { themeNames } from '../../widget/theme/properties.ts'
import { themes } from '../../widget/theme/themes.ts'
import { axeOn } from './axe.ts'
import { answerQuestions, heading, pledge, readNotice, sealedReference } from './steps.ts'
import { rgb, seen, themedTag } from './themed.ts'
import { startWorld, type World } from './world.ts'

const pictures = fileURLToPath(new URL('../../.build/pictures', import.meta.url))

let world: World
beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
  world = await startWorld()
})
afterAll(() => world.stop())

/** What axe measured of the proof's colours, and where they are too close. */
async function measure(page: Page) {
  const found = await axeOn(page, { include: 'jz-proof', runOnly: ['color-contrast'] })
  return { measured: found.passes, tooClose: found.violations.flatMap(({ html }) => html) }
}

const looks = themeNames.flatMap((theme) =>
  (['light', 'dark'] as const).map((scheme) => ({ theme, scheme })),
)

test.each(looks)('$theme in $scheme can be read in every state', async ({ theme, scheme }) => {
  const tag = themedTag(world, `data-theme="${theme}" data-scheme="${scheme}"`)
  const { page, complaints } = await world.visit({ tag })
  const { surface, ink, accent } = themes[theme][scheme]
  const dressed = { surface: rgb(surface), ink: rgb(ink), accent: rgb(accent), scheme }
  await heading(page, '告知书').waitFor()
  await expect.poll(() => seen(page)).toMatchObject(dressed)
  await canBeRead('notice')
  await readNotice(page)
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('alert').waitFor()
  await canBeRead('questions')
  await answerQuestions(page)
  await page.getByRole('button', { name: '我作出此承诺' }).click()
  await canBeRead('review')
  await pledge(page)
  await sealedReference(page)
  await canBeRead('sealed')
  expect(complaints).toEqual([])

  async function canBeRead(state: string): Promise<void> {
    await page.screenshot({
      path: `${pictures}/theme-${theme}-${scheme}-${state}.png`,
      fullPage: true,
    })
    const { measured, tooClose } = await measure(page)
    expect([state, tooClose]).toEqual([state, []])
    expect(measured).toBeGreaterThan(6)
    expect(await seen(page)).toMatchObject(dressed)
  }
})
