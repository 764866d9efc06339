import type { RecordsWords } from './words.ts'

export const zhHans: RecordsWords = {
  heading: '我在本网站的办件',
  whose: (name) => `本人：${name}`,
  count: (count) => (count < 100 ? `共 ${count} 件，最近的在前` : '最近的 100 件，最近的在前'),
  more: (left) => `再看更早的（还有 ${left} 件）`,
  none: '还没有记录。您在本网站作出承诺、同意部门核查或者申请电子证明以后，会列在这里：办到哪一步，谁查过、用过，都能看到。',

  reading: '正在读取您的办件…',
  readingAgain: (attempt) => `网络不太好，正在第 ${attempt} 次读取…`,
  unreachable: '现在连不上，没有读到。您的办件都在，没有丢失，请再试一次。',
  tryAgain: '再试一次',
  refused: (code) =>
    ({
      'token-missing':
        '没有读到登录信息。请先在本网站登录，再回到这里。已经登录还看到这句话的，是本网站还没有开通这一页：请到当时填写的表单里查看。',
      'assurance-too-low':
        '您的登录方式还不能确定是您本人，不能显示全部办件。请改用实名认证的方式登录后再来；每一件也可以到当时填写的表单里查看。',
    })[code] ??
    `本网站现在不能显示您的办件（${code}）。您的办件都在，没有丢失，请过一会儿再试，或者到当时填写的表单里查看。`,

  kinds: { pledge: '书面承诺', check: '部门核查', certificate: '电子证明' },
  pledge: {
    valid: (day) => `有效，${day}前可以使用`,
    used: (day) => `受理部门已于${day}采用`,
    expired: (day) => `没有使用，已于${day}到期`,
  },
  typed: '身份是填写时自述的，没有核实',
  check: {
    asking: '正在向部门查询，结果在当时填写的表单里',
    waiting: (department, day) => `等待${department}书面答复${day ? `，${day}前答复` : ''}`,
    answered: (department, isYes) => (isYes ? `${department}已确认` : `${department}答复：不是`),
    unknown: '部门查不到，请到表单里上传证明材料',
    withdrawn: '您已撤回同意',
    used: (day) => `受理部门已于${day}采用`,
    expired: (day) => `同意已于${day}到期`,
  },
  certificate: {
    draft: '还没有提交，等您办理：请回到当时填写的表单，核对后提交',
    atLevel: (office = '审批机关', day) => `在${office}审批${day ? `，${day}前作出决定` : ''}`,
    late: (office = '审批机关', day) => `在${office}审批，应当在${day}前作出决定，已经超期`,
    returned: '已退回，等您修改：请回到当时填写的表单，按退回的意见改好再提交',
    withdrawn: '您已撤回申请',
    refused: '没有通过，理由在当时填写的表单里',
    sealing: '各级都已同意，正在制作电子证明',
    issued: (day) => `已签发，有效期到${day}`,
    revoked: '已撤销，不能再使用；理由和复议、诉讼途径在当时填写的表单里',
    superseded: '已被新的证明代替，请使用新的',
    expired: (day) => `已于${day}到期`,
  },

  pledgedAt: '承诺时间',
  pledgeReference: '回执编号',
  verify: (name) => `核验“${name}”的回执（在新页面打开）`,
  orderedAt: '申请时间',
  requestReference: '申请编号',
  issuedAt: '签发时间',
  number: '证明编号',
  saving: {
    save: (name) => `保存“${name}”（PDF）`,
    notYet: '文件正在生成，好了会自动保存，请稍候…',
    saved: '文件已保存。没有看到的话，请点“打开文件”。',
    open: '打开文件',
    notSaved: '现在取不到文件，请再点一次。证明已经签发，不受影响。',
  },
}
