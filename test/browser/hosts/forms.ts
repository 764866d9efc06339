import type { Frame } from 'playwright-core'
import type { Host } from './host.ts'

/** Whether the page is still whole then is for the browser to say. */
async function leaveAndReturn(place: Frame): Promise<void> {
  await place.getByRole('link', { name: '办事指南' }).click()
  await place.page().waitForURL(/plain/)
  await place.page().goBack()
}

/** What a stay in the cache is for a page; the headless shell has that cache for none. */
async function freezeAndThaw(place: Frame): Promise<void> {
  const session = await place.page().context().newCDPSession(place.page())
  const tell = (name: string) =>
    place.evaluate((name) => {
      window.dispatchEvent(new PageTransitionEvent(name, { persisted: true }))
    }, name)
  await tell('pagehide')
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await tell('pageshow')
  await session.detach()
}

/** Pages that do something with their form while a citizen is on the way. */
export const forms: readonly Host[] = [
  { name: 'moved-while-sending', ends: 'pledge', framed: 'pledge', interrupts: true },
  { name: 'shadow-form', ends: 'pledge' },
  {
    name: 'shadow-proof',
    ends: 'pledge',
    choose: (place, file) => place.locator('#file').setInputFiles(file),
    pledged: ([fields = []], receipt) => [
      fields.flatMap(([name, value]) =>
        name === 'file'
          ? [
              ['proof', receipt],
              ['file', 'file:'],
            ]
          : [[name, value]],
      ),
    ],
  },
  {
    name: 'form-reset',
    ends: 'pledge',
    async meanwhile(place, step) {
      if (step !== 'questions') return
      await place.getByLabel('现住址').fill('幸福路')
      await place.getByRole('button', { name: '重置' }).click()
      await place.getByRole('button', { name: '我已阅读告知书，继续' }).click()
    },
  },
  {
    name: 'request-submit',
    ends: 'pledge',
    submit: (place) => place.getByRole('link', { name: '提交登记' }).click(),
  },
  {
    name: 'form-submit',
    ends: 'pledge',
    submit: (place) => place.getByRole('link', { name: '提交登记' }).click(),
  },
  {
    name: 'autofill',
    ends: 'pledge',
    async open(page) {
      await page.getByRole('button', { name: '一键填表' }).click()
      return page.mainFrame()
    },
  },
  {
    name: 'back-forward-cache',
    ends: 'pledge',
    framed: 'pledge',
    async meanwhile(place, step) {
      if (step === 'questions') await leaveAndReturn(place)
      if (step === 'review') await freezeAndThaw(place)
    },
  },
  { name: 'same-name', ends: 'pledge' },
  {
    name: 'dialog',
    ends: 'pledge',
    framed: 'pledge',
    async open(page) {
      await page.getByRole('button', { name: '填写登记表' }).click()
      return page.mainFrame()
    },
  },
  { name: 'styled-upload', ends: 'pledge' },
  { name: 'hidden-upload', ends: 'pledge' },
]
