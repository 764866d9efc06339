import { badGateway, cut, refused } from '../faults.ts'
import { isSeen } from '../frame/sight.ts'
import type { Citizen } from './citizen.ts'
import { type Journey, pressed, type Walk } from './journey.ts'

/** What a citizen can meet in a frame of ours, where who they are is typed. */
export const framedJourneys: readonly Journey[] = [
  [
    { name: 'framed-notice', reach: enter, shows: (c) => c.words.headings.notice },
    { name: 'identity', reach: pressed('noticeRead'), shows: (c) => c.said.headings.identity },
    { name: 'identity-wrong', reach: pressed('goOn'), shows: (c) => c.said.errors },
    { name: 'identity-guardian', reach: forChild, shows: (c) => c.said.staffNumber },
    { name: 'identity-refused', reach: identifyInVain, shows: (c) => c.said.notAdult },
    { name: 'framed-questions', reach: identifyLater, shows: (c) => c.words.headings.questions },
    { name: 'identifying', reach: answerAndWait, shows: (c) => c.said.checkingWho },
    { name: 'framed-review', reach: (walk) => walk.release(), shows: (c) => c.words.pledger },
    { name: 'confirm', reach: (w) => w.citizen.pledge(), shows: (c) => c.said.headings.confirm },
    { name: 'covered', reach: confirmCovered, shows: (c) => c.words.ownPage },
    { name: 'framed-sending', reach: confirmUncovered, shows: (c) => c.words.sendingNow },
    {
      name: 'framed-sealed',
      reach: (walk) => walk.release(),
      shows: (c) => c.words.headings.sealed,
    },
  ],
  [{ name: 'framed-folded', reach: enterFolded, shows: (c) => c.words.pledgeInstead }],
  [{ name: 'silent-frame', reach: enterSilent, shows: (c) => c.words.ownPage }],
]

async function enter(walk: Walk): Promise<Citizen> {
  return walk.meet(await walk.scenery.enterVillage(walk.language), 'frame')
}

async function forChild({ citizen: { card, said } }: Walk): Promise<void> {
  await card.getByLabel(said.forMyChild).check()
  await card.getByLabel(said.assisted).check()
}

/** The platform's calendar says otherwise than the citizen's clock. */
async function identifyInVain({ scenery, citizen }: Walk): Promise<void> {
  const { card, said } = citizen
  await card.getByLabel(said.forMyself).check()
  await card.getByLabel(said.assisted).uncheck()
  scenery.platform.next('/v1/identities', refused('person-not-adult'))
  await citizen.typeIdentity()
}

/** Nobody is interrupted while typing because the platform cannot be reached: that is tried again later. */
async function identifyLater({ scenery, citizen: { press, words } }: Walk): Promise<void> {
  scenery.platform.next('/v1/identities', cut)
  await press(words.goOn)
}

/** The script waits ten seconds for an answer, and only what is shown now is looked at meanwhile. */
async function answerAndWait(walk: Walk): Promise<void> {
  walk.hold('/v1/identities')
  await walk.citizen.answer()
}

/** The host lays something over our frame that nobody sees. */
async function confirmCovered({ citizen }: Walk): Promise<void> {
  const { page, card, said } = citizen
  await page.evaluate(() => {
    const cover = document.createElement('div')
    cover.id = 'cover'
    cover.style.cssText = 'position:fixed;inset:0;background:#fff;opacity:.01;pointer-events:none'
    document.body.append(cover)
  })
  const button = card.getByRole('button', { name: said.confirm })
  await isSeen(button, false)
  await button.press('Enter')
}

async function confirmUncovered(walk: Walk): Promise<void> {
  const { citizen } = walk
  walk.hold('/v1/pledges')
  await citizen.page.evaluate(() => document.querySelector('#cover')?.remove())
  await citizen.confirm()
}

async function enterFolded(walk: Walk): Promise<void> {
  const { scenery, language } = walk
  walk.meet(await scenery.enterVillage(language, () => {}, 'data-folded'), 'frame')
}

/** Something between us answers in our place. */
async function enterSilent(walk: Walk): Promise<void> {
  const { scenery, language } = walk
  const page = await scenery.enterVillage(language, () =>
    scenery.platform.next('/v1/proofs', badGateway),
  )
  walk.meet(page, 'inline')
}
