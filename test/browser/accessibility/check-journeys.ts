import { vaccinationCheck } from '../../../shared/catalogue/items/vaccination-check.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { checkWords as en } from '../../../widget/check/words/en.ts'
import type { CheckWords } from '../../../widget/check/words/words.ts'
import { checkWords as zhHans } from '../../../widget/check/words/zh-hans.ts'
import { checkWords as zhHant } from '../../../widget/check/words/zh-hant.ts'
import { rightsWords } from '../../../widget/rights/words.ts'
import { child, type Register } from '../check/register.ts'
import { refused } from '../faults.ts'
import { upload } from '../host-page.ts'
import type { Citizen } from './citizen.ts'
import { told } from './inline-journeys.ts'
import type { Journey, State, Walk } from './journey.ts'

const checkWords: { readonly [L in Language]: CheckWords } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}

const said = ({ language }: Citizen) => checkWords[language]
const rights = ({ language }: Citizen) => rightsWords[language]
const text = ({ language }: Citizen) => vaccinationCheck.wording[language]
const health = (citizen: Citizen) => text(citizen).receivers['district-health']?.name ?? ''

/** What a parent can meet where a department is asked in place of the upload. */
export function checkJourneys(register: Register): readonly Journey[] {
  return [
    [
      { name: 'check-consent', reach: enter(), shows: (c) => said(c).review },
      {
        name: 'check-not-ticked',
        reach: press('consent'),
        shows: (c) => said(c).words.tickMissing,
      },
      { name: 'check-asking', reach: agreeSlowly, shows: (c) => said(c).mayClose },
      { name: 'check-yes', reach: (walk) => walk.release(), shows: (c) => text(c).yes },
      { name: 'check-consents', reach: press('withdraw'), shows: (c) => rights(c).asked },
      { name: 'check-withdrawn', reach: withdraw, shows: (c) => said(c).leads.withdrawn },
    ],
    [
      { name: 'check-no', reach: agree('no'), shows: (c) => text(c).no },
      { name: 'check-dispute', reach: press('dispute'), shows: (c) => rights(c).dispute },
      { name: 'check-dispute-empty', reach: sendNothing, shows: (c) => rights(c).reasonMissing },
    ],
    [{ name: 'check-waiting', reach: agree('broken'), shows: (c) => said(c).leads.waiting }],
    [
      {
        name: 'check-unknown',
        reach: agree('unknown', 'vaccination-online'),
        shows: (c) => text(c).unknown,
      },
    ],
    [
      {
        name: 'check-preview',
        reach: agree('yes', 'vaccination-preview'),
        shows: (c) => said(c).preview,
      },
    ],
    [{ name: 'check-duty', reach: enter('vaccination-duty'), shows: (c) => said(c).notice }],
    [{ name: 'check-two', reach: enter('vaccination-two'), shows: (c) => said(c).review }],
    [
      {
        name: 'check-refused',
        reach: agreeInVain,
        shows: (c) => told(c, 'guardianNeeded'),
      },
    ],
  ]

  function enter(item = 'vaccination-check'): State['reach'] {
    return async (walk) => {
      const { scenery, language } = walk
      register.says = 'yes'
      const page = await scenery.enter(language, { rows: upload(item) }, () => {
        scenery.host.signedIn = { ...scenery.mother, subject: child }
      })
      const citizen = walk.meet(page, 'inline')
      await citizen.card.getByRole('heading', { level: 2 }).waitFor()
    }
  }

  function agree(says: Register['says'], item?: string): State['reach'] {
    return async (walk) => {
      await enter(item)(walk)
      register.says = says
      await tick(walk.citizen)
    }
  }

  async function agreeSlowly(walk: Walk): Promise<void> {
    walk.hold('/v1/checks')
    await tick(walk.citizen)
  }

  async function agreeInVain(walk: Walk): Promise<void> {
    await enter()(walk)
    walk.scenery.platform.next('/v1/checks', refused('guardian-needed'))
    await tick(walk.citizen)
  }
}

async function tick(citizen: Citizen): Promise<void> {
  await citizen.card.getByLabel(said(citizen).agree(health(citizen))).check()
  await citizen.press(said(citizen).consent)
}

function press(name: 'consent' | 'withdraw' | 'dispute'): State['reach'] {
  return ({ citizen }) => citizen.press(said(citizen)[name])
}

async function withdraw({ citizen }: Walk): Promise<void> {
  await citizen.press(rights(citizen).withdrawNow)
}

async function sendNothing({ citizen }: Walk): Promise<void> {
  await citizen.press(rights(citizen).send)
}
