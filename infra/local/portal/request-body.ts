import type { IncomingMessage } from 'node:http'

/** Two uploads a little too large still get the proper answer, with what was typed kept. */
export const largestBody = 16 * 1024 * 1024

/** @returns the body, or `undefined` when it is larger than a form of ours can be. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length
    // What comes after is read and dropped: a browser shows our answer only once it has sent all.
    if (size <= largestBody) chunks.push(chunk)
    else chunks.length = 0
  }
  return size <= largestBody ? Buffer.concat(chunks) : undefined
}

/** @returns the form, or `undefined` for what is no form. */
export async function readForm(type: string, body: Uint8Array): Promise<FormData | undefined> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    return undefined
  }
}
