import type { Frame } from 'playwright-core'
import { evaluateApart } from './apart.ts'
import type { GalleryWorld, Visit, Visiting } from './gallery-world.ts'
import type { Ends, Fields, Host, Step } from './host.ts'
import { differences, type Styles, stylesAround, stylesInside } from './styles.ts'
import { leave, pledge, pledgeFramed, upload } from './way.ts'

/** What came of a host and our tag meeting each other. */
export interface Meeting {
  /** What the host's server got of an upload, when our script could not be loaded. */
  readonly uploaded: readonly Fields[]
  /** What it got afterwards, with our script there. */
  readonly sent: readonly Fields[]
  /** What it was to get. */
  readonly expected: readonly Fields[]
  /** What the host's server makes of the receipt it got. */
  readonly verdict: string | undefined
  /** Where the plain link leads, if that is the way out. */
  readonly ownPage: string | undefined
  /** Styles that got out of our card, or into it. */
  readonly leaks: readonly string[]
  /** Pixels by which the page got broader than the screen. */
  readonly overflow: number
  readonly complaints: readonly string[]
}

/** Our card where nothing is in its way, step by step: what it is compared with elsewhere. */
export async function plainCard(
  world: GalleryWorld,
  plain: Host,
  how: Visiting,
): Promise<ReadonlyMap<Step, Styles>> {
  const card = new Map<Step, Styles>()
  const visit = await world.visit(plain, how)
  await go(visit, plain, how, async (step) => {
    card.set(step, await stylesInside(visit.place))
  })
  await visit.end()
  return card
}

/** Goes the whole way on a host's page twice: without our script, and with it. */
export async function meet(
  world: GalleryWorld,
  host: Host,
  how: Visiting,
  card: ReadonlyMap<Step, Styles>,
): Promise<Meeting> {
  const ends = endsOf(host, how)
  const before = await world.visit(host, { ...how, without: true })
  const around = await stylesAround(before.place)
  const broad = await breadth(before.place)
  await upload(before.place, host)
  const uploaded = await before.received()
  await before.end()

  const visit = await world.visit(host, how)
  const { place, complaints } = visit
  const leaks: string[] = []
  let overflow = 0
  const look = async (step: Step) => {
    if (step === 'notice') leaks.push(...differences(around, await stylesAround(place)))
    leaks.push(...differences(card.get(step), await stylesInside(place)))
    overflow = Math.max(overflow, (await breadth(place)) - broad)
  }
  const goOn = ends === 'upload' ? undefined : go(visit, host, how, look)
  const ownPage = ends === 'link' && goOn ? await leave(place, goOn) : undefined
  if (ends === 'pledge') await goOn
  else {
    leaks.push(...differences(around, await stylesAround(place)))
    await upload(place, host)
  }
  const sent = await visit.received()
  await visit.end()
  const receipt = ends === 'pledge' ? receiptIn(sent) : undefined
  const expected = receipt === undefined ? uploaded : withReceipt(host, uploaded, receipt)
  const verdict = receipt && (await visit.verdict(receipt))
  return { uploaded, sent, expected, verdict, ownPage, leaks, overflow, complaints }
}

export function endsOf(host: Host, { framed }: Visiting): Ends | undefined {
  return framed ? host.framed : host.ends
}

function go(visit: Visit, host: Host, { framed }: Visiting, look: (step: Step) => Promise<void>) {
  if (framed) return pledgeFramed(visit.place, host, visit.idNumber, look)
  return pledge(visit.place, host, look)
}

function receiptIn(submissions: readonly Fields[]): string {
  const values = submissions.flatMap((fields) => fields.map(([, value]) => value))
  return values.find((value) => value.startsWith('eyJ')) ?? ''
}

function withReceipt(host: Host, uploaded: readonly Fields[], receipt: string): readonly Fields[] {
  if (host.pledged) return host.pledged(uploaded, receipt)
  return uploaded.map((fields) =>
    fields.map(([name, value]) => [name, value === 'file:proof.pdf' ? receipt : value]),
  )
}

function breadth(place: Frame): Promise<number> {
  return evaluateApart(
    place,
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}
