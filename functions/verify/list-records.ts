import type { listRecords, RecordInList } from '../../shared/api/records.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { type Attributes, numberOf } from '../table/attributes.ts'
import type { FindPublished } from '../table/find-published.ts'
import { checkKey, type Key, pledgeKey, requestKey } from '../table/keys.ts'
import { type KnowingParts, type KnownCitizen, knownCitizen } from '../table/known-citizen.ts'
import type { Table } from '../table/table.ts'
import type { Listed } from './listed.ts'
import { listedCertificate } from './listed-certificate.ts'
import { listedCheck } from './listed-check.ts'
import { listedPledge } from './listed-pledge.ts'

export interface ListParts extends KnowingParts {
  readonly clock: () => number
  readonly table: Table
  readonly findVersion: FindPublished
}

/** How many records a citizen sees, and among how many of theirs at all sites these are looked for. */
const shown = 100
const lookedThrough = 500

/** How many are read at a time: most people have fewer. */
const portion = 50

/**
 * All that a citizen did at one site, newest first (PIPL Articles 44 and 45: to know, and to have access). Of
 * another site nothing is shown: each vouches for its own citizens, and for no others.
 */
export function recordsLister(parts: ListParts): Act<typeof listRecords> {
  return async ({ bearer, query: { lang } }) => {
    const now = parts.clock()
    const known = await knownCitizen(parts, bearer, now)
    if (known instanceof Refusal) return known
    if (known.isAssisted) return new Refusal('assurance-too-low')
    const found = await newestOf(parts, known, now)
    const records = found.map(async ({ about, view }): Promise<RecordInList> => {
      const item = (await parts.findVersion(about.item, about.itemVersion))?.item
      return view(item?.wording[lang], now)
    })
    return { records: await Promise.all(records) }
  }
}

/** Reads on, from the newest, until there are enough of the site. */
async function newestOf(
  { table }: ListParts,
  { person, site }: KnownCitizen,
  now: number,
): Promise<Listed[]> {
  const keys = (await table.recordedBy(person, lookedThrough)).filter(isListed)
  const found: Listed[] = []
  for (let at = 0; at < keys.length && found.length < shown; at += portion) {
    const read = keys.slice(at, at + portion).map(async (key) => {
      const attributes = await table.get(key)
      return attributes && isKept(attributes, now) ? readers[key.sk]?.(attributes) : undefined
    })
    const records = (await Promise.all(read)).filter((record) => record !== undefined)
    found.push(...records.filter(({ about }) => about.site === site))
  }
  return found.slice(0, shown)
}

/** By what the sort key says the record is. */
const readers: { readonly [sk: string]: (attributes: Attributes) => Listed } = {
  [pledgeKey('').sk]: listedPledge,
  [checkKey('').sk]: listedCheck,
  [requestKey('').sk]: listedCertificate,
}

const isListed = ({ sk }: Key) => sk in readers

/** The table removes what its retention has ended for, sooner or later. */
const isKept = (attributes: Attributes, now: number) => numberOf(attributes, 'ttl') * 1000 > now
