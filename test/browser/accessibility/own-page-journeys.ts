import type { Citizen } from './citizen.ts'
import { type Journey, pressed, type Walk } from './journey.ts'

/** What a citizen can meet on our page by itself, the way out where nothing else works. */
export const ownPageJourneys: readonly Journey[] = [
  [
    { name: 'own-page', reach: enter, shows: (c) => c.words.headings.notice },
    { name: 'own-page-identity', reach: pressed('noticeRead'), shows: (c) => c.said.idNumber },
    { name: 'own-page-questions', reach: identify, shows: (c) => c.words.headings.questions },
    { name: 'own-page-review', reach: (w) => w.citizen.answer(), shows: (c) => c.words.pledger },
    { name: 'own-page-sealed', reach: (w) => w.citizen.pledge(), shows: (c) => c.said.receipt },
  ],
  [{ name: 'own-page-signed-out', reach: enterSignedOut, shows: signIn }],
]

async function enter(walk: Walk): Promise<Citizen> {
  const { scenery, language } = walk
  const page = await scenery.openOwnPage(language, 'test-village', 'loss-statement')
  return walk.meet(page, 'own page')
}

async function identify({ citizen }: Walk): Promise<void> {
  await citizen.typeIdentity()
}

/** For a site that has keys, only its own pages know who is asking. */
async function enterSignedOut(walk: Walk): Promise<void> {
  const { scenery, language } = walk
  const page = await scenery.openOwnPage(language, 'test-host', 'residence-proof')
  const { press, words } = walk.meet(page, 'own page', 'residence-proof')
  await press(words.noticeRead)
}

function signIn({ said }: Citizen): string {
  return said.signInThere('测试')
}
