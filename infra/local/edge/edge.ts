import type { Answer, Call } from '../gateway/call.ts'
import type { Gateway } from '../gateway/gateway.ts'
import type { BehaviourSpec, DistributionSpec } from '../template/edge.ts'
import type { SiteFile } from '../template/site.ts'
import { compressed, unlessKnown } from './conditional.ts'
import { siteFiles } from './site-files.ts'
import { type ViewerRequest, viewerRequest } from './viewer-request.ts'

export interface EdgeOptions {
  readonly distribution: DistributionSpec
  readonly site: ReadonlyMap<string, SiteFile>
  readonly apiDomain: string
  readonly gateway: Gateway
}

/** CloudFront: chooses the behaviour by path, runs its function, asks the origin, adds headers, compresses. */
export function edge({ distribution, site, apiDomain, gateway }: EdgeOptions) {
  const read = siteFiles(site)
  const behaviours = distribution.behaviours.map((behaviour) => ({
    ...behaviour,
    fits: patternOf(behaviour.pattern),
    meet: viewerRequestOf(behaviour),
  }))

  return async (viewed: Call): Promise<Answer> => {
    const behaviour = behaviours.find(({ fits }) => fits(viewed.path))
    if (!behaviour?.methods.includes(viewed.method)) return refused
    const call = behaviour.meet(viewed)
    if ('status' in call) return call
    const origin = behaviour.origin === 'api' ? viaApi : fromFiles
    const answer = withPolicy(await origin(call), behaviour, call)
    return unlessKnown(behaviour.compress ? await compressed(answer, call) : answer, call)
  }

  function viaApi(call: Call): Promise<Answer> {
    return gateway({ ...call, headers: forwarded(call, apiDomain) })
  }

  async function fromFiles(call: Call): Promise<Answer> {
    const stored = await read(keyOf(call.path))
    if (!stored) return notListed
    const { file, body, etag } = stored
    return {
      status: 200,
      headers: {
        'content-type': file.contentType,
        ...(file.cacheControl && { 'cache-control': file.cacheControl }),
        etag,
      },
      body,
    }
  }
}

/** Whatever a function does wrong is told to the viewer as CloudFront tells it. */
function viewerRequestOf({ viewerRequest: code }: BehaviourSpec): ViewerRequest {
  if (code === undefined) return (call) => call
  const run = viewerRequest(code)
  return (call) => {
    try {
      return run(call)
    } catch {
      return failed
    }
  }
}

function withPolicy(answer: Answer, { headers: policy }: BehaviourSpec, call: Call): Answer {
  if (!policy) return answer
  const cors = call.headers.origin === undefined ? {} : policy.crossOrigin
  return { ...answer, headers: { ...answer.headers, ...policy.always, ...cors } }
}

/** What the origin sees: every header of the viewer but Host and those of the connection. */
function forwarded({ headers, sourceIp }: Call, host: string): Record<string, string> {
  const { connection, 'keep-alive': _, 'transfer-encoding': __, upgrade, ...kept } = headers
  return {
    ...kept,
    host,
    'x-forwarded-for': sourceIp,
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
  }
}

function patternOf(pattern: string): (path: string) => boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  const regExp = new RegExp(`^/?${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`)
  return (path) => regExp.test(path)
}

function keyOf(path: string): string {
  try {
    return decodeURIComponent(path.slice(1))
  } catch {
    return ''
  }
}

const refused: Answer = {
  status: 403,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from('This distribution does not allow the HTTP request method here.\n'),
}

const failed: Answer = {
  status: 502,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from('The function of this distribution failed or answered what is not allowed.\n'),
}

/** S3 does not say "not found" to a reader who may not list the bucket, which CloudFront may not. */
const notListed: Answer = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from(
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code></Error>',
  ),
}
