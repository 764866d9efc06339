/**
 * KMS gives ECDSA signatures as DER (RFC 3279 §2.2.3); JWS wants r and s side by side, 32 bytes each
 * (RFC 7518 §3.4).
 *
 * @throws Error when the bytes are not a DER P-256 signature
 */
export function derToP1363(der: Uint8Array): Buffer {
  const whole = readTagged(der, 0, 0x30)
  const r = readTagged(der, whole.start, 0x02)
  const s = readTagged(der, r.end, 0x02)
  if (whole.end !== der.length || s.end !== whole.end) throw notASignature()
  return Buffer.concat([
    fixedWidth(der.subarray(r.start, r.end)),
    fixedWidth(der.subarray(s.start, s.end)),
  ])
}

function readTagged(der: Uint8Array, at: number, tag: number): { start: number; end: number } {
  const length = der[at + 1]
  const start = at + 2
  if (der[at] !== tag || length === undefined || length > 0x7f || start + length > der.length) {
    throw notASignature()
  }
  return { start, end: start + length }
}

function fixedWidth(integer: Uint8Array): Buffer {
  const [first = 0x80, second = 0] = integer
  const isNegative = first >= 0x80
  const isPadded = first === 0 && integer.length > 1 && second < 0x80
  const digits = first === 0 ? integer.subarray(1) : integer
  if (isNegative || isPadded || digits.length > 32) throw notASignature()
  return Buffer.concat([Buffer.alloc(32 - digits.length), digits])
}

const notASignature = () => new Error('KMS gave no P-256 signature')
