/**
 * What a receipt is worth, each cause distinct:
 * - `valid`: sealed by a delegated key of the key set, for this site, item and case, and in force;
 * - `altered`: not a receipt, or changed after it was sealed;
 * - `unknown-key`: sealed under a key that is not in the key set;
 * - `wrong-purpose`: the seal is good, but its key was not delegated for this kind, tenant or time;
 * - `awaited`: a consent to a data check whose answer was not there yet: ask for it by its reference;
 * - `not-confirmed`: the department said no;
 * - `wrong-case`: a good receipt for another site, item or case;
 * - `expired`: it was valid until `expiresAt`.
 */
export const verdicts = [
  'valid',
  'altered',
  'unknown-key',
  'wrong-purpose',
  'wrong-case',
  'awaited',
  'not-confirmed',
  'expired',
] as const

export type Verdict = (typeof verdicts)[number]
