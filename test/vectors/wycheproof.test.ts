import { createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { derToP1363 } from '../../functions/kms/ecdsa-signature.ts'
import { PublicJwk } from '../../shared/identity/site.ts'
import { parseJws } from '../../shared/seal/jws.ts'
import { isSignedBy } from '../../shared/verify/signature.ts'
import { describeVectors } from './vectors.ts'

interface Case {
  readonly tcId: number
  readonly comment: string
  readonly result: 'valid' | 'invalid' | 'acceptable'
  readonly msg: string
  readonly sig: string
  readonly jws: string
}

interface Group {
  readonly publicKeyJwk?: { x: string; y: string }
  readonly publicKeyPem: string
  readonly public?: Record<string, unknown>
  readonly private?: Record<string, unknown>
  readonly tests: readonly Case[]
}

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))

describeVectors('Wycheproof ECDSA P-256', (files) => {
  const file = (name: string) => files.json<{ testGroups: Group[] }>(`wycheproof/${name}.json`)

  test('r ‖ s signatures get the file’s verdicts by the check that receipts get', async () => {
    let checked = 0
    for (const group of file('ecdsa_secp256r1_sha256_p1363_test').testGroups) {
      const key = createPublicKey(group.publicKeyPem).export({ format: 'jwk' })
      for (const { tcId, msg, sig, result } of group.tests) {
        const jwk = { x: key.x ?? '', y: key.y ?? '' }
        const holds = await isSignedBy(jwk, { signature: hex(sig), signedBytes: hex(msg) })
        expect({ tcId, holds }).toEqual({ tcId, holds: result === 'valid' })
        checked++
      }
    }
    expect(checked).toBeGreaterThan(200)
  })

  test('DER signatures get the file’s verdicts once converted as KMS’s are', async () => {
    let checked = 0
    for (const group of file('ecdsa_secp256r1_sha256_test').testGroups) {
      const key = createPublicKey(group.publicKeyPem)
      for (const { tcId, msg, sig, result } of group.tests) {
        const holds = holdsAsP1363(key, hex(msg), hex(sig))
        expect({ tcId, holds }).toEqual({ tcId, holds: result === 'valid' })
        checked++
      }
    }
    expect(checked).toBeGreaterThan(400)
  })
})

function holdsAsP1363(key: ReturnType<typeof createPublicKey>, msg: Uint8Array, sig: Uint8Array) {
  try {
    const signature = derToP1363(sig)
    return verify('sha256', msg, { key, dsaEncoding: 'ieee-p1363' }, signature)
  } catch {
    return false
  }
}

describeVectors('Wycheproof JWS', (files) => {
  const { testGroups } = files.json<{ testGroups: Group[] }>(
    'wycheproof/json_web_signature_test.json',
  )

  test('ES256 vectors get the file’s verdicts, every other algorithm is refused', async () => {
    let ours = 0
    let foreign = 0
    for (const group of testGroups) {
      const named = { kid: 'unnamed', ...(group.public ?? group.private) }
      const jwk = PublicJwk.safeParse(named)
      for (const { tcId, jws, result } of group.tests) {
        const parsed = parseJws(jws)
        const isOurs = parsed?.header.alg === 'ES256'
        const holds = Boolean(
          parsed && isOurs && jwk.success && (await isSignedBy(jwk.data, parsed)),
        )
        const expected = result === 'valid' && isEs256(group)
        expect({ tcId, holds }).toEqual({ tcId, holds: expected })
        if (isEs256(group)) ours++
        else foreign++
      }
    }
    expect(ours).toBeGreaterThan(30)
    expect(foreign).toBeGreaterThan(300)
  })
})

const isEs256 = (group: Group) => group.public?.alg === 'ES256' || group.public?.crv === 'P-256'

describeVectors('Wycheproof JWK', (files) => {
  const { testGroups } = files.json<{ testGroups: Group[] }>('wycheproof/json_web_key_test.json')

  test('no signature is taken under a key of another kind, use or shape', async () => {
    let checked = 0
    for (const group of testGroups) {
      const keys = (group.public?.keys ?? group.private?.keys) as Record<string, unknown>[]
      for (const { tcId, jws } of group.tests) {
        const parsed = parseJws(jws)
        for (const key of keys) {
          const jwk = PublicJwk.safeParse(key)
          const isOurs = parsed?.header.alg === 'ES256' && jwk.success
          const holds = isOurs && (await isSignedBy(jwk.data, parsed))
          expect({ tcId, holds }).toEqual({ tcId, holds: false })
          checked++
        }
      }
    }
    expect(checked).toBeGreaterThan(20)
  })
})
