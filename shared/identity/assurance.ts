/**
 * How sure the site is of who is asking, weakest first: typed in by the person; signed in to a portal
 * account; name and ID number checked with the authority; recognised in person or by face.
 */
export const assuranceLevels = ['self-asserted', 'account', 'real-name', 'in-person'] as const

export type Assurance = (typeof assuranceLevels)[number]

export function meetsAssurance(has: Assurance, needs: Assurance): boolean {
  return assuranceLevels.indexOf(has) >= assuranceLevels.indexOf(needs)
}
