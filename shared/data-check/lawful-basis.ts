/**
 * The bases on which a department may be asked (PIPL Article 13): the person's consent, or a statutory
 * duty of the agency, of which the person is told and to which nobody pretends they agreed.
 */
export const lawfulBases = ['consent', 'statutory-duty'] as const

export type LawfulBasis = (typeof lawfulBases)[number]
