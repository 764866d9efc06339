import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pensioners } from '../../infra/local/department/pensioners.ts'
import { type Local, startLocal } from '../../infra/local/start.ts'
import type { RequestQueue } from '../../shared/api/certificate-desk.ts'
import { assembly } from '../global-setup.ts'
import { signIn } from './department/sign-in.ts'

let data: string
let local: Local

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  local = await startLocal({ data, assembly, waiting: true })
})

afterAll(async () => {
  await local.stop()
  await rm(data, { recursive: true })
})

/** What waits for the district at the demo's desk. */
async function waiting(): Promise<RequestQueue> {
  const authorization = `Bearer ${await signIn(local, 'chen-jing')}`
  const answer = await fetch(`${local.platformUrl}/v1/desk/requests`, {
    headers: { authorization },
  })
  return (await answer.json()) as RequestQueue
}

it('the demo’s district has survival checks to approve together, but those drawn', async () => {
  const { requests } = await waiting()
  expect(requests).toHaveLength(pensioners.length)
  for (const { item, level, corrections, seen, drawn } of requests) {
    expect([item, level, corrections]).toEqual(['one-child-survival-check', 'district', 0])
    expect(seen === undefined).toBe(drawn === true)
  }
})

it('a demo that is started again finds what waits, once', async () => {
  const before = await waiting()
  await local.stop()
  local = await startLocal({ data, assembly, waiting: true })
  expect(await waiting()).toEqual(before)
})
