import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Citizen, citizenAt } from './citizen.ts'
import { type Scenery, startScenery } from './scenery.ts'

let scenery: Scenery
beforeAll(async () => {
  scenery = await startScenery()
})
afterAll(() => scenery.stop())

const places = ['inline', 'frame', 'own page'] as const

async function enter(place: (typeof places)[number]): Promise<Citizen> {
  const language = 'zh-Hans'
  switch (place) {
    case 'inline':
      return citizenAt(await scenery.enter(language), place, language)
    case 'frame':
      return citizenAt(await scenery.enterVillage(language), place, language)
    case 'own page': {
      const page = await scenery.openOwnPage(language, 'test-village', 'loss-statement')
      return citizenAt(page, place, language)
    }
  }
}

/** Who is asking is told apart from it, and binds nobody. */
const pledges = () => scenery.platform.posted.filter(({ body }) => 'answers' in JSON.parse(body))

/** What stands in the fields of a step, by label. */
async function filledIn(card: Locator): Promise<{ readonly [label: string]: string }> {
  const fields = await card
    .locator('input:not([type=radio], [type=checkbox]), textarea, :checked')
    .evaluateAll((all) =>
      (all as HTMLInputElement[]).map((field) => [field.labels?.[0]?.textContent, field.value]),
    )
  return Object.fromEntries(fields)
}

test.each(places)('%s, nothing binds before all of it was reviewed (3.3.4)', async (place) => {
  const citizen = await enter(place)
  const { card, press, sees, words } = citizen
  await press(words.noticeRead)
  if (place !== 'inline') await citizen.typeIdentity()
  await sees(words.headings.questions)
  await citizen.answer()
  await sees(words.headings.review)
  await card.getByText(words.pledger).waitFor()
  for (const answer of await card.getByRole('definition').all()) {
    expect(await answer.textContent()).toMatch(/.+修改$/)
    await answer.getByRole('button', { name: words.change }).waitFor()
  }
  expect(await card.getByRole('definition').count()).toBe(4)
  expect(pledges()).toEqual([])
  await press(words.makePledge)
  await card.getByText(words.tickMissing).waitFor()
  await citizen.pledge()
  if (place === 'frame') {
    await sees(citizen.said.headings.confirm)
    expect(pledges()).toEqual([])
    await citizen.confirm()
  }
  await sees(words.headings.sealed)
  expect(pledges()).toMatchObject([{ status: 201 }])
})

test.each(places)('%s, what was given once is not asked for again (3.3.7)', async (place) => {
  const citizen = await enter(place)
  const { card, press, sees, said, words } = citizen
  await press(words.noticeRead)
  if (place !== 'inline') {
    await citizen.typeIdentity()
    await sees(words.headings.questions)
  }
  await citizen.answer()
  await sees(words.headings.review)

  await card.getByRole('button', { name: words.change }).last().click()
  await sees(words.headings.questions)
  const answers = await filledIn(card)
  expect(Object.values(answers)).toContain('13800138000')
  await press(words.goOn)
  await sees(words.headings.review)

  if (place !== 'inline') {
    await card.getByRole('button', { name: `${words.change} ${words.pledger}` }).click()
    await sees(said.headings.identity)
    expect(await filledIn(card)).toMatchObject({
      [said.name]: '李秀英',
      [said.idNumber]: '11010519491231002X',
    })
    await press(said.goOn)
    await sees(words.headings.review)
  }

  await citizen.page.reload()
  await sees(words.headings.review)
  await card.getByRole('button', { name: words.change }).last().click()
  await sees(words.headings.questions)
  expect(await filledIn(card)).toEqual(answers)
})

/** What the browser may fill in for the citizen; a number of an identity card has no token. */
const tokens = {
  您的姓名: 'name',
  您的身份证号码: 'off',
  联系电话: 'tel',
  现住址: 'street-address',
}

test.each(['inline', 'frame'] as const)(
  '%s, every text can be pasted or filled in by the browser, and none is a puzzle (3.3.8)',
  async (place) => {
    const citizen = await enter(place)
    const { card, page, press, sees, words } = citizen
    await press(words.noticeRead)
    const seen: string[] = []
    const pasteEverywhere = async () => {
      await card.getByRole('textbox').first().waitFor()
      for (const field of await card.getByRole('textbox').all()) {
        if ((await field.getAttribute('type')) === 'date') continue
        const label = await field.evaluate(
          (one) => (one as HTMLInputElement).labels?.[0]?.textContent ?? '',
        )
        seen.push(label)
        await page.getByLabel('姓名', { exact: true }).first().selectText()
        await page.keyboard.press('Control+C')
        await field.click()
        await page.keyboard.press('Control+V')
        expect([label, await field.inputValue()]).toEqual([label, '王小明'])
        const token = tokens[label as keyof typeof tokens]
        if (token) expect(await field.getAttribute('autocomplete')).toBe(token)
      }
      expect(await card.locator('img, canvas, svg, video, audio').count()).toBe(0)
    }
    await pasteEverywhere()
    if (place === 'frame') {
      await citizen.typeIdentity()
      await sees(words.headings.questions)
      await pasteEverywhere()
    }
    expect(seen).toEqual(
      place === 'inline'
        ? ['现住址', '联系电话']
        : ['您的姓名', '您的身份证号码', '怎么丢的（选填）', '联系电话'],
    )
  },
)
