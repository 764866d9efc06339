import type { Page } from 'playwright-core'
import { demoFamilies } from '../../../infra/local/department/family-register.ts'
import { familyPlanningCertificate } from '../../../shared/catalogue/items/family-planning-certificate.ts'
import type { CertificateWording } from '../../../shared/catalogue/wording.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { certificateWords as en } from '../../../widget/certificate/words/en.ts'
import type { CertificateWords } from '../../../widget/certificate/words/words.ts'
import { certificateWords as zhHans } from '../../../widget/certificate/words/zh-hans.ts'
import { certificateWords as zhHant } from '../../../widget/certificate/words/zh-hant.ts'
import type { Decide, Office } from '../certificate/offices.ts'
import { altered, cut } from '../faults.ts'
import { upload } from '../host-page.ts'
import type { Citizen } from './citizen.ts'
import { type Journey, pressed, type State, type Walk } from './journey.ts'
import type { Scenery } from './scenery.ts'

const certificateWords: { readonly [L in Language]: CertificateWords } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}

const said = ({ language }: Citizen) => certificateWords[language]
const text = ({ language }: Citizen): CertificateWording =>
  familyPlanningCertificate.wording[language]
const office = (citizen: Citizen, level: Office) => text(citizen).offices[level] ?? ''
const label = (citizen: Citizen, field: string) => text(citizen).fields[field]?.label ?? ''
const waiting = (level: Office) => (c: Citizen) => said(c).headings.waiting(office(c, level))
/** What is said by itself, a moment after the heading. */
const nowAt = (level: Office) => (c: Citizen) =>
  new RegExp(`^${said(c).nowAt(office(c, level), '…').split('…')[0]}`)
const ended = (how: 'refused' | 'revoked' | 'withdrawn') => (c: Citizen) => said(c).leads[how]

/** Whom the family register does not know. */
const stranger = { name: '李秀英', idNumber: '11010519491231002X' }

/** What a citizen can meet where a certificate is asked for in place of the upload. */
export function certificateJourneys(decide: Decide): readonly Journey[] {
  return [
    [
      { name: 'certificate-consent', reach: enter(), shows: (c) => said(c).headings.notice },
      {
        name: 'certificate-not-ticked',
        reach: press('consent'),
        shows: (c) => said(c).words.tickMissing,
      },
      { name: 'certificate-ordering', reach: agreeSlowly, shows: (c) => said(c).mayClose },
      { name: 'certificate-form', reach: (walk) => walk.release(), shows: (c) => said(c).filledIn },
      { name: 'certificate-correcting', reach: correct, shows: (c) => said(c).keep },
      { name: 'certificate-form-wrong', reach: pressed('goOn'), shows: (c) => c.words.errors },
      { name: 'certificate-review', reach: write, shows: (c) => said(c).headings.review },
      { name: 'certificate-submitting', reach: submitSlowly, shows: (c) => said(c).submitting },
      {
        name: 'certificate-at-village',
        reach: (walk) => walk.release(),
        shows: nowAt('village'),
      },
      {
        name: 'certificate-withdrawal',
        reach: press('withdraw'),
        shows: (c) => text(c).withdrawal,
      },
      {
        name: 'certificate-not-withdrawn',
        reach: withdrawInVain,
        shows: (c) => said(c).notWithdrawn,
      },
      { name: 'certificate-at-town', reach: decided('village', 'approve'), shows: nowAt('town') },
      {
        name: 'certificate-returned',
        reach: decided('town', 'return', '请写明子女姓名'),
        shows: (c) => said(c).reason(office(c, 'town'), '请写明子女姓名'),
      },
      { name: 'certificate-form-again', reach: press('change'), shows: (c) => said(c).toWrite },
      { name: 'certificate-refused', reach: sendAgainInVain, shows: ended('refused') },
    ],
    [
      { name: 'certificate-sealing', reach: approved, shows: (c) => said(c).sealing },
      { name: 'certificate-issued', reach: seal, shows: (c) => said(c).headings.sealed },
      { name: 'certificate-saved', reach: press('save'), shows: (c) => said(c).saved },
      {
        name: 'certificate-revoked',
        reach: decided('district', 'revoke', '登记有误'),
        shows: ended('revoked'),
      },
    ],
    [
      {
        name: 'certificate-not-found',
        reach: agreeAs(stranger),
        shows: (c) => said(c).notFound([text(c).receivers['district-health']?.name ?? '']),
      },
    ],
    [
      { name: 'certificate-by-hand', reach: enterByHand, shows: (c) => said(c).toWrite },
      { name: 'certificate-withdrawn', reach: withdraw, shows: ended('withdrawn') },
    ],
  ]

  /** An office decides, and the citizen looks at the page again. */
  function decided(level: Office, action: 'approve' | 'return' | 'refuse' | 'revoke', why = '') {
    return async ({ citizen }: Walk) => {
      await decide(level, await referenceOf(citizen), action, why)
      await lookAgain(citizen)
    }
  }

  async function sendAgainInVain(walk: Walk): Promise<void> {
    const { citizen } = walk
    await citizen.press(citizen.words.goOn)
    await submit(citizen)
    await citizen.sees(waiting('village')(citizen))
    await decided('village', 'refuse', '不属于本村管辖')(walk)
  }

  /** Made out within half a second; until `seal` the citizen is told that it is being made out. */
  async function approved(walk: Walk): Promise<void> {
    await agreeAs(demoFamilies.citizen)(walk)
    const { citizen, scenery } = walk
    await citizen.sees(said(citizen).headings.questions)
    await write(walk)
    await submit(citizen)
    await citizen.sees(waiting('village')(citizen))
    const reference = await referenceOf(citizen)
    for (const level of ['village', 'town', 'district'] as const) {
      await decide(level, reference, 'approve')
    }
    scenery.platform.next('/v1/certificates', ...Array.from({ length: 100 }, () => stillSealing))
    await lookAgain(citizen)
  }
}

const stillSealing = altered((answer) => {
  const unmade = { state: 'sealing', certificate: undefined, number: undefined }
  return JSON.stringify({ ...JSON.parse(answer), ...unmade })
})

/** A fresh tab with somebody signed in whose upload is a certificate; the register knows them. */
export async function enterCertificate(
  scenery: Scenery,
  language: Language,
  { name, idNumber }: typeof stranger = demoFamilies.citizen,
): Promise<Page> {
  const rows = upload(familyPlanningCertificate.id)
  return await scenery.enter(language, { rows }, () => {
    scenery.host.signedIn = { ...scenery.mother, person: { name, idNumber } }
  })
}

function enter(person?: typeof stranger): State['reach'] {
  return async (walk) => {
    const page = await enterCertificate(walk.scenery, walk.language, person)
    const citizen = walk.meet(page, 'inline')
    await citizen.sees(said(citizen).headings.notice)
  }
}

function agreeAs(person: typeof stranger): State['reach'] {
  return async (walk) => {
    await enter(person)(walk)
    await agree(walk.citizen)
  }
}

async function agreeSlowly(walk: Walk): Promise<void> {
  walk.hold('/v1/certificates')
  await agree(walk.citizen)
}

async function agree(citizen: Citizen): Promise<void> {
  const health = text(citizen).receivers['district-health']?.name ?? ''
  await citizen.card.getByLabel(said(citizen).agree(health)).check()
  await citizen.press(said(citizen).consent)
}

async function enterByHand(walk: Walk): Promise<void> {
  await enter()(walk)
  await walk.citizen.press(said(walk.citizen).fillInMyself)
}

/** Of what the register filled in, one thing is wrong. */
async function correct({ citizen }: Walk): Promise<void> {
  const name = label(citizen, 'spouseName')
  await citizen.press(`${said(citizen).correct} ${name}`)
  await citizen.card.getByRole('textbox', { name }).fill('')
}

/** What only the citizen knows, and what they have begun to correct. */
async function write({ citizen }: Walk): Promise<void> {
  const { card, press, words } = citizen
  const spouse = card.getByRole('textbox', { name: label(citizen, 'spouseName') })
  if (await spouse.isVisible()) await spouse.fill('林皓然')
  await card.getByRole('textbox', { name: label(citizen, 'phone') }).fill('13800138000')
  const purpose = text(citizen).fields.purpose?.options?.reward ?? ''
  await card.getByLabel(purpose, { exact: true }).check()
  await press(words.goOn)
}

async function submitSlowly(walk: Walk): Promise<void> {
  walk.hold('/v1/certificates/')
  await submit(walk.citizen)
}

async function submit(citizen: Citizen): Promise<void> {
  await citizen.press(said(citizen).submit(office(citizen, 'village')))
}

async function withdrawInVain({ scenery, citizen }: Walk): Promise<void> {
  scenery.platform.next('/v1/certificates/', cut, cut, cut)
  await citizen.press(said(citizen).withdrawNow)
}

async function withdraw({ citizen }: Walk): Promise<void> {
  await citizen.press(said(citizen).withdraw)
  await citizen.press(said(citizen).withdrawNow)
}

async function seal({ scenery, citizen }: Walk): Promise<void> {
  scenery.platform.clear()
  await lookAgain(citizen)
}

function press(name: 'change' | 'consent' | 'save' | 'withdraw'): State['reach'] {
  return ({ citizen }) => citizen.press(said(citizen)[name])
}

export async function referenceOf({ card }: Pick<Citizen, 'card'>): Promise<string> {
  const all = await card.locator('dd').allTextContents()
  return all.find((one) => one.startsWith('JZ-')) ?? ''
}

/** As who turns to another app and comes back. */
export async function lookAgain({ page }: Pick<Citizen, 'page'>): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}
