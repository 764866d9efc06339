import type { ConsentInList, listConsents } from '../../shared/api/data-check.ts'
import type { DataCheckItem } from '../../shared/catalogue/item.ts'
import { meetsAssurance } from '../../shared/identity/assurance.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { Checked } from '../identity/check-token.ts'
import { blindPerson } from '../table/case-place.ts'
import { type CheckRecord, toCheckRecord } from '../table/check-record.ts'
import { checkPartition } from '../table/keys.ts'
import { consentIn } from './check-view.ts'
import { itemOf, type TurnParts } from './take-turn.ts'

export interface ConsentParts extends TurnParts {
  checkCitizen(token: string | undefined, now: number): Promise<Outcome<Checked<CitizenClaims>>>
}

/** How far back a citizen sees, in records of theirs of whatever kind. */
const newest = 100

/**
 * The consents of a citizen at one site, newest first (PIPL Articles 44 and 45: to know, and to have
 * access). Of another site nothing is shown: each vouches for its own citizens, and for no others.
 */
export function consentLister(parts: ConsentParts): Act<typeof listConsents> {
  return async ({ bearer, query: { lang } }) => {
    const now = parts.clock()
    const known = await knownCitizen(parts, bearer, now)
    if (known instanceof Refusal) return known
    const keys = await parts.table.recordedBy(known.person, newest)
    const checks = keys.filter(({ pk }) => pk.startsWith(checkPartition))
    const found = await Promise.all(checks.map((key) => parts.table.get(key)))
    const records = found
      .filter((record) => record !== undefined)
      .map(toCheckRecord)
      .filter((record) => consentIn(record).site === known.site)
    return {
      consents: await Promise.all(
        records.map(async (record) => consentView(record, await itemOf(parts, record, now), lang)),
      ),
    }
  }
}

function consentView(
  record: CheckRecord,
  item: DataCheckItem | undefined,
  language: Language,
): ConsentInList {
  const { reference, state, askings, consentedAt, withdrawnAt, redeemedAt } = record
  const consent = consentIn(record)
  const wording = item?.wording[language]
  return {
    reference,
    item: consent.item,
    title: wording?.title ?? consent.item,
    lawfulBasis: consent.kind === 'consent' ? 'consent' : 'statutory-duty',
    consentedAt,
    expiresAt: consent.expiresAt,
    state,
    askings: askings.map((asking) => ({
      ...asking,
      departmentName: wording?.receivers[asking.department]?.name ?? asking.department,
    })),
    ...(withdrawnAt && { withdrawnAt }),
    ...(redeemedAt && { redeemedAt }),
  }
}

/**
 * Who a token is of, where that is sure enough to show or change what is not of its own case: a typed
 * identity could be anybody's.
 */
export async function knownCitizen(
  parts: ConsentParts,
  bearer: string | undefined,
  now: number,
): Promise<Outcome<{ readonly person: string; readonly site: string }>> {
  const checked = await parts.checkCitizen(bearer, now)
  if (checked instanceof Refusal) return checked
  const { claims, site, isTyped } = checked
  if (isTyped || !meetsAssurance(claims.assurance, 'real-name')) {
    return new Refusal('assurance-too-low')
  }
  const session = await parts.session(now)
  return { person: blindPerson(site.tenant, claims.person.idNumber, session), site: site.id }
}
