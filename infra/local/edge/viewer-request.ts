import { createContext, Script } from 'node:vm'
import * as z from 'zod/mini'
import type { Answer, Call } from '../gateway/call.ts'

/** What a function makes of a request before the origin sees it: the request, changed, or an answer. */
export type ViewerRequest = (call: Call) => Call | Answer

const Values = z.record(z.string(), z.object({ value: z.string() }))
const Outcome = z.union([
  z.object({ uri: z.string(), querystring: z.unknown(), headers: Values }),
  z.object({ statusCode: z.number(), headers: z._default(Values, {}) }),
])

/** CloudFront allows less than a millisecond; here only what would never end is ended. */
const patience = 5000

/**
 * Runs the code of a CloudFront Function as its runtime would: with the event of a viewer request and
 * nothing of Node's.
 *
 * @throws Error what the code throws, or when it does what the runner does not know: CloudFront's 502
 */
export function viewerRequest(code: string): ViewerRequest {
  const context = createContext({ input: '' })
  new Script(code, { filename: 'edge-function.js' }).runInContext(context)
  const run = new Script('JSON.stringify(handler(JSON.parse(input)))')
  return (call) => {
    const event = eventOf(call)
    context.input = JSON.stringify(event)
    const outcome = Outcome.parse(JSON.parse(run.runInContext(context, { timeout: patience })))
    if ('statusCode' in outcome) {
      const headers = plain(outcome.headers)
      return { status: outcome.statusCode, headers, body: Buffer.alloc(0) }
    }
    const { uri, querystring, headers } = outcome
    if (JSON.stringify(querystring) !== JSON.stringify(event.request.querystring)) {
      throw new Error('the runner knows no edge function that changes the query')
    }
    const { cookie } = call.headers
    const kept = plain(headers)
    return { ...call, path: uri, headers: cookie === undefined ? kept : { ...kept, cookie } }
  }
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html */
function eventOf({ method, path, query, headers: { cookie = '', ...headers }, sourceIp }: Call) {
  return {
    version: '1.0',
    context: {
      distributionDomainName: 'local.cloudfront.net',
      distributionId: 'LOCAL',
      eventType: 'viewer-request',
      requestId: 'local',
    },
    viewer: { ip: sourceIp },
    request: {
      method,
      uri: path,
      querystring: valued(query.split('&')),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, { value }]),
      ),
      cookies: valued(cookie.split('; ')),
    },
  }
}

/** `name=value` each; of a name that comes again, the last value and all of them. */
function valued(pairs: readonly string[]) {
  const values: Record<string, { value: string; multiValue?: { value: string }[] }> = {}
  for (const pair of pairs.filter(Boolean)) {
    const at = pair.indexOf('=')
    const name = at < 0 ? pair : pair.slice(0, at)
    const value = at < 0 ? '' : pair.slice(at + 1)
    const before = values[name]
    const multiValue = before && [...(before.multiValue ?? [{ value: before.value }]), { value }]
    values[name] = { value, ...(multiValue && { multiValue }) }
  }
  return values
}

function plain(headers: z.infer<typeof Values>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]))
}
