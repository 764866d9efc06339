import { handler } from '../../functions/roster/lambda.ts'
import type { Endpoint } from '../../shared/api/endpoint.ts'
import { makeRoster, putRosterRows, rowsPerChunk, runRoster } from '../../shared/api/roster.ts'
import type { RosterRow } from '../../shared/roster/judge-rows.ts'
import { eventOf } from '../functions/world.ts'
import { listedRows } from './list-file.ts'
import { ownPeak } from './own-peak.ts'

/**
 * A process that does nothing but take and check one roster, `roster-alone.ts <issuer> <subject> <rows>`, by the
 * function as it is deployed, and prints its own peak of resident memory in KB, after its log.
 */
const [iss = '', sub = '', count = ''] = process.argv.slice(2)

// biome-ignore lint/suspicious/noExplicitAny: what an endpoint answers is what the bench looks at
async function ask(endpoint: Endpoint, body: object, reference?: string): Promise<any> {
  const asked = eventOf(endpoint, { body, ...(reference && { params: { reference } }) })
  const requestContext = { authorizer: { jwt: { claims: { iss, sub }, scopes: null } } }
  const event = Object.assign(asked, { requestContext })
  const response = await handler(event, { awsRequestId: 'bench' })
  if ((response.statusCode ?? 0) >= 300) throw new Error(response.body)
  return JSON.parse(response.body ?? '')
}

const rows: readonly RosterRow[] = listedRows(Number(count))
const chunks = Math.ceil(rows.length / rowsPerChunk)
const about = { item: 'vaccination-check', label: 'bench', rows: rows.length, chunks }
const { reference } = await ask(makeRoster, { key: 'a'.repeat(22), ...about })
for (let chunk = 0; chunk < chunks; chunk++) {
  const part = rows.slice(chunk * rowsPerChunk, (chunk + 1) * rowsPerChunk)
  await ask(putRosterRows, { chunk, rows: part }, reference)
}
let run: { endedAt?: string; checked: number; counts: { unknown: number } }
do ({ run } = await ask(runRoster, { again: false }, reference))
while (!run.endedAt)
if (run.checked - run.counts.unknown !== rows.length) throw new Error(JSON.stringify(run))
process.stdout.write(`${ownPeak()}\n`)
