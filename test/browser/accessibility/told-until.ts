import { expect } from 'vitest'
import type { Citizen } from './citizen.ts'
import { screenReader } from './screen-reader.ts'

/** Everything told without being asked for, until this is told. */
export async function toldUntil(last: string, { card }: Citizen): Promise<string[]> {
  const told: string[] = []
  await expect
    .poll(async () => told.push(...(await screenReader(card, 'said'))) && told, { timeout: 10_000 })
    .toContain(last)
  return told
}
