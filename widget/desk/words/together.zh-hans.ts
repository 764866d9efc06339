import type { TogetherWords } from './together.ts'

export const together: TogetherWords = {
  title: '一并批准',
  offer: (may, drawn) =>
    `下面有 ${may} 件，证明上的内容全部来自部门数据和核实过的身份，没有更正，按事项的规定可以一并批准。${
      drawn > 0 ? `另有 ${drawn} 件抽中，须逐件审阅。` : '抽中的须逐件审阅，这里没有抽中的。'
    }`,
  column: '选择',
  pick: (title, reference) => `选中“${title}”，编号 ${reference}`,
  pickAll: (requests) => `全选可以一并批准的 ${requests} 件`,
  pickNone: '全部不选',
  drawn: '抽中，须逐件审阅',
  go: (requests) => `一并批准选中的 ${requests} 件`,
  picked: (requests) => `已选 ${requests} 件`,
  nothingPicked: '请先选中要批准的申请。',
  confirmTitle: (requests) => `请核对后确认一并批准 ${requests} 件`,
  unread: '这些申请您没有逐件打开。拿不准的，请返回，打开以后再决定。',
  final: '批准以后不能收回，每一件都记在您的名下，并注明是一并批准的。',
  send: (requests) => `确认批准 ${requests} 件`,
  sending: (done, all) => `正在提交，已经办了 ${done} 件，共 ${all} 件……`,
  lost: {
    what: '没有收到平台的回复，不知道后面的是否已经记录。',
    next: '请点“继续”：不论点几次，每件都只批准一次。',
  },
  goOn: '继续',
  done: (approved) =>
    approved > 0
      ? { what: `已经批准 ${approved} 件。`, next: '接下来的事自动进行，申请人马上就能看到。' }
      : { what: '一件也没有批准。', next: '原因见下面。' },
  left: (requests) => `没有批准的 ${requests} 件，请逐件打开：`,
  why: {
    drawn: '抽中了，须逐件审阅',
    'not-together': '证明上有不是来自数据的内容，须逐件审阅',
    'role-missing': '不由您审批',
    'certificate-unknown': '没有这件申请',
    'request-moved-on': '已经不在这一步了，可能是同事已经审批，或者申请人撤回了',
    'screen-stale': '您看到以后有变化，请重新核对',
    'not-printable': '有的字无法印在证明上',
    'own-request': '这是关于您本人的申请',
    'decided-before': '您在另一级已经批准过',
  },
  step: (oneIn) => `与其他申请一并批准，每 ${oneIn} 件抽 1 件逐件审阅`,
}
