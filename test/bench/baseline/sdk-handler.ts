import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { KMSClient, SignCommand } from '@aws-sdk/client-kms'
import * as z from 'zod'

/** What most handlers bundle: both SDK clients and zod, to write one item of a pledge's size. */
const dynamodb = new DynamoDBClient({})
const kms = new KMSClient({})
const Body = z.object({ case: z.string(), item: z.string() })

export async function handler(event: { body: string }) {
  const body = Body.parse(JSON.parse(event.body))
  const item = { pk: { S: `BASE#${body.case}` }, sk: { S: 'BASE' }, body: { S: 'x'.repeat(1800) } }
  await dynamodb.send(new PutItemCommand({ TableName: process.env.TABLE_NAME, Item: item }))
  return { statusCode: 201 }
}

/** Kept in the bundle, as in a handler that signs. */
export const sign = (message: Uint8Array) =>
  kms.send(new SignCommand({ KeyId: 'seal', Message: message, SigningAlgorithm: 'ECDSA_SHA_256' }))
