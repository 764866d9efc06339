/**
 * Who is signed in at the demo portal. Nobody real: the ID numbers carry a valid check character, but
 * 68 is no province, so no such number can be issued.
 */
export const parent = {
  name: '陈静',
  idNumber: '681302199005180264',
  phone: '13900000000',
} as const

export const child = {
  name: '林沐辰',
  idNumber: '681302202003090139',
  birthDate: '2020-03-09',
} as const

/** Who sits at the demo counter and helps people who do not do this by themselves. */
export const clerk = { name: '王芳', staffNumber: '03-12' } as const
