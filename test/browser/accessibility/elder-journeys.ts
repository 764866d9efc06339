import { elderWords } from '../../../widget/elder/words.ts'
import { cut } from '../faults.ts'
import type { Citizen } from './citizen.ts'
import { told } from './inline-journeys.ts'
import { type Journey, pressed, type State, type Walk } from './journey.ts'

/** What is different in large type: one thing on a page, and help on all of them. */
export const elderJourneys: readonly Journey[] = [
  [
    { name: 'elder-notice', reach: enter, shows: notice },
    { name: 'elder-counter', reach: unfoldCounter, shows: says('noCounter') },
    { name: 'elder-notice-last', reach: turnPages, shows: (c) => c.words.noticeRead },
    { name: 'elder-question', reach: pressed('noticeRead'), shows: question(1) },
    { name: 'elder-question-wrong', reach: presses('nextQuestion'), shows: (c) => c.words.errors },
    { name: 'elder-date', reach: answerFirst, shows: question(2) },
    { name: 'elder-date-wrong', reach: presses('nextQuestion'), shows: (c) => c.words.errors },
    { name: 'elder-review', reach: answerRest, shows: says('check') },
    { name: 'elder-pledge', reach: presses('checked'), shows: says('pledge') },
    { name: 'elder-not-ticked', reach: pressed('makePledge'), shows: (c) => c.words.tickMissing },
    { name: 'elder-sending', reach: pledgeSlowly, shows: (c) => c.words.sendingNow },
    {
      name: 'elder-sealed',
      reach: (walk) => walk.release(),
      shows: (c) => c.words.headings.sealed,
    },
  ],
  [{ name: 'elder-unreachable', reach: pledgeInVain, shows: (c) => c.words.notAnsweredYet }],
  [{ name: 'elder-refused', reach: enterSignedOut, shows: (c) => told(c, 'signIn') }],
]

export const framedElderJourneys: readonly Journey[] = [
  [
    { name: 'elder-framed-notice', reach: enterVillage, shows: notice },
    { name: 'elder-identity', reach: readOn, shows: (c) => c.said.headings.identity },
    { name: 'elder-identity-wrong', reach: pressed('goOn'), shows: (c) => c.said.errors },
    { name: 'elder-framed-review', reach: identifyAndAnswer, shows: says('check') },
    { name: 'elder-confirm', reach: pledge, shows: (c) => c.said.headings.confirm },
    {
      name: 'elder-framed-sealed',
      reach: (w) => w.citizen.confirm(),
      shows: (c) => c.words.headings.sealed,
    },
  ],
  [{ name: 'elder-own-page', reach: enterOwnPage, shows: notice }],
]

const wordsOf = ({ language }: Citizen) => elderWords[language]

function says(name: 'check' | 'noCounter' | 'pledge'): State['shows'] {
  return (citizen) => wordsOf(citizen)[name]
}

function presses(name: 'checked' | 'nextQuestion'): State['reach'] {
  return ({ citizen }) => citizen.press(wordsOf(citizen)[name])
}

function question(at: number): State['shows'] {
  return (citizen) => wordsOf(citizen).questionPage(at, 4)
}

/** However many pages it has. */
function notice(citizen: Citizen): RegExp {
  return new RegExp(wordsOf(citizen).noticePage(1, 0).split('0')[0] ?? '')
}

async function enter(walk: Walk): Promise<Citizen> {
  const { scenery, language } = walk
  return await enlarged(walk.meet(await scenery.enter(language), 'inline'))
}

async function enterVillage(walk: Walk): Promise<Citizen> {
  const { scenery, language } = walk
  return await enlarged(walk.meet(await scenery.enterVillage(language), 'frame'))
}

async function enterOwnPage(walk: Walk): Promise<Citizen> {
  const { scenery, language } = walk
  const page = await scenery.openOwnPage(language, 'test-village', 'loss-statement')
  return await enlarged(walk.meet(page, 'own page'))
}

async function enlarged(citizen: Citizen): Promise<Citizen> {
  await citizen.press(citizen.words.largeType)
  return citizen
}

async function unfoldCounter({ citizen }: Walk): Promise<void> {
  // It is broken between its parts where it is narrow.
  const name = new RegExp(wordsOf(citizen).counter.join('\\s*'))
  await citizen.card.getByRole('button', { name }).click()
}

/** To the last page, where the way on is. */
async function turnPages({ citizen }: Walk): Promise<void> {
  const { card, press } = citizen
  const next = card.getByRole('button', { name: wordsOf(citizen).nextPage, exact: true })
  await next.waitFor()
  while (await next.isVisible()) await press(wordsOf(citizen).nextPage)
}

async function readOn(walk: Walk): Promise<void> {
  await turnPages(walk)
  await walk.citizen.press(walk.citizen.words.noticeRead)
}

async function answerFirst({ citizen }: Walk): Promise<void> {
  await answerOne(citizen, 0)
}

async function answerRest({ citizen }: Walk): Promise<void> {
  for (let at = 1; at < citizen.questions.length; at++) await answerOne(citizen, at)
}

async function answerOne(citizen: Citizen, at: number): Promise<void> {
  const { card, press, questions } = citizen
  const said = wordsOf(citizen)
  const question = questions[at]
  if (!question) return
  if (question.kind === 'date') {
    await card.getByLabel(said.year, { exact: true }).fill('2026')
    await card.getByLabel(said.month, { exact: true }).fill('3')
    await card.getByLabel(said.day, { exact: true }).fill('1')
  } else await citizen.fillIn(question)
  await press(at === questions.length - 1 ? said.toReview : said.nextQuestion)
}

async function identifyAndAnswer(walk: Walk): Promise<void> {
  await walk.citizen.typeIdentity()
  await answerFirst(walk)
  await answerRest(walk)
}

async function pledge(walk: Walk): Promise<void> {
  await walk.citizen.press(wordsOf(walk.citizen).checked)
  await walk.citizen.pledge()
}

async function pledgeSlowly(walk: Walk): Promise<void> {
  walk.hold('/v1/pledges')
  await walk.citizen.pledge()
}

async function pledgeInVain(walk: Walk): Promise<void> {
  await enter(walk)
  await readOn(walk)
  await answerFirst(walk)
  await answerRest(walk)
  walk.scenery.platform.next('/v1/pledges', cut, cut, cut)
  await pledge(walk)
}

async function enterSignedOut(walk: Walk): Promise<void> {
  await enter(walk)
  walk.scenery.host.signedIn = undefined
  await readOn(walk)
}
