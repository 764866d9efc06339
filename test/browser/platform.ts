import { createHash } from 'node:crypto'
import type { SealedPledge } from '../../shared/api/pledge.ts'
import { homesteadProof } from '../../shared/catalogue/items/homestead-proof.ts'
import { residenceProof } from '../../shared/catalogue/items/residence-proof.ts'
import { vaccinationCheck } from '../../shared/catalogue/items/vaccination-check.ts'
import { hashWording } from '../../shared/catalogue/wording-document.ts'
import { languageOf } from '../../shared/kernel/language.ts'
import { toReference } from '../../shared/seal/reference.ts'
import { buildScript } from '../../widget/build.ts'
import { type Handler, type Request, type Response, serve, type TestServer } from './server.ts'

/** One thing that goes wrong with a request, tried in order; `undefined` means that it goes well. */
export type Fault = (
  request: Request,
  answer: () => Promise<Response | 'cut'>,
) => Promise<Response | 'cut'>

export interface Posted {
  readonly key: string
  readonly body: string
}

/** What stands in for the platform: the built widget, and an API that keeps its promises. */
export interface TestPlatform extends TestServer {
  readonly posted: Posted[]
  /** What each next request to a path beginning so meets, once each. */
  readonly faults: { readonly path: string; readonly fault: Fault }[]
  /** Publishes the residence proof again, as the version that follows. */
  replaceItem(): void
  /** Forgets pledges and faults, and goes back to the first version. */
  clear(): void
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key',
}

export const cut: Fault = async () => 'cut'
export const lostAfterwards: Fault = async (_, answer) => {
  await answer()
  return 'cut'
}
export const refusal =
  (status: number, code: string, more: object = {}): Fault =>
  async () =>
    json(status, {
      type: `https://jianzheng.example/problems/${code}`,
      code,
      retry: false,
      ...more,
    })

export async function startPlatform(): Promise<TestPlatform> {
  const { files } = await buildScript()
  const posted: Posted[] = []
  const faults: { path: string; fault: Fault }[] = []
  const sealed = new Map<string, { body: string; case: string; pledge: SealedPledge }>()
  let version = 1

  const answer = async (request: Request): Promise<Response | 'cut'> => {
    const { method, path } = request
    if (method === 'OPTIONS') return { status: 204, headers: cors }
    const file = files[path.replace('/v1/', '')]
    if (file) return { headers: { ...cors, 'content-type': 'text/javascript' }, body: file }
    if (path.startsWith('/v1/items/')) return await item(request)
    if (method === 'POST' && path === '/v1/pledges') return await makePledge(request)
    const read = [...sealed.values()].find(({ pledge }) => path.endsWith(pledge.reference))
    return read ? json(200, read.pledge) : json(404, { code: 'not-found', retry: false })
  }

  async function item({ path, query }: Request): Promise<Response> {
    const items = [residenceProof, homesteadProof, vaccinationCheck]
    const found = items.find(({ id }) => id === path.slice('/v1/items/'.length))
    if (!found) return json(404, { code: 'item-unknown', retry: false })
    const language = languageOf(query.get('lang'))
    const text = found.wording[language]
    const wording = await hashWording({ item: found.id, version, language, text })
    const { id, disposition } = found
    const shown = { id, version, language, wording, disposition, text }
    if (!('questions' in found)) return json(200, shown)
    const { assurance, mayPledge, validDays, questions } = found
    return json(200, { ...shown, assurance, mayPledge, validDays, questions })
  }

  async function makePledge(request: Request): Promise<Response> {
    const key = `${request.headers['idempotency-key']}`
    const body = request.body.toString()
    posted.push({ key, body })
    const pledge = JSON.parse(body)
    const before = sealed.get(key)
    if (before) {
      return before.body === body
        ? json(201, before.pledge)
        : json(422, { code: 'idempotency-key-reused', retry: false })
    }
    const standing = [...sealed.values()].find((other) => other.case === pledge.case)
    if (standing) {
      const { reference } = standing.pledge
      return json(409, { code: 'already-pledged', retry: false, reference })
    }
    if (pledge.itemVersion !== version) {
      return json(409, { code: 'item-replaced', retry: false, currentVersion: version })
    }
    const made = seal(body)
    sealed.set(key, { body, case: pledge.case, pledge: made })
    return json(201, made)
  }

  const handle: Handler = async (request) => {
    const next = faults.findIndex(
      ({ path }) => request.method !== 'OPTIONS' && request.path.startsWith(path),
    )
    const [met] = next < 0 ? [] : faults.splice(next, 1)
    return met
      ? await met.fault(request, () => answer(request) as Promise<Response>)
      : await answer(request)
  }

  return {
    ...(await serve(handle)),
    posted,
    faults,
    replaceItem() {
      version++
    },
    clear() {
      version = 1
      posted.length = 0
      faults.length = 0
      sealed.clear()
    },
  }
}

function seal(body: string): SealedPledge {
  const digest = createHash('sha256').update(body).digest()
  const now = Date.now()
  const instant = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`
  return {
    reference: toReference(digest),
    receipt: `e30.${digest.toString('base64url')}.c2lnbmVk`,
    pledgedAt: instant(now),
    expiresAt: instant(now + 180 * 86_400_000),
  }
}

function json(status: number, body: object): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  return { status, headers: { ...cors, 'content-type': type }, body: JSON.stringify(body) }
}
