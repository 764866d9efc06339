import { DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { type AwsCall, awsCaller } from '../../functions/aws/caller.ts'
import { makePledge } from '../../shared/api/pledge.ts'
import { post, request } from '../functions/pledging.ts'
import { eventOf, startWorld, type World } from '../functions/world.ts'
import { principal, REGION, TABLE } from '../infra/aws/scene.ts'
import { type Line, median } from './line.ts'

const concurrency = 32
const pledges = 1500
const rounds = 5
const context = { awsRequestId: 'bench' }

/**
 * The accepting path in steady state: what it asks of AWS, and how many pledges a second go through
 * the handler beside bare three-item transactions of the same bytes, in turn, in this process.
 */
export async function acceptingSteady(): Promise<Line[]> {
  const world = await startWorld()
  try {
    return [...(await demands(world)), ...(await throughput(world))]
  } finally {
    await world.stop()
  }
}

async function demands(world: World): Promise<Line[]> {
  let requests = 0
  let units = 0
  let kmsCalls = 0
  const dynamodb: AwsCall = async <Answer>(action: string, input: object) => {
    requests++
    const metered = { ...input, ReturnConsumedCapacity: 'TOTAL' }
    type Metered = { ConsumedCapacity?: { CapacityUnits: number } }
    const answer = await world.dynamodb<Metered>(action, metered)
    units = Math.max(units, answer.ConsumedCapacity?.CapacityUnits ?? 0)
    return answer as Answer
  }
  const kms: AwsCall = (action, input) => {
    kmsCalls++
    return world.kms(action, input)
  }
  const handler = world.pledging({ dynamodb, kms })
  await post(world, handler, { case: 'D0' })
  requests = units = kmsCalls = 0
  const count = 1000
  for (let i = 1; i <= count; i++) await post(world, handler, { case: `D${i}` })
  return [
    { name: 'DynamoDB requests a pledge', value: requests / count, unit: '', goal: { atMost: 1 } },
    { name: 'write units a pledge, most', value: units, unit: 'WCU', goal: { atMost: 3 } },
    { name: 'KMS calls in 1,000 pledges', value: kmsCalls, unit: '', goal: { atMost: 1 } },
  ]
}

async function throughput(world: World): Promise<Line[]> {
  const { accessKeyId, secretAccessKey } = principal('tester')
  const credentials = { accessKeyId, secretAccessKey }
  const endpoint = world.aws.engineUrl
  const direct = awsCaller('dynamodb', { region: REGION, ...credentials, endpointUrl: endpoint })
  const sdk = new DynamoDBClient({ region: REGION, credentials, endpoint })
  let bytes = 0
  const measured: AwsCall = (action, input) => {
    bytes = JSON.stringify((input as { Item?: object }).Item ?? {}).length
    return direct(action, input)
  }
  await post(world, world.pledging({ dynamodb: measured }), { case: 'W0' })
  const handler = world.pledging({ dynamodb: direct })
  await post(world, handler, { case: 'W1' })

  const third = 'x'.repeat(Math.floor(bytes / 3) - 60)
  const put = (round: number, i: number, part: number) => ({
    Put: {
      TableName: TABLE,
      Item: {
        pk: { S: `T#${round}#${i}` },
        sk: { S: String(part) },
        body: { S: third },
        // The record of the three is found by person, as ours is.
        ...(part === 1 && {
          person: { S: `${round}-${i}` },
          pledgedAt: { S: '2026-09-15T08:00:00Z' },
        }),
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  })
  const transact = async (round: number, i: number) => {
    const TransactItems = [1, 2, 3].map((part) => put(round, i, part))
    await sdk.send(new TransactWriteItemsCommand({ TransactItems }))
  }
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const events: APIGatewayProxyEventV2[] = []
    for (let i = 0; i < pledges; i++) {
      events.push(eventOf(makePledge, await request(world, { case: `R${round}-${i}` })))
    }
    theirs.push(await perSecond((i) => transact(round, i)))
    ours.push(
      await perSecond(async (i) => {
        const { statusCode } = await handler(events[i] as APIGatewayProxyEventV2, context)
        if (statusCode !== 201) throw new Error(`a pledge was answered ${statusCode}`)
      }),
    )
  }
  const ratio = median(ours.map((value, i) => value / (theirs[i] ?? Number.NaN)))
  return [
    { name: 'pledges accepted', value: median(ours), unit: '/s' },
    { name: 'three-item transactions through the SDK', value: median(theirs), unit: '/s' },
    { name: 'pledges / transactions', value: ratio, unit: '×', goal: { atLeast: 1.2 } },
  ]
}

async function perSecond(act: (i: number) => Promise<void>): Promise<number> {
  let next = 0
  const started = performance.now()
  const worker = async () => {
    while (next < pledges) await act(next++)
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return pledges / ((performance.now() - started) / 1000)
}
