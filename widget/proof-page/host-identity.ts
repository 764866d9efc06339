import type { Reply } from '../api/reply.ts'
import { type Citizen, type CitizenTokens, readCitizen } from '../api/token.ts'
import type { ToFrame } from '../frame/messages.ts'
import type { HostPort } from './host-port.ts'

type Token = Extract<ToFrame, { type: 'token' }>

/** As long as the host's own request may take, and a little more. */
const patience = 12_000

/** Tokens of the citizen who is signed in at the host, asked for through the port. */
export function hostIdentity(port: HostPort): CitizenTokens & { heard(token: Token): void } {
  let citizen: Citizen | undefined
  let until = 0
  let answer: ((reply: Reply<Citizen>) => void) | undefined
  return {
    async get() {
      if (citizen && Date.now() < until) return { kind: 'answer', body: citizen }
      const reply = await new Promise<Reply<Citizen>>((resolve) => {
        answer = resolve
        port.say({ type: 'ask-token' })
        setTimeout(resolve, patience, { kind: 'unreachable' })
      })
      citizen = reply.kind === 'answer' ? reply.body : undefined
      until = Date.now() + 4 * 60_000
      return reply
    },
    forget() {
      citizen = undefined
    },
    heard: (message) => answer?.(asReply(message)),
  }
}

function asReply(message: Token): Reply<Citizen> {
  if (message.token === undefined) {
    const { code } = message
    return code ? { kind: 'refused', problem: { code: `${code}` } } : { kind: 'unreachable' }
  }
  const citizen = readCitizen(message.token)
  if (citizen) return { kind: 'answer', body: citizen }
  return { kind: 'refused', problem: { code: 'token-missing' } }
}
