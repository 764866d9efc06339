import type { Language } from '../../shared/kernel/language.ts'

/** Pledges are made and judged by China's clock, wherever the device thinks it is. */
const timeZone = 'Asia/Shanghai'

/** @param moment RFC 3339, a full date or an instant */
export function sayDate(moment: string, language: Language, time?: 'with time'): string {
  // Both Chinese scripts write a date in the same way; of one of them, browsers think otherwise.
  return new Intl.DateTimeFormat(language.slice(0, 2), {
    timeZone,
    dateStyle: 'long',
    ...(time && { timeStyle: 'short', hourCycle: 'h23' }),
  }).format(new Date(moment))
}
