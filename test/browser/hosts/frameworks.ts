import type { Frame } from 'playwright-core'
import type { Host, Step } from './host.ts'

/** Draws the page again with its rows in another order, and then with the upload made anew. */
async function drawAgain(place: Frame, step: Step): Promise<void> {
  if (step === 'questions') await place.getByRole('button', { name: '换序' }).click()
  if (step === 'review') await place.getByRole('button', { name: '重建' }).click()
}

const inOtherOrder: Host['pledged'] = (uploaded, receipt) =>
  uploaded.map((fields) =>
    fields.map(([name, value]) => [name, name === 'proof' ? receipt : value] as const).reverse(),
  )

/** Pages that libraries run. */
export const frameworks: readonly Host[] = [
  { name: 'bootstrap', ends: 'pledge' },
  {
    name: 'bootstrap-modal',
    ends: 'pledge',
    framed: 'pledge',
    async open(page) {
      await page.getByRole('button', { name: '填写登记表' }).click()
      await page.waitForFunction(
        () => document.activeElement?.id === 'window' && document.getAnimations().length === 0,
      )
      return page.mainFrame()
    },
  },
  { name: 'jquery-serialize', ends: 'pledge' },
  { name: 'jquery-formdata', ends: 'pledge' },
  {
    name: 'jquery-iframe-upload',
    ends: 'pledge',
    async choose(place, file) {
      await place.locator('#proof').setInputFiles(file)
      await place.getByText('上传成功').waitFor()
    },
    pledged: (_, receipt) => [
      [
        ['child', '王小明'],
        ['proof', receipt],
        ['path', ''],
      ],
    ],
  },
  {
    name: 'jquery-load',
    ends: 'pledge',
    async open(page) {
      await page.getByRole('link', { name: '入学登记' }).click()
      return page.mainFrame()
    },
  },
  { name: 'vue', ends: 'pledge', framed: 'pledge', meanwhile: drawAgain, pledged: inOtherOrder },
  { name: 'react', ends: 'pledge', framed: 'pledge', meanwhile: drawAgain, pledged: inOtherOrder },
  {
    name: 'single-page',
    ends: 'pledge',
    framed: 'pledge',
    async open(page) {
      await page.getByRole('link', { name: '入学登记' }).click()
      return page.mainFrame()
    },
    async meanwhile(place, step) {
      if (step !== 'review') return
      await place.getByRole('link', { name: '首页' }).click()
      await place.getByText('欢迎').waitFor()
      await place.page().goBack()
    },
  },
]
