import { attempts } from '../../../widget/api/reply.ts'
import { type RefusalWords, refusalWords } from '../../../widget/refusal/words.ts'
import { badGateway, cut } from '../faults.ts'
import { upload } from '../host-page.ts'
import { keptItem } from '../kept-item.ts'
import type { Citizen } from './citizen.ts'
import { type Journey, pressed, type Walk } from './journey.ts'
import type { Query } from './scenery.ts'

/** What a citizen can meet on the host's own page, where the script draws the card itself. */
export const inlineJourneys: readonly Journey[] = [
  [{ name: 'loading', reach: enterSlowly, shows: (c) => c.words.loading }],
  [
    { name: 'notice', reach: enter, shows: (c) => c.words.headings.notice },
    { name: 'questions', reach: pressed('noticeRead'), shows: (c) => c.words.headings.questions },
    { name: 'questions-wrong', reach: pressed('goOn'), shows: (c) => c.words.errors },
    { name: 'review', reach: (w) => w.citizen.answer(), shows: (c) => c.words.headings.review },
    { name: 'review-not-ticked', reach: pressed('makePledge'), shows: (c) => c.words.tickMissing },
    { name: 'sending', reach: pledgeSlowly, shows: (c) => c.words.sendingNow },
    { name: 'sending-again', reach: (walk) => walk.release(), shows: again },
    { name: 'sealed', reach: (walk) => walk.release(), shows: (c) => c.words.headings.sealed },
    { name: 'receipt', reach: print, shows: (c) => c.words.headings.sealed },
  ],
  [{ name: 'sealed-earlier', reach: pledgeAgain, shows: (c) => c.words.earlierPledge }],
  [{ name: 'folded', reach: enterFolded, shows: (c) => c.words.pledgeInstead }],
  [{ name: 'by-upload', reach: chooseUpload, shows: (c) => c.words.pledgeInstead }],
  [{ name: 'refused-remedy', reach: enterSignedOut, shows: (c) => told(c, 'signIn') }],
  [{ name: 'refused', reach: pledgeAsStranger, shows: (c) => told(c, 'notAvailable') }],
  [{ name: 'unreachable', reach: enterCutOff, shows: (c) => c.words.unreachable }],
  [{ name: 'unanswered', reach: pledgeInVain, shows: (c) => c.words.notAnsweredYet }],
  [{ name: 'cancelled', reach: enterCancelled, shows: (c) => c.words.headings.cancelled }],
  [{ name: 'upload', reach: enterKept, shows: () => undefined }],
]

/** The reason comes in a chunk of its own, with the code behind it. */
export function told({ language }: Citizen, reason: keyof RefusalWords): RegExp {
  return new RegExp(refusalWords[language][reason].slice(0, 12))
}

function again({ words }: Citizen): string {
  return words.sendingAgain(2, attempts)
}

async function enter(walk: Walk, query?: Query, before?: () => void): Promise<Citizen> {
  return walk.meet(await walk.scenery.enter(walk.language, query, before), 'inline')
}

/** Up to the last button. */
async function arriveAtPledge(walk: Walk): Promise<Citizen> {
  const citizen = await enter(walk)
  await citizen.press(citizen.words.noticeRead)
  await citizen.answer()
  return citizen
}

async function enterSlowly(walk: Walk): Promise<void> {
  await enter(walk, {}, () => walk.hold('/v1/items'))
}

async function pledgeSlowly(walk: Walk): Promise<void> {
  walk.hold('/v1/pledges', cut)
  walk.hold('/v1/pledges')
  await walk.citizen.pledge()
}

async function print({ citizen: { card, press, words } }: Walk): Promise<void> {
  await press(words.print)
  await card.locator('iframe').contentFrame().getByRole('img').waitFor()
}

/** In a case that was pledged in another browser, by other answers. */
async function pledgeAgain(walk: Walk): Promise<void> {
  const first = await arriveAtPledge(walk)
  const { signedIn } = walk.scenery.host
  await first.pledge()
  await first.sees(first.words.headings.sealed)
  const citizen = await enter(walk)
  walk.scenery.host.signedIn = signedIn
  await citizen.press(citizen.words.noticeRead)
  await citizen.answer({ phone: '13900139000' })
  await citizen.pledge()
}

async function enterFolded(walk: Walk): Promise<void> {
  walk.meet(await walk.scenery.enterFolded(walk.language), 'inline')
}

async function chooseUpload(walk: Walk): Promise<void> {
  const { press, words } = await enter(walk)
  await press(words.uploadInstead)
}

async function enterSignedOut(walk: Walk): Promise<void> {
  const { press, words } = await enter(walk)
  walk.scenery.host.signedIn = undefined
  await press(words.noticeRead)
}

/** The site's server vouches with a token that nobody knows. */
async function pledgeAsStranger(walk: Walk): Promise<void> {
  const citizen = await enter(walk)
  walk.scenery.host.oddClaims.push({ iss: 'unheard-of' })
  await citizen.press(citizen.words.noticeRead)
  await citizen.answer()
  await citizen.pledge()
}

async function enterCutOff(walk: Walk): Promise<void> {
  await enter(walk, {}, () => walk.scenery.platform.next('/v1/items', cut))
}

async function pledgeInVain(walk: Walk): Promise<void> {
  const citizen = await arriveAtPledge(walk)
  walk.scenery.platform.next('/v1/pledges', cut, badGateway, cut)
  await citizen.pledge()
}

async function enterCancelled(walk: Walk): Promise<void> {
  await enter(walk, { rows: upload('homestead-proof') })
}

async function enterKept(walk: Walk): Promise<void> {
  await enter(walk, { rows: upload(keptItem.id) })
}
