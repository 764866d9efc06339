import { buffer } from 'node:stream/consumers'
import type { ApiSource } from '../../../shared/data-check/source.ts'
import type { KeySet } from '../../../shared/verify/verify-header.ts'
import { verifyQuestion } from '../../../shared/verify/verify-question.ts'
import { departmentKeys, saying, signAnswer } from '../../functions/data-check/department.ts'
import { upload } from '../host-page.ts'
import { startServer } from '../server.ts'
import { startWorld, type Visit, type World } from '../world.ts'

/** A child whom nothing of the demo's own knows. */
export const child = { name: '陈小禾', idNumber: '110105201706010029' }

/** What the health bureau's register says next. */
export type Register = 'yes' | 'no' | 'unknown' | 'broken'

export interface CheckWorld extends World {
  register: Register
  /** How often the register was asked. */
  asked(): number
  /** A parent opens the form, whose upload is a data check. */
  visitCheck(query?: { readonly [name: string]: string }): Promise<Visit>
}

/** The whole system, with a register of the health bureau's that says what the test wants. */
export async function startCheckWorld(): Promise<CheckWorld> {
  const world = await startWorld()
  const keys = (await (await fetch(`${world.local.platformUrl}/v1/keys`)).json()) as KeySet
  let asked = 0
  const department = await startServer(async (request, response) => {
    const body = new Uint8Array(await buffer(request))
    const host = `${request.headers.host}`
    const expected = { keys, host, now: Date.now() }
    const claims = await verifyQuestion(request.headers['x-jws-signature'], body, expected)
    if (typeof claims === 'string') return void response.writeHead(401).end()
    asked++
    if (check.register === 'broken') return void response.writeHead(500).end()
    const said = saying(check.register, { idNumber: child.idNumber })
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
  await world.local.invoke('operate', { act: 'register-source', source })
  const check: CheckWorld = Object.create(world, {
    register: { value: 'yes', writable: true },
    asked: { value: () => asked },
    visitCheck: {
      value: (query = {}) =>
        world.visit({ rows: upload('vaccination-check'), ...query }, async () => {
          Object.assign(world.host, { signedIn: { ...world.mother, subject: child } })
          check.register = 'yes'
        }),
    },
    stop: {
      async value() {
        await world.stop()
        await department.stop()
      },
    },
  })
  return check
}

/** The steps of the way a parent goes, by the words on the screen. */
export const words = {
  agree: '我同意向区卫生健康局查验',
  go: '同意并查验',
  confirmed: '区卫生健康局已确认',
} as const
