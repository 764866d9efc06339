import { letters } from './letters.zh-hant.ts'
import { requests } from './requests.zh-hant.ts'
import { rosters } from './rosters.zh-hant.ts'
import { sources } from './sources.zh-hant.ts'
import type { DeskWords } from './words.ts'

export const words: DeskWords = {
  title: '工作台',
  platform: '減證便民平台',
  chooseLanguage: '選擇語言',
  lead: '供各部門工作人員辦理派給本部門的事項。請用本單位的統一帳號登入。',
  signIn: '登入',
  signOut: '登出',
  signingIn: '正在登入……',
  signedInAs: (name, staffNumber) => `${name}（工號 ${staffNumber}）`,
  noRoles: '您的帳號現在沒有任何角色，沒有可以辦理的事項。請聯絡本單位管理員登記。',
  nothingYet: (roles) => `您的角色：${roles}。工作台上現在沒有派給這個角色的事項。`,
  roles: {
    'letter-clerk': '答覆查詢函',
    'roster-owner': '核對名冊',
    'source-administrator': '管理資料來源',
    approver: '審批電子證明',
  },
  letters,
  requests,
  rosters,
  sources,
  show: '辦理什麼',
  tryAgain: '再試一次',
  loading: '正在讀取……',
  troubles: {
    'not-signed-in': { what: '沒有登入成功。', next: '請重新登入；仍然不行的，聯絡本單位管理員。' },
    expired: { what: '登入已經逾時。', next: '請重新登入。您填的內容還在，登入以後接著辦。' },
    'staff-unknown': {
      what: '這個帳號沒有登記為工作人員。',
      next: '請聯絡本單位管理員登記。登記以後點「再試一次」，不用重新登入。',
    },
    unreachable: {
      what: '現在連不上平台。',
      next: '請檢查網路，稍後再試。您填的內容還在，再試一次也只算一次。',
    },
  },
}
