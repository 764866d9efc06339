import { registerSite } from '../../../functions/identity/register-site.ts'
import { openTable } from '../../../functions/table/table.ts'
import { listRecords } from '../../../shared/api/records.ts'
import { ownRecords } from '../../../shared/identity/own-records.ts'
import { TABLE } from '../../infra/aws/scene.ts'
import { type Answer, call, ORIGIN, siteKeys, type World } from '../world.ts'

/** Somebody else, who does not exist either. */
export const stranger = { person: { name: '王五', idNumber: '110105198805123454' } }

/** A token as a site hands it out on the page of one's own matters. */
export function ownToken(world: World, claims: object = {}): string {
  return world.citizenToken({ item: ownRecords, case: ownRecords, ...claims })
}

/** The list of the world's citizen at its site; what `claims` leave open is as it should be. */
export function recordsOf(
  world: World,
  claims: object = {},
  query: Record<string, string> = {},
): Promise<Answer> {
  const headers = { authorization: `Bearer ${ownToken(world, claims)}` }
  return call(world.verifying(), listRecords, { headers, query })
}

/** Removes the key of a record's personal data, which is erasure. */
export async function erase(world: World, pk: string, sk: string): Promise<void> {
  await world.dynamodb('UpdateItem', {
    TableName: TABLE,
    Key: { pk: { S: pk }, sk: { S: sk } },
    UpdateExpression: 'REMOVE recordKey',
  })
}

/** Registers another site of the same tenant, with the same key; returns its id. */
export async function otherSite(world: World): Promise<string> {
  const { x = '', y = '' } = siteKeys.publicKey.export({ format: 'jwk' })
  const keys = [{ kty: 'EC', crv: 'P-256', x, y, kid: 'site-1' }]
  const site = { id: 'library', tenant: 'yunxi', name: 'Library', origins: [ORIGIN], keys }
  await registerSite(openTable(world.dynamodb, TABLE), site)
  return site.id
}
