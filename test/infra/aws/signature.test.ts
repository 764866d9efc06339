import { createHash, createHmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import { describe, expect, test } from 'vitest'
import { makeSignatureCheck } from '../../../infra/local/aws/iam/signature.ts'
import type { Service } from '../../../infra/local/aws/refusal.ts'
import { REGION } from './scene.ts'

type SourceData = string | ArrayBuffer | ArrayBufferView

/** The hash AWS's own signer is given. */
class Sha256 {
  readonly #hash
  constructor(secret?: SourceData) {
    this.#hash = secret ? createHmac('sha256', bytes(secret)) : createHash('sha256')
  }
  update(data: SourceData) {
    this.#hash.update(bytes(data))
  }
  async digest() {
    return this.#hash.digest()
  }
  reset() {}
}
const bytes = (data: SourceData): Uint8Array =>
  typeof data === 'string'
    ? Buffer.from(data)
    : ArrayBuffer.isView(data)
      ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data)

const NOW = new Date('2026-03-01T08:00:00Z')
const caller = { accessKeyId: 'AKIACALLER', secretAccessKey: 'the secret' }

async function signedCall(
  with_: { credentials?: object; region?: string; service?: string; at?: Date } = {},
) {
  const body = '{"TableName":"proofs"}'
  const signer = new SignatureV4({
    credentials: { ...caller, ...with_.credentials },
    region: with_.region ?? REGION,
    service: with_.service ?? 'dynamodb',
    sha256: Sha256,
  })
  const { headers } = await signer.sign(
    {
      method: 'POST',
      protocol: 'http:',
      hostname: '127.0.0.1',
      path: '/',
      query: {},
      headers: {
        host: '127.0.0.1:4000',
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.GetItem',
        'user-agent': 'two  spaces',
      },
      body,
    },
    { signingDate: with_.at ?? NOW },
  )
  return { service: 'dynamodb' as Service, headers: { ...headers }, body: Buffer.from(body) }
}

const check = makeSignatureCheck([caller], REGION, () => NOW.getTime())
const codeOf = (act: () => unknown) => {
  try {
    act()
    return 'accepted'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('a call signed by AWS’s own signer', () => {
  test('names its caller', async () => {
    const call = await signedCall()
    expect(check(call)).toBe(caller)
  })

  test.each<[string, (call: Awaited<ReturnType<typeof signedCall>>) => void]>([
    ['another body', (call) => call.body.write('X', 3)],
    ['another target', (call) => (call.headers['x-amz-target'] = 'DynamoDB_20120810.PutItem')],
    ['another host', (call) => (call.headers.host = '127.0.0.1:4001')],
    ['another minute', (call) => (call.headers['x-amz-date'] = '20260301T080001Z')],
    ['an unsigned x-amz header', (call) => (call.headers['x-amz-more'] = '1')],
    [
      'another last digit of the signature',
      (call) => {
        const header = call.headers.authorization ?? ''
        call.headers.authorization = header.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
      },
    ],
  ])('is refused with %s', async (_, tamper) => {
    const call = await signedCall()
    tamper(call)
    expect(codeOf(() => check(call))).toBe('InvalidSignatureException')
  })

  test('is refused when the secret is another', async () => {
    const call = await signedCall({ credentials: { secretAccessKey: 'guess' } })
    expect(codeOf(() => check(call))).toBe('InvalidSignatureException')
  })

  test('is refused for another region, service or time', async () => {
    const far = new Date(NOW.getTime() - 6 * 60 * 1000)
    for (const other of [{ region: 'us-east-1' }, { service: 'kms' }, { at: far }]) {
      const call = await signedCall(other)
      expect(codeOf(() => check(call))).toBe('InvalidSignatureException')
    }
  })

  test('is refused when nobody has that access key, or its session token is not ours', async () => {
    const stranger = await signedCall({ credentials: { accessKeyId: 'AKIASTRANGER' } })
    expect(codeOf(() => check(stranger))).toBe('UnrecognizedClientException')
    const token = await signedCall({ credentials: { sessionToken: 'made up' } })
    expect(codeOf(() => check(token))).toBe('UnrecognizedClientException')
  })

  test('may carry the session token that was given out', async () => {
    const session = { ...caller, sessionToken: 'given out' }
    const checkSession = makeSignatureCheck([session], REGION, () => NOW.getTime())
    expect(checkSession(await signedCall({ credentials: session }))).toBe(session)
    const bare = await signedCall()
    expect(codeOf(() => checkSession(bare))).toBe('UnrecognizedClientException')
  })

  test('is refused without or with half an Authorization header', async () => {
    const call = await signedCall()
    call.headers.authorization = 'AWS4-HMAC-SHA256 Credential=x'
    expect(codeOf(() => check(call))).toBe('IncompleteSignatureException')
    delete call.headers.authorization
    expect(codeOf(() => check(call))).toBe('MissingAuthenticationTokenException')
  })
})
