import { createHmac } from 'node:crypto'
import { type Attributes, number, text, textOf } from './attributes.ts'
import { factKey, keyAttributes } from './keys.ts'

/** The purpose under which the secret of a source's facts is derived: each source has its own. */
export const factSecret = (source: string) => `facts ${source} v1`

/**
 * A person in the facts of a source: nothing to anyone who has not the secret, which no table holds.
 *
 * @returns 128 bits, of which no two of a country's people share all
 */
export function blindInFacts(secret: Uint8Array, idNumber: string): Buffer {
  return createHmac('sha256', secret).update(idNumber).digest().subarray(0, 16)
}

/** @param ttl when it may go, Unix seconds */
export function factAttributes(
  source: string,
  generation: string,
  person: Buffer,
  answer: 'yes' | 'no',
  ttl: number,
): Attributes {
  return {
    ...keyAttributes(factKey(source, generation, person.toString('base64url'))),
    answer: text(answer === 'yes' ? 'Y' : 'N'),
    ttl: number(ttl),
  }
}

export const answerOf = (fact: Attributes): 'yes' | 'no' =>
  textOf(fact, 'answer') === 'Y' ? 'yes' : 'no'
