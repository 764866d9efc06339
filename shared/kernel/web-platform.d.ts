/**
 * The few globals that browsers and Node share and that the domain may use: text encoding and
 * WebCrypto. Declared here, narrowly, so that this room compiles against neither DOM nor Node types.
 */
interface CryptoKey {
  readonly type: string
}

interface SubtleCrypto {
  digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
  importKey(
    format: 'jwk',
    key: object,
    algorithm: { name: 'ECDSA'; namedCurve: 'P-256' },
    extractable: boolean,
    usages: ['verify'],
  ): Promise<CryptoKey>
  verify(
    algorithm: { name: 'ECDSA'; hash: 'SHA-256' },
    key: CryptoKey,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>
}

declare const crypto: { readonly subtle: SubtleCrypto }

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: true; ignoreBOM: true })
  constructor(label: 'latin1')
  decode(bytes: Uint8Array): string
}

declare class CompressionStream {
  constructor(format: 'deflate')
}

declare class DecompressionStream {
  constructor(format: 'deflate')
}

interface ByteStream {
  pipeThrough(transform: CompressionStream | DecompressionStream): ByteStream
}

declare class Response {
  constructor(body?: Uint8Array<ArrayBuffer> | ByteStream | null)
  readonly body: ByteStream | null
  arrayBuffer(): Promise<ArrayBuffer>
}
