import { gunzipSync } from 'node:zlib'
import { problemKinds } from '../../shared/api/problem.ts'
import type { ProblemCode } from '../../shared/kernel/problem.ts'
import { type Fault, type WireAnswer, without } from './fault-proxy.ts'

export type { Fault } from './fault-proxy.ts'

/** The request never arrives. */
export const cut: Fault = (passage) => passage.cut()

/** The request is carried out; its answer is lost. */
export const lostAfterwards: Fault = async (passage) => {
  await passage.ask()
  passage.cut()
}

/** The request is carried out; its answer never comes, and nothing says so. */
export const silence: Fault = async (passage) => {
  await passage.ask()
}

/** The connection breaks in the middle of the answer. */
export const brokenOff: Fault = async (passage) => {
  const answer = await passage.ask()
  passage.cut(answer, Math.floor(answer.body.length / 2))
}

/** A proxy on the way has lost its own upstream, and says so in its own page. */
export const badGateway: Fault = (passage) =>
  passage.give({
    status: 502,
    headers: ['content-type', 'text/html'],
    body: Buffer.from('<html><h1>502 Bad Gateway</h1></html>'),
  })

/** The platform refuses; the page is told as the contract says. */
export const refused =
  (code: ProblemCode): Fault =>
  (passage) =>
    passage.give({
      status: problemKinds[code].status,
      headers: ['content-type', 'application/problem+json', 'access-control-allow-origin', '*'],
      body: Buffer.from(JSON.stringify({ code })),
    })

/** A network that puts something else in place of the body, under the headers of the real answer. */
export const altered =
  (change: (text: string) => string): Fault =>
  async (passage) => {
    const answer = await passage.ask()
    const body = Buffer.from(change(textOf(answer)))
    const headers = without(['content-length', 'content-encoding', 'etag'], answer.headers)
    passage.give({ ...answer, headers: [...headers, 'content-length', `${body.length}`], body })
  }

const passed: Fault = async (passage) => passage.give(await passage.ask())

/** Kept waiting until released, then served as if nothing had been, or met by another fault. */
export function held(afterwards = passed): { readonly fault: Fault; release(): void } {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const fault: Fault = async (passage) => {
    await released
    await afterwards(passage)
  }
  return { fault, release: () => release() }
}

function textOf({ headers, body }: WireAnswer): string {
  const isCompressed = without(['content-encoding'], headers).length < headers.length
  return `${isCompressed ? gunzipSync(body) : body}`
}
