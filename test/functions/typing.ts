import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { itemFinder } from '../../functions/catalogue/items.ts'
import { type Handler, route, serve } from '../../functions/http/serve.ts'
import { personCounter } from '../../functions/identity/count-person.ts'
import { derivedSecrets } from '../../functions/identity/derived-secrets.ts'
import { challengeGetter } from '../../functions/identity/get-challenge.ts'
import { siteGetter } from '../../functions/identity/get-site.ts'
import { proofOfWork } from '../../functions/identity/proof-of-work.ts'
import { registerSite } from '../../functions/identity/register-site.ts'
import { identitySigner } from '../../functions/identity/sign-identity.ts'
import { siteFinder } from '../../functions/identity/sites.ts'
import { identityTyper } from '../../functions/identity/type-identity.ts'
import { openKms } from '../../functions/kms/kms.ts'
import { publicKeyFinder } from '../../functions/kms/public-key.ts'
import { openTable } from '../../functions/table/table.ts'
import { getChallenge, getSite, typeIdentity } from '../../shared/api/identity.ts'
import { TABLE } from '../infra/aws/scene.ts'
import { type Answer, AUDIENCE, call, parent, type World } from './world.ts'

export const VILLAGE = 'demo-village'

/** A site without a server: nobody there could sign who is asking. */
export const village = {
  id: VILLAGE,
  tenant: 'yunxi',
  name: '云溪村村务公开网',
  origins: ['https://village.example'],
  keys: [],
  typedIdentity: true,
  help: { phone: '12345', counter: { 'zh-Hans': '镇便民服务中心3号窗口' } },
}

export const register = (world: World, site: object) =>
  registerSite(openTable(world.dynamodb, TABLE), site)

/** The functions of a fresh instance, as `lambda.ts` wires them, but with work a test can afford. */
export function identifying(world: World): Handler {
  const table = openTable(world.dynamodb, TABLE)
  const kms = openKms(world.kms)
  const clock = () => world.clock.now
  const secret = derivedSecrets(kms, 'index')
  const findKey = publicKeyFinder(kms)
  const findSite = siteFinder(table, 60)
  const work = proofOfWork(secret, { cost: 10, fewest: 10, most: 20 })
  const act = identityTyper({
    clock,
    work,
    findSite,
    findItem: itemFinder(table, 60),
    count: personCounter(table, () => secret('typed identities a day v1')),
    sign: identitySigner(kms, 'identity', () => findKey('identity'), AUDIENCE),
  })
  return serve(
    [
      route(getSite, siteGetter(findSite)),
      route(getChallenge, challengeGetter(findSite, work, clock)),
      route(typeIdentity, act),
    ],
    (line) => world.logged.push(JSON.stringify(line)),
  )
}

/** A case as the frame numbers it, the same for the same word. */
export const caseOf = (word: string) => `typed-${word.padEnd(22, '0').slice(0, 22)}`

/** The work a browser does for one case of one site. */
export async function workFor(handler: Handler, caseId: string, site = VILLAGE) {
  const { body: challenge } = await call(handler, getChallenge, {
    params: { site },
    query: { case: caseId },
  })
  const solution = await solveChallenge({ challenge, deriveKey })
  return { challenge, solution }
}

/** Types in who somebody is; what is left open is as it should be. */
export async function type(handler: Handler, caseId: string, more: object = {}): Promise<Answer> {
  const proofOfWork = 'proofOfWork' in more ? undefined : await workFor(handler, caseId)
  return call(handler, typeIdentity, {
    body: {
      site: VILLAGE,
      item: 'loss-statement',
      case: caseId,
      person: parent,
      proofOfWork,
      ...more,
    },
  })
}

/** A number of the right form for somebody born on a day, `2008-09-15`; of nobody who exists. */
export function bornOn(day: string): string {
  const first = `110105${day.replaceAll('-', '')}000`
  const rest = Array.from(first).reduce((sum, digit) => (sum * 2 + Number(digit)) % 11, 0)
  return first + '0123456789X'[(12 - ((rest * 2) % 11)) % 11]
}

/** How many records of any kind there are, read past all of our own code. */
export async function countRecords(world: World): Promise<number> {
  const { Count } = await world.dynamodb<{ Count: number }>('Scan', {
    TableName: TABLE,
    Select: 'COUNT',
    ConsistentRead: true,
  })
  return Count
}
