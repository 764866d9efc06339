import type { IncomingMessage } from 'node:http'
import { failureOf } from './egress.ts'

/**
 * Reads an answer whole.
 *
 * @param signal the one it was asked for with
 * @returns `undefined` as soon as it is longer than allowed
 * @throws EgressError when it is cut off or takes too long
 */
export async function readAtMost(
  response: IncomingMessage,
  bytes: number,
  signal: AbortSignal,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    // Leaving early destroys the response, and the connection with it.
    for await (const chunk of response) {
      size += chunk.length
      if (size > bytes) return undefined
      chunks.push(chunk)
    }
  } catch (error) {
    throw failureOf(error, signal)
  }
  return Buffer.concat(chunks)
}
