import { existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { startEngine } from './dynamodb/engine.ts'
import { makeEngineProxy } from './dynamodb/engine-proxy.ts'
import { ensureTables } from './dynamodb/engine-tables.ts'
import { mapTables, type TableSpec } from './dynamodb/table-map.ts'
import { exchange } from './exchange.ts'
import { FaultPlan, type Faults } from './faults.ts'
import { lockFolder } from './folder-lock.ts'
import { type AwsCall, makeAuthority, type Principal } from './iam/authority.ts'
import { makeSignatureCheck } from './iam/signature.ts'
import { type KmsKey, type KmsKeySpec, openKey } from './kms/key.ts'
import { openKeyFile } from './kms/key-file.ts'

export type { TableSpec } from './dynamodb/table-map.ts'
export type { Fault, Faults } from './faults.ts'
export type { AwsCall, Principal } from './iam/authority.ts'
export type { PolicyDocument, PolicyStatement } from './iam/policy.ts'
export type { KmsKeySpec } from './kms/key.ts'

export interface AwsEndpointOptions {
  /** Twelve digits. */
  readonly account: string
  readonly region: string
  readonly principals: readonly Principal[]
  readonly keys: readonly KmsKeySpec[]
  readonly tables: readonly TableSpec[]
  /** Folder of the state: made if missing, held by one process at a time. */
  readonly data: string
}

export interface AwsEndpoint {
  /** For AWS_ENDPOINT_URL: `http://127.0.0.1:…`, DynamoDB and KMS both. */
  readonly url: string
  /** The database engine itself, past authentication and policy: benchmarks compare writers on it. */
  readonly engineUrl: string
  /** Resolves, with one line to print, only if the database engine ends while nobody asked it to. */
  readonly engineDied: Promise<Error>
  readonly faults: Faults
  /** The last decisions, oldest first. */
  calls(): readonly AwsCall[]
  /** Ends calls, engine and lock; the files are whole afterwards. */
  stop(): Promise<void>
}

const CALLS_KEPT = 1000
/** Longer than any client keeps a connection idle, so that it is never closed under a call. */
const KEEP_ALIVE_MS = 10 * 60 * 1000

/**
 * Starts DynamoDB and KMS on this machine, speaking their own protocols, with every caller held to its own synthesized
 * policies.
 * @throws Error in one line: a policy that cannot be evaluated, a folder in use, a damaged key or database file.
 */
export async function startAwsEndpoint(options: AwsEndpointOptions): Promise<AwsEndpoint> {
  const { account, region, principals, tables, data } = options
  const calls: AwsCall[] = []
  const authority = makeAuthority(principals, account, region, (call) => {
    calls.push(call)
    if (calls.length > CALLS_KEPT) calls.shift()
  })
  const callerOf = makeSignatureCheck(principals, region)
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const ending = [await lockFolder(data)]
  const stop = async () => {
    for (let end = ending.pop(); end; end = ending.pop()) await end()
  }
  try {
    const database = join(data, 'dynamodb.db')
    const keys = openKeys(options.keys, join(data, 'kms-keys.json'), !existsSync(database))
    const engine = await startEngine(database)
    ending.push(engine.stop)
    await ensureTables(engine.port, tables, database)
    const proxy = makeEngineProxy(engine.port)
    ending.push(async () => proxy.close())
    const faults = new FaultPlan()
    const map = mapTables(tables, account, region)
    const plant = { authority, callerOf, engine: proxy, faults, keys, tables: map }
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
      exchange(plant, request, response)
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve)
    })
    ending.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    )
    const { port } = server.address() as AddressInfo
    return {
      url: `http://127.0.0.1:${port}`,
      engineUrl: `http://127.0.0.1:${engine.port}`,
      engineDied: engine.died,
      faults,
      calls: () => [...calls],
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

function openKeys(declared: readonly KmsKeySpec[], file: string, mayBegin: boolean): KmsKey[] {
  const wanted = new Map(declared.map(({ logicalId, spec }) => [logicalId, spec]))
  const material = openKeyFile(file, wanted, mayBegin)
  return declared.flatMap((key) => {
    const secret = material.get(key.logicalId)
    return secret ? [openKey(key, secret)] : []
  })
}
