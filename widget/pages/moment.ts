import type { Language } from '../../shared/kernel/language.ts'

/** Day and time by China's clock, by which pledges are made and expire, wherever the reader is. */
export function sayMoment(moment: string | number, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    // Not `hour12: false`, by which English has five past midnight as 24:05.
    hourCycle: 'h23',
  }).format(new Date(moment))
}
