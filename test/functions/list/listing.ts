import type { IncomingMessage, ServerResponse } from 'node:http'
import { egress } from '../../../functions/egress/egress.ts'
import { derivedSecrets } from '../../../functions/identity/derived-secrets.ts'
import { openKms } from '../../../functions/kms/kms.ts'
import { type ImportList, listImporter } from '../../../functions/list/import-list.ts'
import { listKey } from '../../../functions/table/keys.ts'
import { toListRecord } from '../../../functions/table/list-record.ts'
import { openTable, type Table } from '../../../functions/table/table.ts'
import type { ListSource } from '../../../shared/data-check/source.ts'
import { TABLE } from '../../infra/aws/scene.ts'
import { type Listening, listening } from '../egress/listening.ts'
import type { World } from '../world.ts'

export const HEADER = '身份证号,姓名,是否按规定接种'

/** The numbers of a place, 68 being no province, born on a day: `681302` `20180310` `001`… */
export function idNumber(sequence: number, birth = '20180310', place = '681302'): string {
  const digits = `${place}${birth}${String(sequence).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((so, weight, at) => so + weight * Number(digits[at]), 0)
  return digits + '10X98765432'[sum % 11]
}

/** A line for each answer, of different persons. */
export const rows = (...answers: string[]) =>
  answers.map((answer, at) => `${idNumber(at)},孩子${at},${answer}`)

export const csv = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`

export interface Department extends Listening {
  /** What it hands out from now on. */
  serve(file: string | Buffer, headers?: Record<string, string>): void
  answer(act: (request: IncomingMessage, response: ServerResponse) => unknown): void
}

/** A department with one file, for as long as the test runs. */
export async function department(): Promise<Department> {
  let act: (request: IncomingMessage, response: ServerResponse) => unknown = (_, response) =>
    response.writeHead(404).end()
  const server = await listening((request, response) => act(request, response))
  return {
    ...server,
    serve(file, headers = {}) {
      const body = Buffer.from(file)
      act = (_, response) => {
        response.writeHead(200, { 'content-length': body.length, ...headers })
        response.end(body)
      }
    },
    answer(next) {
      act = next
    },
  }
}

export interface Listed {
  readonly source: ListSource
  readonly table: Table
  readonly secret: (purpose: string) => Promise<Buffer>
  readonly importList: ImportList
  /** Imports with time enough, and without a person having looked. */
  import(options?: { force?: boolean; signal?: AbortSignal }): ReturnType<ImportList>
  record(): Promise<ReturnType<typeof toListRecord>>
}

let sources = 0

/** A registered list of a department that is being fetched from `host`. */
export async function listed(
  world: World,
  { url, host }: Pick<Listening, 'url' | 'host'>,
  change: Partial<ListSource> = {},
  wrap: (table: Table) => Table = (table) => table,
): Promise<Listed> {
  const source: ListSource = {
    kind: 'list',
    id: `list-${++sources}`,
    tenant: 'yunxi',
    department: 'district-health',
    facts: ['vaccinated-by-programme'],
    url: `${url}/vaccination.csv`,
    hosts: [host],
    encoding: 'utf-8',
    columns: { idNumber: '身份证号', answer: '是否按规定接种' },
    yes: ['是'],
    no: ['否'],
    freshDays: 7,
    ...change,
  }
  await world.registerSource(source)
  const table = wrap(openTable(world.dynamodb, TABLE))
  const secret = derivedSecrets(openKms(world.kms), 'index')
  const importList = listImporter({
    table,
    send: egress({ allowPrivate: true }),
    secret,
    clock: () => world.clock.now,
  })
  return {
    source,
    table,
    secret,
    importList,
    import: (options) =>
      importList(source, { force: false, signal: AbortSignal.timeout(60_000), ...options }),
    async record() {
      const stored = await table.get(listKey(source.id))
      if (!stored) throw new Error('the list is not there')
      return toListRecord(stored)
    },
  }
}

/** Everything in the table, as somebody with a copy of it sees it. */
export async function dump(world: World): Promise<string[]> {
  const items: string[] = []
  let ExclusiveStartKey: object | undefined
  do {
    const page: { Items: object[]; LastEvaluatedKey?: object } = await world.dynamodb('Scan', {
      TableName: TABLE,
      ...(ExclusiveStartKey && { ExclusiveStartKey }),
    })
    items.push(...page.Items.map((item) => JSON.stringify(item)))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
  return items
}
