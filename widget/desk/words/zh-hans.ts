import { letters } from './letters.zh-hans.ts'
import { requests } from './requests.zh-hans.ts'
import { rosters } from './rosters.zh-hans.ts'
import { sources } from './sources.zh-hans.ts'
import type { DeskWords } from './words.ts'

export const words: DeskWords = {
  title: '工作台',
  platform: '减证便民平台',
  chooseLanguage: '选择语言',
  lead: '供各部门工作人员办理派给本部门的事项。请用本单位的统一账号登录。',
  signIn: '登录',
  signOut: '退出登录',
  signingIn: '正在登录……',
  signedInAs: (name, staffNumber) => `${name}（工号 ${staffNumber}）`,
  noRoles: '您的账号现在没有任何角色，没有可以办理的事项。请联系本单位管理员登记。',
  nothingYet: (roles) => `您的角色：${roles}。工作台上现在没有派给这个角色的事项。`,
  roles: {
    'letter-clerk': '答复查询函',
    'roster-owner': '核对名册',
    'source-administrator': '管理数据来源',
    approver: '审批电子证明',
  },
  letters,
  requests,
  rosters,
  sources,
  show: '办理什么',
  tryAgain: '再试一次',
  loading: '正在读取……',
  troubles: {
    'not-signed-in': { what: '没有登录成功。', next: '请重新登录；仍然不行的，联系本单位管理员。' },
    expired: { what: '登录已经过期。', next: '请重新登录。您填的内容还在，登录以后接着办。' },
    'staff-unknown': {
      what: '这个账号没有登记为工作人员。',
      next: '请联系本单位管理员登记。登记以后点“再试一次”，不用重新登录。',
    },
    unreachable: {
      what: '现在连不上平台。',
      next: '请检查网络，稍后再试。您填的内容还在，再试一次也只算一次。',
    },
  },
}
