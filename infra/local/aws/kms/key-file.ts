import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeAtomically } from './atomic-file.ts'

export type KeySpecName = 'ECC_NIST_P256' | 'SYMMETRIC_DEFAULT' | 'HMAC_256'

/** A key's secret: PKCS #8 DER for P-256, 32 random bytes for the others. */
export interface KeyMaterial {
  readonly spec: KeySpecName
  readonly secret: Buffer
  /** RFC 3339 UTC. */
  readonly created: string
}

interface Entry {
  readonly spec: string
  readonly secret: string
  readonly created: string
  /** SHA-256 over spec and secret: a flipped byte must be noticed here, not as a seal nobody can open. */
  readonly check: string
}

const FORMAT = 1

/**
 * Reads the keys' secrets and makes those that are still missing.
 * @param wanted logical id → spec
 * @param mayBegin false when data sealed by earlier keys exists: then a missing file is an error, because a new key
 *   in its place would orphan every seal and every encrypted record.
 * @throws Error in one line, naming the file.
 */
export function openKeyFile(
  file: string,
  wanted: ReadonlyMap<string, KeySpecName>,
  mayBegin: boolean,
): ReadonlyMap<string, KeyMaterial> {
  const kept = readKeys(file, mayBegin)
  const keys = new Map(kept ?? [])
  for (const [logicalId, spec] of wanted) {
    const known = keys.get(logicalId)
    if (known && known.spec !== spec) {
      throw new Error(
        `The key file ${file} holds ${logicalId} as ${known.spec}, the template wants ${spec}`,
      )
    }
    if (!known) keys.set(logicalId, makeKey(spec))
  }
  // Keys the template no longer names stay in the file, as retained keys do in the cloud.
  if (!kept || keys.size > kept.size) writeAtomically(file, render(keys))
  return keys
}

function makeKey(spec: KeySpecName): KeyMaterial {
  const secret =
    spec === 'ECC_NIST_P256'
      ? generateKeyPairSync('ec', {
          namedCurve: 'P-256',
          privateKeyEncoding: { type: 'pkcs8', format: 'der' },
          publicKeyEncoding: { type: 'spki', format: 'der' },
        }).privateKey
      : randomBytes(32)
  return { spec, secret, created: new Date().toISOString() }
}

function checkOf(spec: string, secret: string): string {
  return createHash('sha256').update(`${spec}|${secret}`).digest('hex')
}

function render(keys: ReadonlyMap<string, KeyMaterial>): string {
  const entries = [...keys].map(([logicalId, { spec, secret, created }]) => {
    const encoded = secret.toString('base64')
    const entry: Entry = { spec, secret: encoded, created, check: checkOf(spec, encoded) }
    return [logicalId, entry]
  })
  return `${JSON.stringify({ format: FORMAT, keys: Object.fromEntries(entries) }, null, 2)}\n`
}

function readKeys(file: string, mayBegin: boolean): Map<string, KeyMaterial> | undefined {
  const content = readIfThere(file)
  if (content === undefined) {
    if (mayBegin) return undefined
    throw new Error(
      `The key file ${file} is gone, but the data its keys protect is not: restore it, or begin with an empty folder`,
    )
  }
  try {
    const { format, keys } = JSON.parse(content) as { format: unknown; keys: Record<string, Entry> }
    if (format !== FORMAT) throw new Error('format')
    return new Map(Object.entries(keys).map(([logicalId, entry]) => [logicalId, readEntry(entry)]))
  } catch {
    throw new Error(
      `The key file ${file} is damaged: restore it from a copy, or begin with an empty folder`,
    )
  }
}

function readEntry({ spec, secret, created, check }: Entry): KeyMaterial {
  if (checkOf(spec, secret) !== check || !isSpec(spec)) throw new Error('check')
  return { spec, secret: Buffer.from(secret, 'base64'), created }
}

function isSpec(spec: string): spec is KeySpecName {
  return spec === 'ECC_NIST_P256' || spec === 'SYMMETRIC_DEFAULT' || spec === 'HMAC_256'
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`The key file ${file} cannot be read`, { cause })
  }
}
