import type { Language } from '../../shared/kernel/language.ts'

/** Pledges are made and judged by China's clock, wherever the device thinks it is. */
const timeZone = 'Asia/Shanghai'

/** @param moment RFC 3339, a full date or an instant */
export function sayDate(moment: string, language: Language, time?: 'with time'): string {
  return new Intl.DateTimeFormat(language, {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(time && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }).format(new Date(moment))
}
