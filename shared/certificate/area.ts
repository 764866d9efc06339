import * as z from 'zod/mini'

/** Who approves, from the nearest office to the one that issues. */
export const levels = ['village', 'town', 'district'] as const

export type Level = (typeof levels)[number]

/** Digits of an administrative division code (GB/T 2260, and 国家统计局 for towns and villages) at each level. */
const digits: { readonly [L in Level]: number } = { district: 6, town: 9, village: 12 }

/** An area by its code: each code begins with that of the area around it. */
export const areaCode = z.string().check(z.regex(/^\d{6}(\d{3}(\d{3})?)?$/))

/** The code of a village, in which every request is made. */
export const villageCode = z.string().check(z.regex(/^\d{12}$/))

/** The area at a level that a village lies in. */
export function areaAt(village: string, level: Level): string {
  return village.slice(0, digits[level])
}

/** Whether a code is that of an area at a level. */
export function isAreaAt(area: string, level: Level): boolean {
  return area.length === digits[level]
}
