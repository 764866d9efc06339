import type { PageLanguage } from '../portal-site.ts'

/** A moment as people in China read it, whatever the server's own time zone. */
export function timeInChina(instant: string, language: PageLanguage): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant))
}
