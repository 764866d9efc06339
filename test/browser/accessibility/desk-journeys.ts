import type { Page } from 'playwright-core'
import type { Language } from '../../../shared/kernel/language.ts'
import { type DeskWords, deskWords } from '../../../widget/desk/words/words.ts'
import { signIn } from '../desk/desk-world.ts'
import type { Kept } from '../desk/request-kept.ts'
import { people, wording } from '../desk/request-samples.ts'
import type { RequestWorld } from '../desk/request-world.ts'

/** A state of the desk, and how it is reached from the one before. */
export interface DeskState {
  /** Also the name of the file with its accessibility tree. */
  readonly name: string
  readonly reach: (walk: DeskWalk) => Promise<unknown>
  readonly shows: (words: DeskWords) => string
}

/** Somebody at the desk on such a journey, in one language. */
export interface DeskWalk {
  readonly desk: RequestWorld
  readonly language: Language
  readonly words: DeskWords
  page: Page
  /** The request that is worked on. */
  one: Kept
}

const reason = '请说明更正的原因。'

/** What somebody who approves certificates can meet at the desk. */
export const deskJourneys: readonly (readonly DeskState[])[] = [
  [
    { name: 'desk-signed-out', reach: enter, shows: (w) => w.signIn },
    { name: 'desk-empty', reach: signInAs('周敏'), shows: (w) => w.requests.empty.waiting.what },
    { name: 'desk-queue', reach: fillQueue, shows: (w) => w.requests.count(3, true) },
    { name: 'desk-request', reach: open, shows: (w) => w.requests.decide },
    { name: 'desk-not-chosen', reach: press('next'), shows: (w) => w.requests.choose },
    { name: 'desk-return', reach: choose('return'), shows: (w) => w.requests.phrases },
    { name: 'desk-reason-wrong', reach: press('next'), shows: (w) => w.requests.reasonWrong },
    {
      name: 'desk-confirm-return',
      reach: writeReason,
      shows: (w) => w.requests.confirmTitle.return,
    },
    { name: 'desk-stale', reach: sendStale, shows: (w) => w.requests.changed },
    { name: 'desk-lost', reach: sendInVain, shows: (w) => w.requests.lost.what },
    { name: 'desk-returned', reach: send('return'), shows: (w) => w.requests.nextWaiting },
    {
      name: 'desk-refuse',
      reach: openNextAndRefuse,
      shows: (w) => w.requests.reason.refuse.what,
    },
    {
      name: 'desk-confirm-refuse',
      reach: writeReason,
      shows: (w) => w.requests.confirmTitle.refuse,
    },
    { name: 'desk-refused', reach: send('refuse'), shows: (w) => w.requests.nextWaiting },
    { name: 'desk-decided', reach: listDecided, shows: (w) => w.requests.states.refused },
  ],
  [
    { name: 'desk-confirm-approve', reach: chooseApproval, shows: (w) => w.requests.willBePrinted },
    { name: 'desk-approved', reach: send('approve'), shows: (w) => w.requests.noneWaiting },
  ],
  [
    {
      name: 'desk-unprintable',
      reach: enterWith({ unprintable: ['𬺓'] }),
      shows: (w) => w.requests.unprintable.what,
    },
  ],
  [
    {
      name: 'desk-only-looking',
      reach: enterToLook,
      shows: (w) => w.requests.onlyLooking['decided-before'].what,
    },
  ],
]

export function startDeskWalk(desk: RequestWorld, language: Language): DeskWalk {
  // Both come with the first state.
  const nothingYet = { page: undefined as never, one: undefined as never }
  return { desk, language, words: deskWords[language], ...nothingYet }
}

async function enter(walk: DeskWalk): Promise<void> {
  walk.desk.office.kept.clear()
  walk.page = await walk.desk.open({ width: 390, height: 844 })
  await speak(walk)
}

/** Signing in leads back to the language of the browser. */
async function speak({ page, language }: DeskWalk): Promise<void> {
  await page.locator(`header button[lang=${language}]`).click()
}

function signInAs(name: string) {
  return async (walk: DeskWalk) => {
    const { page } = walk
    await page.locator('header button[lang=zh-Hans]').click()
    await signIn(page, name)
    await page.locator('h1').waitFor()
    await speak(walk)
  }
}

async function fillQueue(walk: DeskWalk): Promise<void> {
  const { office } = walk.desk
  walk.one = office.ask({ daysLeft: -3, village: '681302001002' })
  office.ask({ daysLeft: 1, fields: wording.fields.slice(0, 2) })
  office.ask()
  await press('refresh')(walk)
}

async function open({ page, one }: DeskWalk): Promise<void> {
  await page.locator(`a[href$="/${one.reference}"]`).click()
}

function enterWith(asked: Parameters<RequestWorld['office']['ask']>[0]) {
  return async (walk: DeskWalk) => {
    await enter(walk)
    walk.one = walk.desk.office.ask(asked)
    await signInAs('周敏')(walk)
    await open(walk)
  }
}

async function chooseApproval(walk: DeskWalk): Promise<void> {
  await enterWith({})(walk)
  await choose('approve')(walk)
  await press('next')(walk)
}

async function enterToLook(walk: DeskWalk): Promise<void> {
  await enter(walk)
  const { office } = walk.desk
  const one = office.ask()
  office.take(one, 'approve', people['zhou-min'])
  office.take(one, 'approve', people['sun-li'])
  await signInAs('孙莉')(walk)
  await walk.page.evaluate((to) => {
    location.hash = `#requests/${to}`
  }, one.reference)
}

function choose(action: 'approve' | 'return' | 'refuse') {
  return ({ page, words }: DeskWalk) =>
    page.getByRole('radio', { name: words.requests.choices[action].what }).check()
}

async function writeReason(walk: DeskWalk): Promise<void> {
  await walk.page.locator('#reason').fill(reason)
  await press('next')(walk)
}

/** What was read has changed meanwhile. */
async function sendStale(walk: DeskWalk): Promise<void> {
  walk.one.fields = wording.fields.map((field) =>
    field.id === 'address' ? { ...field, value: '青石村五组 2 号' } : field,
  )
  await send('return')(walk)
}

async function sendInVain(walk: DeskWalk): Promise<void> {
  const { page } = walk
  await press('next')(walk)
  await page.route('**/decision*', (route) => route.abort())
  await send('return')(walk)
  await page.getByText(walk.words.requests.lost.what).waitFor()
  await page.unroute('**/decision*')
}

async function openNextAndRefuse(walk: DeskWalk): Promise<void> {
  await walk.page.locator('.following a').click()
  await choose('refuse')(walk)
}

async function listDecided({ page, words }: DeskWalk): Promise<void> {
  await page.getByRole('link', { name: words.requests.back }).click()
  await page.getByRole('link', { name: words.requests.filters.decided }).click()
}

function send(action: 'approve' | 'return' | 'refuse') {
  return ({ page, words }: DeskWalk) =>
    page.getByRole('button', { name: words.requests.send[action], exact: true }).click()
}

function press(name: 'next' | 'refresh') {
  return ({ page, words }: DeskWalk) =>
    page.getByRole('button', { name: words.requests[name], exact: true }).click()
}
