import type { RecordsWords } from './words.ts'

export const zhHant: RecordsWords = {
  heading: '我在本網站的辦件',
  whose: (name) => `本人：${name}`,
  count: (count) => (count < 100 ? `共 ${count} 件，最近的在前` : '最近的 100 件，最近的在前'),
  more: (left) => `再看更早的（還有 ${left} 件）`,
  none: '還沒有記錄。您在本網站作出承諾、同意部門核查或者申請電子證明以後，會列在這裡：辦到哪一步，誰查過、用過，都能看到。',

  reading: '正在讀取您的辦件…',
  readingAgain: (attempt) => `網路不太好，正在第 ${attempt} 次讀取…`,
  unreachable: '現在連不上，沒有讀到。您的辦件都在，沒有遺失，請再試一次。',
  tryAgain: '再試一次',
  refused: (code) =>
    ({
      'token-missing':
        '沒有讀到登入資訊。請先在本網站登入，再回到這裡。已經登入還看到這句話的，是本網站還沒有開通這一頁：請到當時填寫的表單裡查看。',
      'assurance-too-low':
        '您的登入方式還不能確定是您本人，不能顯示全部辦件。請改用實名認證的方式登入後再來；每一件也可以到當時填寫的表單裡查看。',
    })[code] ??
    `本網站現在不能顯示您的辦件（${code}）。您的辦件都在，沒有遺失，請過一會兒再試，或者到當時填寫的表單裡查看。`,

  kinds: { pledge: '書面承諾', check: '部門核查', certificate: '電子證明' },
  pledge: {
    valid: (day) => `有效，${day}前可以使用`,
    used: (day) => `受理部門已於${day}採用`,
    expired: (day) => `沒有使用，已於${day}到期`,
  },
  typed: '身分是填寫時自述的，沒有核實',
  check: {
    asking: '正在向部門查詢，結果在當時填寫的表單裡',
    waiting: (department, day) => `等待${department}書面答覆${day ? `，${day}前答覆` : ''}`,
    answered: (department, isYes) => (isYes ? `${department}已確認` : `${department}答覆：不是`),
    unknown: '部門查不到，請到表單裡上傳證明材料',
    withdrawn: '您已撤回同意',
    used: (day) => `受理部門已於${day}採用`,
    expired: (day) => `同意已於${day}到期`,
  },
  certificate: {
    draft: '還沒有提交，等您辦理：請回到當時填寫的表單，核對後提交',
    atLevel: (office = '審批機關', day) => `在${office}審批${day ? `，${day}前作出決定` : ''}`,
    late: (office = '審批機關', day) => `在${office}審批，應當在${day}前作出決定，已經逾期`,
    returned: '已退回，等您修改：請回到當時填寫的表單，按退回的意見改好再提交',
    withdrawn: '您已撤回申請',
    refused: '沒有通過，理由在當時填寫的表單裡',
    sealing: '各級都已同意，正在製作電子證明',
    issued: (day) => `已簽發，有效期到${day}`,
    revoked: '已撤銷，不能再使用；理由和復議、訴訟途徑在當時填寫的表單裡',
    superseded: '已被新的證明代替，請使用新的',
    expired: (day) => `已於${day}到期`,
  },

  pledgedAt: '承諾時間',
  pledgeReference: '回執編號',
  verify: (name) => `核驗「${name}」的回執（在新頁面開啟）`,
  orderedAt: '申請時間',
  requestReference: '申請編號',
  issuedAt: '簽發時間',
  number: '證明編號',
  saving: {
    save: (name) => `儲存「${name}」（PDF）`,
    notYet: '檔案正在產生，好了會自動儲存，請稍候…',
    saved: '檔案已儲存。沒有看到的話，請點「開啟檔案」。',
    open: '開啟檔案',
    notSaved: '現在取不到檔案，請再點一次。證明已經簽發，不受影響。',
  },
}
