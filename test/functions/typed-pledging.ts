import { randomUUID } from 'node:crypto'
import { derToP1363 } from '../../functions/kms/ecdsa-signature.ts'
import { openKms } from '../../functions/kms/kms.ts'
import { publicKeyFinder } from '../../functions/kms/public-key.ts'
import { makePledge } from '../../shared/api/pledge.ts'
import { lossStatement } from '../../shared/catalogue/items/loss-statement.ts'
import { shownHash } from './pledging.ts'
import { identifying, type } from './typing.ts'
import { type Answer, call, type World } from './world.ts'

export const lossAnswers = {
  document: 'senior-card',
  lostOn: '2026-09-01',
  circumstances: '赶集的时候丢的',
  phone: '13800000001',
}

/** Pledges as the proof page would, on our own origin, after typing in who it is. */
export async function pledgeTyped(
  world: World,
  caseId: string,
  identity: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const typed =
    'authorization' in headers ? undefined : await type(identifying(world), caseId, identity)
  return call(world.pledging(), makePledge, {
    headers: {
      authorization: `Bearer ${typed?.body.token}`,
      'idempotency-key': randomUUID(),
      origin: 'https://jz.example',
      'x-jz-host': 'jz.example',
      ...headers,
    },
    body: {
      item: 'loss-statement',
      itemVersion: 1,
      wording: await shownHash(lossStatement),
      case: caseId,
      answers: lossAnswers,
    },
  })
}

/** A token signed by the very key of typed identities, whatever it says. */
export async function signTyped(world: World, header: object, claims: object): Promise<string> {
  const kms = openKms(world.kms)
  const { kid } = await publicKeyFinder(kms)('identity')
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const typ = 'jz-typed-identity+jwt'
  const input = `${part({ alg: 'ES256', typ, kid, ...header })}.${part(claims)}`
  const signature = derToP1363(await kms.sign('identity', Buffer.from(input)))
  return `${input}.${signature.toString('base64url')}`
}
