import { type Attributes, text } from './attributes.ts'

/**
 * Every key shape of the one table, with the access pattern it serves.
 *
 * | entity  | pk                  | sk                | read by                                        |
 * |---------|---------------------|-------------------|------------------------------------------------|
 * | item    | `ITEM#<id>`         | `V#<8 digits>`    | the newest versions of an item (query, backward)|
 * | wording | `WORDING#<hash>`    | `WORDING`         | the words behind a hash                        |
 * | site    | `SITE#<id>`         | `SITE`            | origins and keys of a site                     |
 * | session | `SESSION#<key id>`  | `SESSION`         | delegation and wrapped key of a seal session   |
 * | pledge  | `PLEDGE#<reference>`| `PLEDGE`          | a pledge; its reference is derived from the case|
 * | source  | `SOURCE#<id>`       | `SOURCE`          | how a department is asked                      |
 * | check   | `CHECK#<reference>` | `CHECK`           | a data check; its reference is derived from the case|
 * | list    | `LIST#`             | `<source>`        | which generation of a list counts, how its import goes; all lists (query)|
 * | fact    | `FACT#<source>#<generation>#<person>`| `FACT`| one person's answer in a list, by blind index |
 * | letter  | `LETTER#<reference>`| `LETTER`          | a question that a department's clerk answers   |
 * | basis   | `BASIS#<tenant>#<department>`| `<item>`| a duty by law on which rosters are checked; all of a department (query)|
 * | roster  | `ROSTER#<reference>`| `ROSTER`          | a roster, and how its check goes               |
 * | rows    | `ROSTER#<reference>`| `ROWS#<4 digits>` | a part of its persons, encrypted, with what was found|
 * | staff   | `STAFF#<account>`   | `STAFF`           | who a signed-in account is, and with which roles|
 * | request | `REQUEST#<reference>`| `REQUEST`       | a request for a certificate, and the certificate; its reference is derived from the case|
 * | document| `REQUEST#<reference>`| `DOCUMENT`      | the certificate's document, encrypted          |
 * | mark    | `REQUEST#<reference>`| `DUE`, `BY#<account>`| that it is due in a district, that somebody decided on it (read by queue)|
 * | status  | `STATUS#<list>`     | `STATUS`          | which certificates of a list were revoked      |
 * | x509    | `X509#<key id>`     | `X509`            | the certificate of the key that signs documents|
 * | counter | `COUNTER#<what>`    | `COUNTER`         | the last number or place that was given out    |
 * | attempt | `ATTEMPT#<who>`     | `DAY#<date>`      | how often today (never read, only counted up)  |
 *
 * Index `by-queue` (`queue`, `place`; sparse): letters that wait for a department, those due first first,
 * and those that a clerk answered, see `letter-record.ts`; rosters of a department, see `roster-record.ts`;
 * its sources; requests for certificates of an office, see `request-record.ts`.
 * Index `by-person` (`person`, `pledgedAt`): all pledges, data checks and requests of a person, by blind index.
 */
export interface Key {
  readonly pk: string
  readonly sk: string
}

export const keyAttributes = ({ pk, sk }: Key): Attributes => ({ pk: text(pk), sk: text(sk) })

export const itemPartition = (item: string) => `ITEM#${item}`

export const itemKey = (item: string, version: number): Key => ({
  pk: itemPartition(item),
  sk: `V#${String(version).padStart(8, '0')}`,
})

export const wordingKey = (hash: string): Key => ({ pk: `WORDING#${hash}`, sk: 'WORDING' })

export const siteKey = (site: string): Key => ({ pk: `SITE#${site}`, sk: 'SITE' })

export const sessionKey = (session: string): Key => ({ pk: `SESSION#${session}`, sk: 'SESSION' })

export const pledgeKey = (reference: string): Key => ({ pk: `PLEDGE#${reference}`, sk: 'PLEDGE' })

/** By which the index `by-queue` is read: how a department is asked. */
export const departmentSources = (tenant: string, department: string) =>
  `SOURCES#${tenant}#${department}`

export const sourceKey = (source: string): Key => ({ pk: `SOURCE#${source}`, sk: 'SOURCE' })

/** How the partition of each data check begins. */
const checkPartition = 'CHECK#'

export const checkKey = (reference: string): Key => ({
  pk: checkPartition + reference,
  sk: 'CHECK',
})

/** One partition for all lists: there are dozens, written once a night, and a schedule has to find them. */
export const listPartition = 'LIST#'

export const listKey = (source: string): Key => ({ pk: listPartition, sk: source })

/** @param person blind index of the person for this source, base64url */
export const factKey = (source: string, generation: string, person: string): Key => ({
  pk: `FACT#${source}#${generation}#${person}`,
  sk: 'FACT',
})

export const letterKey = (reference: string): Key => ({ pk: `LETTER#${reference}`, sk: 'LETTER' })

export const basisPartition = (tenant: string, department: string) =>
  `BASIS#${tenant}#${department}`

export const basisKey = (tenant: string, department: string, item: string): Key => ({
  pk: basisPartition(tenant, department),
  sk: item,
})

export const rosterKey = (reference: string): Key => ({ pk: `ROSTER#${reference}`, sk: 'ROSTER' })

/** @param chunk from 0 */
export const rosterRowsKey = (reference: string, chunk: number): Key => ({
  pk: `ROSTER#${reference}`,
  sk: `ROWS#${String(chunk).padStart(4, '0')}`,
})

/** How the partition of each request for a certificate begins. */
export const requestPartition = 'REQUEST#'

export const requestKey = (reference: string): Key => ({
  pk: requestPartition + reference,
  sk: 'REQUEST',
})

export const documentKey = (reference: string): Key => ({
  pk: requestPartition + reference,
  sk: 'DOCUMENT',
})

export const dueMarkKey = (reference: string): Key => ({
  pk: requestPartition + reference,
  sk: 'DUE',
})

/** @param account hash of an account, see `accountOf` */
export const decidedMarkKey = (reference: string, account: string): Key => ({
  pk: requestPartition + reference,
  sk: `BY#${account}`,
})

export const statusKey = (list: string): Key => ({ pk: `STATUS#${list}`, sk: 'STATUS' })

/** @param kid RFC 7638 thumbprint of the key */
export const x509Key = (kid: string): Key => ({ pk: `X509#${kid}`, sk: 'X509' })

export const counterKey = (what: string): Key => ({ pk: `COUNTER#${what}`, sk: 'COUNTER' })

/** @param account hash of an account, see `accountOf` */
export const staffKey = (account: string): Key => ({ pk: `STAFF#${account}`, sk: 'STAFF' })

/**
 * @param who whose attempts are counted: a blind index of a person, or the reference of a pledge
 * @param day in China, as part of the key: a count ends with its day, not with its deletion
 */
export const attemptKey = (who: string, day: string): Key => ({
  pk: `ATTEMPT#${who}`,
  sk: `DAY#${day}`,
})

/** The entities, as the leading part of a partition key spells them: IAM policies grant by it. */
export type Entity =
  | 'ITEM'
  | 'WORDING'
  | 'SITE'
  | 'SESSION'
  | 'PLEDGE'
  | 'SOURCE'
  | 'CHECK'
  | 'LIST'
  | 'FACT'
  | 'LETTER'
  | 'BASIS'
  | 'ROSTER'
  | 'STAFF'
  | 'REQUEST'
  | 'STATUS'
  | 'X509'
  | 'COUNTER'
  | 'ATTEMPT'
