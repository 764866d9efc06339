import type { Refused } from '../api/reply.ts'
import type { Flow, FlowEvent } from './flow.ts'

/** The citizen is to say who they are, on a page of ours. */
export const identityMissing = 'identity-missing'

/** Leads back to who they are, to put it right. */
export const askWho: FlowEvent = { type: 'refused', problem: { code: identityMissing } }

/** Whether the citizen can do something about it and try again; else only the upload is left. */
export function hasRemedy(code = ''): boolean {
  return /^(token-|assurance-)/.test(code)
}

/** The state after the API, or the host's token, said no. Nothing was sealed; answers are kept. */
export function refuse(flow: Flow, problem: Refused): Flow {
  const { code, errors = [], currentVersion = 0 } = problem
  if (code === 'item-replaced') {
    const leastVersion = currentVersion
    return {
      ...flow,
      state: 'loading',
      item: undefined,
      replaced: true,
      leastVersion,
    }
  }
  if (code === 'answers-invalid' && errors.length > 0) {
    return { ...flow, state: 'questions', errors }
  }
  const from = flow.state === 'sending' ? 'review' : flow.state
  const state = code === identityMissing ? 'identity' : 'refused'
  return { ...flow, state, code, from, citizen: undefined }
}
