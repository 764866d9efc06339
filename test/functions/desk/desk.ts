import { disputeIn } from '../../../functions/data-check/dispute.ts'
import { closeLetter, letterAsker } from '../../../functions/data-check/letter/ask-letter.ts'
import { settleCheck } from '../../../functions/data-check/settle.ts'
import { rightIn } from '../../../functions/data-check/take-turn.ts'
import { letterAnswerer } from '../../../functions/desk/answer-letter.ts'
import { versionFinder } from '../../../functions/desk/find-version.ts'
import { letterGetter } from '../../../functions/desk/get-letter.ts'
import { meGetter } from '../../../functions/desk/get-me.ts'
import { lettersLister } from '../../../functions/desk/list-letters.ts'
import { registerStaff } from '../../../functions/desk/register-staff.ts'
import { sourceRestorer, sourcesLister } from '../../../functions/desk/sources-at-desk.ts'
import { staffFinder } from '../../../functions/desk/who-is-asking.ts'
import { type Handler, route, serve } from '../../../functions/http/serve.ts'
import { openKms } from '../../../functions/kms/kms.ts'
import { isRestored } from '../../../functions/list/restore-list.ts'
import { sealKeyFinder } from '../../../functions/seal/seal-keys.ts'
import { startSession } from '../../../functions/seal/session.ts'
import { sessionKeeper } from '../../../functions/seal/session-keeper.ts'
import { recordSession, sessionFinder } from '../../../functions/seal/session-record.ts'
import { recordKeyUnwrapper } from '../../../functions/seal/unwrap-record-key.ts'
import { openTable, type Table } from '../../../functions/table/table.ts'
import { answerLetter, getLetter, getMe, listLetters } from '../../../shared/api/desk.ts'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import { listSources, restoreSource } from '../../../shared/api/sources.ts'
import type { Source } from '../../../shared/data-check/source.ts'
import type { Posting, StaffRole } from '../../../shared/desk/staff.ts'
import { TABLE } from '../../infra/aws/scene.ts'
import { type Answer, type Asked, eventOf, type World } from '../world.ts'

export const ISSUER = 'https://sso.example.gov.cn'

/** A desk on the world's engine, and the data checks whose letters come to it. */
export interface Desk {
  readonly table: Table
  /** Data checks whose other sources know nothing. */
  readonly checks: Handler
  register(subject: string, roles: readonly Posting[]): Promise<unknown>
  /** Calls an endpoint as the gateway lets somebody through. */
  ask(endpoint: Endpoint, subject: string | undefined, asked?: Asked): Promise<Answer>
  me(subject?: string): Promise<Answer>
  list(subject: string, query?: Record<string, string>): Promise<Answer>
  read(subject: string, reference: string): Promise<Answer>
  answer(subject: string, reference: string, body: object): Promise<Answer>
}

export const posting = (
  department: string,
  tenant = 'yunxi',
  role: Exclude<StaffRole, 'approver'> = 'letter-clerk',
): Posting => ({ role, tenant, department })

/** @param settles replaces how a check is settled, to break off there */
export function startDesk(world: World, settles: typeof settleCheck = settleCheck): Desk {
  const table = openTable(world.dynamodb, TABLE)
  const kms = openKms(world.kms)
  const findSession = sessionFinder(table)
  const findSealKey = sealKeyFinder(kms)
  const session = sessionKeeper(
    async (now) => {
      const keys = { sealKeyId: 'seal', wrappingKeyId: 'wrapping', indexKeyId: 'index' }
      const sealing = { ...keys, kinds: ['check'], sealKey: () => findSealKey('seal') }
      const started = await startSession(kms, sealing, now)
      await recordSession(table, started)
      return started
    },
    () => undefined,
  )
  const opening = {
    findSession,
    unwrapRecordKey: recordKeyUnwrapper(kms, 'wrapping', findSession),
    keySet: async () => world.keys,
  }
  const parts = {
    clock: () => world.clock.now,
    table,
    whoIsAsking: staffFinder(table),
    findVersion: versionFinder(table),
    rightIn: (check: Parameters<typeof rightIn>[1], now: number) => rightIn(opening, check, now),
    disputeIn: (check: Parameters<typeof disputeIn>[1]) => disputeIn(opening, check),
    isRestored: (source: Source, now: number) =>
      isRestored(table, async () => source, source.id, now),
    settle: (...[check, to, expected, now]: Settling) =>
      settles({ table, session }, check, to, expected, now),
    closeLetter: (reference: string, now: number) => closeLetter(table, reference, now),
  }
  const handler = serve(
    [
      route(getMe, meGetter(parts.whoIsAsking)),
      route(listLetters, lettersLister(parts)),
      route(getLetter, letterGetter(parts)),
      route(answerLetter, letterAnswerer(parts)),
      route(listSources, sourcesLister(parts)),
      route(restoreSource, sourceRestorer(parts)),
    ],
    (line) => world.logged.push(JSON.stringify(line)),
  )
  const ask: Desk['ask'] = async (endpoint, subject, asked = {}) => {
    const claims = subject && { iss: ISSUER, sub: subject }
    const event = Object.assign(eventOf(endpoint, asked), {
      requestContext: claims ? { authorizer: { jwt: { claims, scopes: null } } } : {},
    })
    const response = await handler(event, { awsRequestId: 'test' })
    const text = response.body ?? ''
    return { status: response.statusCode ?? 0, text, body: JSON.parse(text) }
  }
  return {
    table,
    checks: world.checking({ letter: letterAsker(table) }),
    register: (subject, roles) =>
      registerStaff(
        table,
        { issuer: ISSUER, subject },
        { name: subject, staffNumber: `N-${subject}`, roles },
      ),
    ask,
    me: (subject) => ask(getMe, subject),
    list: (subject, query) => ask(listLetters, subject, query && { query }),
    read: (subject, reference) => ask(getLetter, subject, { params: { reference } }),
    answer: (subject, reference, body) =>
      ask(answerLetter, subject, { params: { reference }, body }),
  }
}

type Settling = Parameters<typeof settleCheck> extends [unknown, ...infer Rest] ? Rest : never
