import { createHash } from 'node:crypto'
import type { Account } from '../http/serve.ts'

/** What a record of an account is found by: its name at the issuer stays there. */
export function accountOf({ issuer, subject }: Account): string {
  return createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('base64url')
}
