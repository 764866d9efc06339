import { buffer } from 'node:stream/consumers'
import type { Local } from '../../../infra/local/start.ts'
import type { ApiSource } from '../../../shared/data-check/source.ts'
import type { KeySet } from '../../../shared/verify/verify-header.ts'
import { verifyQuestion } from '../../../shared/verify/verify-question.ts'
import { departmentKeys, saying, signAnswer } from '../../functions/data-check/department.ts'
import { startServer } from '../server.ts'

/** A child whom nothing of the demo's own knows. */
export const child = { name: '陈小禾', idNumber: '110105201706010029' }

/** A register of the health bureau's that says what the test wants. */
export interface Register {
  /** What it says next. */
  says: 'yes' | 'no' | 'unknown' | 'broken'
  /** How often it was asked. */
  readonly asked: number
  stop(): Promise<void>
}

/** Takes the place of the demo's own register. */
export async function startRegister(local: Local): Promise<Register> {
  const keys = (await (await fetch(`${local.platformUrl}/v1/keys`)).json()) as KeySet
  let asked = 0
  const department = await startServer(async (request, response) => {
    const body = new Uint8Array(await buffer(request))
    const host = `${request.headers.host}`
    const expected = { keys, host, now: Date.now() }
    const claims = await verifyQuestion(request.headers['x-jws-signature'], body, expected)
    if (typeof claims === 'string') return void response.writeHead(401).end()
    asked++
    if (register.says === 'broken') return void response.writeHead(500).end()
    const said = saying(register.says, { idNumber: child.idNumber })
    const signature = signAnswer(said, { question: claims.question })
    response.writeHead(200, { 'content-type': 'application/json', 'x-jws-signature': signature })
    response.end(said)
  })
  const { x = '', y = '' } = departmentKeys.publicKey.export({ format: 'jwk' })
  const source: ApiSource = {
    kind: 'api',
    id: 'district-health-register',
    tenant: 'yanxi',
    department: 'district-health',
    facts: ['vaccinated-by-programme'],
    url: `${department.origin}/vaccination`,
    hosts: [new URL(department.origin).host],
    keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'health-1' }],
    request: { id: 'id-number', fact: 'fact', no: 'question' },
    response: { answer: '/result', yes: ['yes'], no: ['no'], idNumber: '/idNumber', asOf: '/asOf' },
    timeout: 3000,
    retries: 0,
  }
  await local.invoke('operate', { act: 'register-source', source })
  const register: Register = {
    says: 'yes',
    get asked() {
      return asked
    },
    stop: () => department.stop(),
  }
  return register
}
