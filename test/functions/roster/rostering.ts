import { randomBytes } from 'node:crypto'
import { itemFinder } from '../../../functions/catalogue/items.ts'
import { listReader } from '../../../functions/data-check/list/look-up-list.ts'
import { sourceFinder } from '../../../functions/data-check/sources.ts'
import { registerStaff } from '../../../functions/desk/register-staff.ts'
import { staffFinder } from '../../../functions/desk/who-is-asking.ts'
import { route, serve } from '../../../functions/http/serve.ts'
import { derivedSecrets } from '../../../functions/identity/derived-secrets.ts'
import { openKms } from '../../../functions/kms/kms.ts'
import { rosterEraser } from '../../../functions/roster/erase-roster.ts'
import { exceptionsLister } from '../../../functions/roster/list-exceptions.ts'
import { rosterMaker } from '../../../functions/roster/make-roster.ts'
import type { RosterParts } from '../../../functions/roster/open-roster.ts'
import { rowsPutter } from '../../../functions/roster/put-rows.ts'
import { rosterGetter, rostersLister } from '../../../functions/roster/read-rosters.ts'
import { rosterItemsGetter } from '../../../functions/roster/roster-items.ts'
import { rosterRunner } from '../../../functions/roster/run-roster.ts'
import { registerBasis } from '../../../functions/roster/statutory-bases.ts'
import { sealKeyFinder } from '../../../functions/seal/seal-keys.ts'
import { startSession } from '../../../functions/seal/session.ts'
import { sessionKeeper } from '../../../functions/seal/session-keeper.ts'
import { recordSession, sessionFinder } from '../../../functions/seal/session-record.ts'
import { recordKeyUnwrapper } from '../../../functions/seal/unwrap-record-key.ts'
import { openTable, type Table } from '../../../functions/table/table.ts'
import type { Endpoint } from '../../../shared/api/endpoint.ts'
import {
  eraseRoster,
  getRoster,
  getRosterItems,
  listExceptions,
  listRosters,
  makeRoster,
  putRosterRows,
  rowsPerChunk,
  runRoster,
} from '../../../shared/api/roster.ts'
import type { Posting } from '../../../shared/desk/staff.ts'
import type { RosterRow } from '../../../shared/roster/judge-rows.ts'
import { TABLE } from '../../infra/aws/scene.ts'
import { type Answer, type Asked, eventOf, type World } from '../world.ts'

export const ISSUER = 'https://sso.example.gov.cn'

export const owner: Posting = {
  role: 'roster-owner',
  tenant: 'yunxi',
  department: 'district-education',
}

export const basis = {
  tenant: 'yunxi',
  department: 'district-education',
  item: 'vaccination-check',
  law: '中华人民共和国疫苗管理法',
  article: '第四十八条',
  from: '2019-12-01T00:00:00Z',
}

export interface Rostering {
  readonly table: Table
  readonly parts: RosterParts
  register(subject: string, roles: readonly Posting[]): Promise<unknown>
  ask(endpoint: Endpoint, subject: string, asked?: Asked): Promise<Answer>
  /** Begins a roster and hands all its parts in. */
  handIn(subject: string, rows: readonly RosterRow[], change?: object): Promise<Answer>
  run(subject: string, reference: string, again?: boolean): Promise<Answer>
  exceptions(subject: string, reference: string, after?: string): Promise<Answer>
}

/** @param wrap what stands between the acts and the table, to break off there */
export function startRostering(
  world: World,
  wrap: (table: Table) => Table = (table) => table,
): Rostering {
  const table = wrap(openTable(world.dynamodb, TABLE))
  const kms = openKms(world.kms)
  const findSession = sessionFinder(table)
  const findSealKey = sealKeyFinder(kms)
  const session = sessionKeeper(
    async (now) => {
      const keys = { sealKeyId: 'seal', wrappingKeyId: 'wrapping', indexKeyId: 'index' }
      const sealing = { ...keys, kinds: ['roster'], sealKey: () => findSealKey('seal') }
      const started = await startSession(kms, sealing, now)
      await recordSession(table, started)
      return started
    },
    () => undefined,
  )
  const parts: RosterParts = {
    clock: () => world.clock.now,
    table,
    whoIsAsking: staffFinder(table),
    findItem: itemFinder(table, 0),
    findSource: sourceFinder(table, 0),
    lookUp: listReader(table, derivedSecrets(kms, 'index')),
    findSession,
    session,
    unwrapRecordKey: recordKeyUnwrapper(kms, 'wrapping', findSession),
    keySet: async () => world.keys,
  }
  const handler = serve(
    [
      route(getRosterItems, rosterItemsGetter(parts)),
      route(makeRoster, rosterMaker(parts)),
      route(putRosterRows, rowsPutter(parts)),
      route(runRoster, rosterRunner(parts)),
      route(listRosters, rostersLister(parts)),
      route(getRoster, rosterGetter(parts)),
      route(listExceptions, exceptionsLister(parts)),
      route(eraseRoster, rosterEraser(parts)),
    ],
    (line) => world.logged.push(JSON.stringify(line)),
  )
  const ask: Rostering['ask'] = async (endpoint, subject, asked = {}) => {
    const claims = { iss: ISSUER, sub: subject }
    const event = Object.assign(eventOf(endpoint, asked), {
      requestContext: { authorizer: { jwt: { claims, scopes: null } } },
    })
    const response = await handler(event, { awsRequestId: 'test' })
    const text = response.body ?? ''
    return { status: response.statusCode ?? 0, text, body: JSON.parse(text) }
  }
  return {
    table,
    parts,
    register: (subject, roles) =>
      registerStaff(
        table,
        { issuer: ISSUER, subject },
        { name: subject, staffNumber: `N-${subject}`, roles },
      ),
    ask,
    async handIn(subject, rows, change = {}) {
      const chunks = Math.ceil(rows.length / rowsPerChunk)
      const key = randomBytes(16).toString('base64url')
      const about = { key, item: 'vaccination-check', label: '一年级', rows: rows.length, chunks }
      const made = await ask(makeRoster, subject, { body: { ...about, ...change } })
      if (made.status !== 201) return made
      const { reference } = made.body
      let last = made
      for (let chunk = 0; chunk < chunks; chunk++) {
        const part = rows.slice(chunk * rowsPerChunk, (chunk + 1) * rowsPerChunk)
        const body = { chunk, rows: part }
        last = await ask(putRosterRows, subject, { params: { reference }, body })
      }
      return last
    },
    run: (subject, reference, again = false) =>
      ask(runRoster, subject, { params: { reference }, body: { again } }),
    exceptions: (subject, reference, after) =>
      ask(listExceptions, subject, { params: { reference }, ...(after && { query: { after } }) }),
  }
}

export const registered = (table: Table, change: object = {}) =>
  registerBasis(table, { ...basis, ...change })
