import { awsCaller } from '../../functions/aws/caller.ts'
import { documentMaker } from '../../functions/certificate/document.ts'
import { openKms } from '../../functions/kms/kms.ts'
import { openTable } from '../../functions/table/table.ts'
import { offices, startCertifying } from '../functions/certificate/certifying.ts'
import { fontFile } from '../functions/certificate/render/documents.ts'
import type { World } from '../functions/world.ts'
import { principal, REGION, TABLE } from '../infra/aws/scene.ts'

/**
 * A process that approves what it is told of, `approving-alone.ts <endpoint> <time>`, as an instance of the
 * function does: not in the thread of the database. It answers in milliseconds from the last approval to the
 * document.
 */
const [endpointUrl = '', time = ''] = process.argv.slice(2)
const settings = { region: REGION, ...principal('tester'), endpointUrl }
const world = {
  dynamodb: awsCaller('dynamodb', settings),
  kms: awsCaller('kms', settings),
  clock: { now: Number(time) },
  logged: [],
  registerSource: async () => undefined,
}
const document = documentMaker({
  kms: openKms(world.kms),
  keyId: 'document',
  table: openTable(world.dynamodb, TABLE),
  font: new URL(`file://${fontFile}`),
  clock: () => world.clock.now,
})
// Nobody comes here with a token or a seal.
const us = await startCertifying(world as unknown as World, { document })

process.on('message', async (reference: string) => {
  await us.approve(offices.village, reference)
  await us.approve(offices.town, reference)
  const { seen } = (await us.look(offices.district, reference)).body
  const began = performance.now()
  const { body } = await us.decide(offices.district, reference, { action: 'approve', seen })
  const took = performance.now() - began
  if (body.state !== 'issued') throw new Error(`it is ${body.state}`)
  process.send?.(took)
})
process.send?.('ready')
