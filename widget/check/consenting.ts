import type { CheckRequest, DataCheck, findCheck, makeCheck } from '../../shared/api/data-check.ts'
import { toJson } from '../api/json.ts'
import { persist, type Reply, request } from '../api/reply.ts'
import type { Citizen, CitizenTokens } from '../api/token.ts'
import { isSamePerson } from '../proof/pledging.ts'
import type { CheckEvent, CheckFlow } from './flow.ts'

const path: (typeof makeCheck)['path'] & (typeof findCheck)['path'] = '/v1/checks'

/** What a state waits for: one request, sent until there is an answer or nobody answers. */
export async function settle(
  flow: CheckFlow,
  origin: string,
  tokens: CitizenTokens,
  onAttempt: (attempt: number) => void,
): Promise<CheckEvent> {
  let renewed = false
  for (;;) {
    const identity = await tokens.get()
    if (identity.kind !== 'answer') return asEvent(identity)
    const citizen = identity.body
    if (!flow.citizen || !isSamePerson(citizen, flow.citizen)) return { type: 'citizen', citizen }
    const reply = await persist(() => ask(flow, origin + path, citizen), onAttempt)
    const hasDied = reply.kind === 'refused' && reply.problem.code === 'token-expired'
    if (!hasDied || renewed) return asEvent(reply)
    renewed = true
    tokens.forget()
  }
}

function ask(
  { state, item, receivers, check }: CheckFlow,
  url: string,
  citizen: Citizen,
): Promise<Reply<DataCheck>> {
  const authorization = `Bearer ${citizen.token}`
  const post = (to: string, body: string) =>
    request<DataCheck>(to, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body,
    })
  if (state === 'withdrawing') return post(`${url}/${check?.reference}/withdrawal`, '{}')
  if (state !== 'asking' || check) return request(url, { headers: { authorization } })
  const { id, version, wording } = item
  const agreed = { item: id, itemVersion: version, wording, case: citizen.case } satisfies Omit<
    CheckRequest,
    'receivers'
  >
  // The array by hand: `toJson` makes objects only, and `JSON.stringify` obeys the host's `toJSON`.
  const list = receivers.map((receiver) => toJson(receiver))
  return post(url, `${toJson(agreed).slice(0, -1)},"receivers":[${list}]}`)
}

function asEvent(reply: Reply<DataCheck>): CheckEvent {
  if (reply.kind === 'answer') return { type: 'found', check: reply.body }
  if (reply.kind === 'refused') return { type: 'refused', problem: reply.problem }
  return { type: 'unreachable' }
}
