import type { CertificateStatement } from '../certificate/certificate-statement.ts'
import type { CertificateStepStatement } from '../certificate/step-statement.ts'
import type { CheckStatement, ConsentStatement } from '../data-check/statement.ts'
import type { RosterStatement } from '../roster/roster-statement.ts'
import type { PledgeStatement } from '../seal/statement.ts'

/** Everything a receipt may seal. `kind` tells which. */
export type Statement =
  | PledgeStatement
  | ConsentStatement
  | CheckStatement
  | CertificateStatement
  | CertificateStepStatement

/** When a statement was sealed, by the platform's clock; `undefined` for a kind this module does not know. */
export function sealedAt(statement: Statement | RosterStatement): string | undefined {
  switch (statement.kind) {
    case 'pledge':
      return statement.pledgedAt
    case 'consent':
    case 'notice':
      return statement.consentedAt
    case 'check':
      return statement.checkedAt
    case 'certificate':
      return statement.issuedAt
    case 'certificate-step':
      return statement.at
    case 'roster':
      return statement.startedAt
    default:
      return undefined
  }
}
