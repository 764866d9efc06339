import type { TogetherWords } from './together.ts'

export const together: TogetherWords = {
  title: '一併批准',
  offer: (may, drawn) =>
    `下面有 ${may} 件，證明上的內容全部來自部門資料和核實過的身分，沒有更正，按事項的規定可以一併批准。${
      drawn > 0 ? `另有 ${drawn} 件抽中，須逐件審閱。` : '抽中的須逐件審閱，這裡沒有抽中的。'
    }`,
  column: '選擇',
  pick: (title, reference) => `選中「${title}」，編號 ${reference}`,
  pickAll: (requests) => `全選可以一併批准的 ${requests} 件`,
  pickNone: '全部不選',
  drawn: '抽中，須逐件審閱',
  go: (requests) => `一併批准選中的 ${requests} 件`,
  picked: (requests) => `已選 ${requests} 件`,
  nothingPicked: '請先選中要批准的申請。',
  confirmTitle: (requests) => `請核對後確認一併批准 ${requests} 件`,
  unread: '這些申請您沒有逐件開啟。拿不準的，請返回，開啟以後再決定。',
  final: '批准以後不能收回，每一件都記在您的名下，並註明是一併批准的。',
  send: (requests) => `確認批准 ${requests} 件`,
  sending: (done, all) => `正在提交，已經辦了 ${done} 件，共 ${all} 件……`,
  lost: {
    what: '沒有收到平台的回覆，不知道後面的是否已經記錄。',
    next: '請點「繼續」：不論點幾次，每件都只批准一次。',
  },
  goOn: '繼續',
  done: (approved) =>
    approved > 0
      ? { what: `已經批准 ${approved} 件。`, next: '接下來的事自動進行，申請人馬上就能看到。' }
      : { what: '一件也沒有批准。', next: '原因見下面。' },
  left: (requests) => `沒有批准的 ${requests} 件，請逐件開啟：`,
  why: {
    drawn: '抽中了，須逐件審閱',
    'not-together': '證明上有不是來自資料的內容，須逐件審閱',
    'role-missing': '不由您審批',
    'certificate-unknown': '沒有這件申請',
    'request-moved-on': '已經不在這一步了，可能是同事已經審批，或者申請人撤回了',
    'screen-stale': '您看到以後有變化，請重新核對',
    'not-printable': '有的字無法印在證明上',
    'own-request': '這是關於您本人的申請',
    'decided-before': '您在另一級已經批准過',
  },
  step: (oneIn) => `與其他申請一併批准，每 ${oneIn} 件抽 1 件逐件審閱`,
}
