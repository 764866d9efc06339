import { type Json, list, members } from '../json.ts'
import type { TableSpec } from './table-map.ts'

type Call = (
  action: string,
  input: object,
) => Promise<{ readonly ok: boolean; readonly body: Json }>

/**
 * Makes the tables that are missing, with their indexes; brings stream and TTL to what the template says.
 *
 * A trap: with a stream, each write makes the engine (1.2) scan all stream records it ever wrote, and it never trims
 * them: from 600 writes a second when new to 75 after 6,000. A stream that nobody reads is better left out.
 * @throws Error in one line: a damaged file, or a table whose keys or indexes are not the template's any more.
 */
export async function ensureTables(
  port: number,
  tables: readonly TableSpec[],
  file: string,
): Promise<void> {
  const call = callEngine(port)
  for (const table of tables) {
    const found = await call('DescribeTable', { TableName: table.name })
    if (found.ok) {
      const shaped = await ensureIndexes(call, members(found.body.Table), table, file)
      checkShape(shaped, table, file)
      await ensureStream(call, members(found.body.Table), table, file)
    } else if (isMissing(found.body)) await demand(call, 'CreateTable', table.definition, file)
    else throw damaged(file, found.body)
    if (table.ttlAttribute !== undefined) await ensureTtl(call, table, file)
  }
}

/**
 * Adds the indexes that a table lacks, one at a time, as CloudFormation does.
 *
 * @returns the table as it stands then
 */
async function ensureIndexes(
  call: Call,
  found: Json,
  { name: TableName, definition }: TableSpec,
  file: string,
): Promise<Json> {
  const names = list(found.GlobalSecondaryIndexes).map((index) => members(index).IndexName)
  const missing = (definition.GlobalSecondaryIndexes ?? []).filter(
    ({ IndexName }) => !names.includes(IndexName),
  )
  for (const Create of missing) {
    const { AttributeDefinitions } = definition
    const GlobalSecondaryIndexUpdates = [{ Create }]
    const input = { TableName, AttributeDefinitions, GlobalSecondaryIndexUpdates }
    await demand(call, 'UpdateTable', input, file)
  }
  if (missing.length === 0) return found
  return members((await call('DescribeTable', { TableName })).body.Table)
}

async function ensureStream(
  call: Call,
  found: Json,
  table: TableSpec,
  file: string,
): Promise<void> {
  const wanted = table.definition.StreamSpecification ?? { StreamEnabled: false }
  const streams = members(found.StreamSpecification).StreamEnabled === true
  if (streams === (wanted.StreamEnabled === true)) return
  const input = { TableName: table.name, StreamSpecification: wanted }
  await demand(call, 'UpdateTable', input, file)
}

async function ensureTtl(call: Call, table: TableSpec, file: string): Promise<void> {
  const TableName = table.name
  const { body } = await call('DescribeTimeToLive', { TableName })
  const ttl = members(body.TimeToLiveDescription)
  if (ttl.TimeToLiveStatus === 'ENABLED' && ttl.AttributeName === table.ttlAttribute) return
  const TimeToLiveSpecification = { AttributeName: table.ttlAttribute, Enabled: true }
  await demand(call, 'UpdateTimeToLive', { TableName, TimeToLiveSpecification }, file)
}

/** Cheap, and the sooner the better: a changed key schema would otherwise show as odd failures of every call. */
function checkShape(found: Json, table: TableSpec, file: string): void {
  const { KeySchema, GlobalSecondaryIndexes } = table.definition
  const same =
    shapeOf(KeySchema, GlobalSecondaryIndexes) ===
    shapeOf(found.KeySchema, found.GlobalSecondaryIndexes)
  if (same) return
  throw new Error(
    `Table ${table.name} in ${file} has other keys or indexes than the template: begin with an empty folder`,
  )
}

function shapeOf(keySchema: unknown, indexes: unknown): string {
  const keys = (schema: unknown) =>
    list(schema)
      .map((element) => `${members(element).KeyType} ${members(element).AttributeName}`)
      .sort()
      .join()
  const named = list(indexes)
    .map((index) => `${members(index).IndexName}: ${keys(members(index).KeySchema)}`)
    .sort()
  return [keys(keySchema), ...named].join('; ')
}

function isMissing(body: Json): boolean {
  return String(body.__type).endsWith('#ResourceNotFoundException')
}

async function demand(call: Call, action: string, input: object, file: string): Promise<void> {
  const { ok, body } = await call(action, input)
  if (ok) return
  if (String(body.__type).includes('InternalServerError')) throw damaged(file, body)
  throw new Error(`The database engine refuses ${action}: ${String(body.message)}`)
}

function damaged(file: string, body: Json): Error {
  const why = String(body.message ?? body.__type)
  return new Error(
    `The database file ${file} is damaged (${why}): restore it from a copy, or begin with an empty folder`,
  )
}

/** The engine asks for a signature but does not check it: that was the endpoint's part. */
const UNCHECKED =
  'AWS4-HMAC-SHA256 Credential=local/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0'

function callEngine(port: number): Call {
  return async (action, input) => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: {
        authorization: UNCHECKED,
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-date': '20200101T000000Z',
        'x-amz-target': `DynamoDB_20120810.${action}`,
      },
      body: JSON.stringify(input),
    })
    return { ok: answer.ok, body: members(await answer.json()) }
  }
}
