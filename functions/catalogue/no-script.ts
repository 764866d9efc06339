import type { Help } from '../../shared/identity/site.ts'
import type { Language } from '../../shared/kernel/language.ts'

interface Words {
  readonly needed: string
  readonly upload: string
  help(phone: string, counter: string): string
}

const words: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    needed: '这一步需要浏览器运行 JavaScript，现在没有运行。您填过的内容没有丢。',
    upload: '您可以回到刚才的网页，上传纸质证明，照常办理。',
    help: (phone, counter) => `需要帮助，请拨打 ${phone}，或者到${counter}。`,
  },
  'zh-Hant': {
    needed: '這一步需要瀏覽器執行 JavaScript，現在沒有執行。您填過的內容沒有遺失。',
    upload: '您可以回到剛才的網頁，上載紙本證明，照常辦理。',
    help: (phone, counter) => `需要協助，請致電 ${phone}，或者到${counter}。`,
  },
  en: {
    needed: 'This step needs JavaScript, which is not running. Nothing you entered is lost.',
    upload: 'You can go back to the page you came from and upload the paper as before.',
    help: (phone, counter) => `For help, call ${phone} or come to ${counter}.`,
  },
}

/** What the page says to a browser that runs no script, a paragraph each. */
export function noScript(language: Language, help: Help | undefined): string[] {
  const { needed, upload, help: offer } = words[language]
  if (!help) return [needed, upload]
  const counter = help.counter[language] ?? help.counter['zh-Hans']
  return [needed, upload, offer(help.phone, counter)]
}
