import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import * as z from 'zod/mini'
import { PublicJwk } from '../../shared/identity/site.ts'
import { ClearError } from '../clear-error.ts'

/** A P-256 key of its owner's own as a private JWK; `kid` names its public half in the register. */
export type OwnKey = PublicJwk & { readonly d: string }

/**
 * A key that its owner made once and keeps in a file. Jianzheng is told its public half only.
 *
 * @param owner whose key it is, for people to read
 * @throws ClearError when the file is damaged: a new key would not verify what was signed before
 */
export async function keptKey(file: string, owner: string): Promise<OwnKey> {
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true })
    const jwk = await exportJWK(privateKey)
    mkdirSync(dirname(file), { recursive: true })
    const named = { ...jwk, kid: await calculateJwkThumbprint(jwk) }
    writeFileSync(file, JSON.stringify(named), { mode: 0o600 })
  }
  const key = KeyFile.safeParse(parsed(readFileSync(file, 'utf8')))
  if (key.success) return key.data
  throw new ClearError(`${file} is damaged; restore it, or remove it and ${owner} gets a new key`)
}

const KeyFile = z.object({ ...PublicJwk.def.shape, d: z.string() })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The half that may be told. */
export function publicHalf({ d: _, ...publicKey }: OwnKey): PublicJwk {
  return publicKey
}
