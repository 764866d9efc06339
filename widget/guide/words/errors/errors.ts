import type { ProblemCode } from '../../../../shared/kernel/problem.ts'
import { certificateErrors } from './certificate.ts'
import { dataCheckErrors } from './data-check.ts'
import { deskErrors } from './desk.ts'
import type { ErrorWords } from './error-words.ts'
import { identityErrors } from './identity.ts'
import { itemErrors } from './item.ts'
import { ourErrors } from './ourselves.ts'
import { requestErrors } from './request.ts'
import { rosterErrors } from './roster.ts'
import { typedIdentityErrors } from './typed-identity.ts'

/** Every code has its words: one without does not compile. */
export const errorWords: { readonly [Code in ProblemCode]: ErrorWords } = {
  ...requestErrors,
  ...identityErrors,
  ...typedIdentityErrors,
  ...itemErrors,
  ...dataCheckErrors,
  ...certificateErrors,
  ...deskErrors,
  ...rosterErrors,
  ...ourErrors,
}
