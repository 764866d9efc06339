import type { Help } from '../../shared/identity/site.ts'
import type { Language } from '../../shared/kernel/language.ts'

interface Words {
  readonly needed: string
  readonly tooOld: string
  readonly upload: string
  help(phone: string, counter: string): string
}

const words: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    needed: '这一步需要浏览器运行 JavaScript，现在没有运行。您填过的内容没有丢。',
    tooOld:
      '这个浏览器版本太旧，不能在这里作出承诺。换一个较新的浏览器或手机打开本页，就可以办理。',
    upload: '您可以回到刚才的网页，上传纸质证明，照常办理。',
    help: (phone, counter) => `需要帮助，请拨打 ${phone}，或者到${counter}。`,
  },
  'zh-Hant': {
    needed: '這一步需要瀏覽器執行 JavaScript，現在沒有執行。您填過的內容沒有遺失。',
    tooOld:
      '這個瀏覽器版本太舊，不能在這裡作出承諾。換一個較新的瀏覽器或手機開啟本頁，就可以辦理。',
    upload: '您可以回到剛才的網頁，上載紙本證明，照常辦理。',
    help: (phone, counter) => `需要協助，請致電 ${phone}，或者到${counter}。`,
  },
  en: {
    needed: 'This step needs JavaScript, which is not running. Nothing you entered is lost.',
    tooOld:
      'This browser is too old for pledging here. Open this page in a newer browser or on a phone.',
    upload: 'You can go back to the page you came from and upload the paper as before.',
    help: (phone, counter) => `For help, call ${phone} or come to ${counter}.`,
  },
}

/**
 * What the page says to a browser that runs no script, or none as young as ours, a paragraph each.
 *
 * @param reason `needed` or `tooOld`
 */
export function noScript(
  reason: 'needed' | 'tooOld',
  language: Language,
  help: Help | undefined,
): string[] {
  const { [reason]: said, upload, help: offer } = words[language]
  if (!help) return [said, upload]
  const counter = help.counter[language] ?? help.counter['zh-Hans']
  return [said, upload, offer(help.phone, counter)]
}
