import { decodeBase64url, encodeBase64url } from '../kernel/base64url.ts'

/** What became of a certificate, in the order of their values in the list (two bits each). */
export const certificateStatuses = ['valid', 'revoked', 'suspended', 'superseded'] as const

export type CertificateStatus = (typeof certificateStatuses)[number]

/** How many certificates a list has room for: 8 KB before compression, and a herd to hide in. */
export const statusesInList = 32_768

export const bitsPerStatus = 2
const perByte = 8 / bitsPerStatus

/** `typ` of the signed list (Token Status List §5.1). */
export const statusListType = 'statuslist+jwt'

export function emptyStatuses(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(statusesInList / perByte)
}

/** How many statuses stand in a list. */
export const placesIn = (statuses: Uint8Array) => statuses.length * perByte

/** The status at an index; the lowest bits of a byte come first (Token Status List §4.1). */
export function statusAt(statuses: Uint8Array, index: number): CertificateStatus {
  const byte = statuses[Math.floor(index / perByte)] ?? 0
  return certificateStatuses[(byte >> ((index % perByte) * bitsPerStatus)) & 3] ?? 'valid'
}

/** A copy with one status changed. */
export function withStatus(
  statuses: Uint8Array,
  index: number,
  status: CertificateStatus,
): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(statuses)
  const at = Math.floor(index / perByte)
  const shift = (index % perByte) * bitsPerStatus
  changed[at] =
    ((changed[at] ?? 0) & ~(3 << shift)) | (certificateStatuses.indexOf(status) << shift)
  return changed
}

/** The list as it travels: ZLIB (RFC 1950), base64url (Token Status List §4.2). */
export async function packStatuses(statuses: Uint8Array<ArrayBuffer>) {
  const packed = await through(new CompressionStream('deflate'), statuses)
  return { bits: bitsPerStatus, lst: encodeBase64url(packed) }
}

/** @returns `undefined` when it is no list, one with more in it than we ever put there, or cannot be read here */
export async function unpackStatuses(lst: string): Promise<Uint8Array | undefined> {
  const packed = decodeBase64url(lst)
  // Safari has it since 16.4.
  if (!packed || typeof DecompressionStream === 'undefined') return undefined
  try {
    const statuses = await through(new DecompressionStream('deflate'), packed)
    return statuses.length <= statusesInList / perByte ? statuses : undefined
  } catch {
    return undefined
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Response(bytes).body?.pipeThrough(stream)
  return new Uint8Array(await new Response(body).arrayBuffer())
}
