import type { Told } from '../site-map.ts'
import { told } from './told.ts'

/** Where the name alone means something else at other endpoints. */
const ofRequest: { readonly [path: string]: Told } = {
  reference: told(
    '申请或者证明的编号，如 JZ-7Q4K2-…，末位是校验位',
    'Reference of the request or certificate, such as JZ-7Q4K2-…; the last character is a check',
  ),
  itemVersion: told('申请时所示的事项版本', 'Version of the item that was shown'),
  receivers: told(
    '本人逐一同意的部门；自己填写的，一个也没有',
    'The departments agreed to, one by one; none where the citizen fills in the form',
  ),
  state: told(
    'draft 未送出，at-level 审批中，returned 已退回，withdrawn 已撤回，refused 不予出具，sealing 正在制作，issued 已出具，revoked 已撤销，superseded 已被取代，expired 已过期',
    'draft, at-level (an office has it), returned, withdrawn, refused, sealing (being made), issued, revoked, superseded or expired',
  ),
  receipt: told(
    '最近一次送出的回执（紧凑 JWS）；出具以前，表单里用它',
    'The receipt of the latest sending (compact JWS): what a form carries until there is a certificate',
  ),
  number: told('证明编号', 'Number of the certificate'),
  issuedAt: told('证明出具的时间，UTC', 'When the certificate was issued, UTC'),
  expiresAt: told('证明到期的时间，UTC', 'When the certificate expires, UTC'),
}

const requestEndpoints = [
  'orderCertificate',
  'findCertificate',
  'readCertificate',
  'submitRequest',
  'withdrawRequest',
  'getDocument',
  'openCertificateOnline',
  'getRequest',
  'decideRequest',
]

/** Members of certificates, of requests for them, and of what the desk is sent of these. */
export const certificateMembers: { readonly [path: string]: Told } = {
  ...Object.fromEntries(
    requestEndpoints.flatMap((operation) =>
      Object.entries(ofRequest).map(([path, words]) => [`${operation}.${path}`, words]),
    ),
  ),

  // The item
  mayRequest: told('谁可以申请：本人、监护人', 'Who may request it: oneself, a guardian'),
  'getItem.validDays': told(
    '回执或者证明有效的天数',
    'Days for which a receipt may be used, or a certificate is valid',
  ),
  'getItem.fields': told(
    '申请表的各项，按表中的顺序',
    'The fields of the form, in the order of the form',
  ),
  question: told('填写什么', 'What it takes'),
  correctable: told(
    '由数据填入的，本人能否更正',
    'Whether the citizen may correct what data filled in',
  ),
  printed: told('是否写在证明上', 'Whether it stands on the certificate'),
  'getItem.levels': told('各级审批，按先后顺序', 'The levels of approval, in their order'),
  days: told('须在多少天内决定', 'Within how many days the office has to decide'),
  sentence: told('证明的正文', 'The sentence that the certificate says'),
  'text.fields': told('各项的文字，以字段编号为键', 'Words of the fields, by field id'),
  offices: told('各级审批机关的名称', 'Names of the offices, by level'),
  appeal: told(
    '不服不予出具决定的，怎样申请复议、提起诉讼',
    'How a refusal is brought before a higher authority or a court',
  ),

  // A request
  fields: told('申请表的各项', 'The fields of the form'),
  'submitRequest.fields': told(
    '送去时是本人更正、填写的内容，以字段编号为键；答回来是申请表的各项',
    'What the citizen corrected or wrote, by field id; in the answer, the fields of the form',
  ),
  value: told('内容；还没有填的没有', 'What it says; absent while nobody has said it'),
  'fields.origin': told(
    '来自哪里：token 身份令牌，record 部门记录，certificate 以前的证明，citizen 本人填写',
    'Where it is from: token, who the citizen is; record, a department; certificate, an earlier one; citizen, written by them',
  ),
  'fields.department': told('内容取自哪个部门的记录', 'The department whose record it is from'),
  corrected: told(
    '本人更正的，这里是来源原来的内容',
    'What the source had said, where the citizen corrected it',
  ),
  levels: told('各级审批的进度', 'How far it has come at each level'),
  level: told(
    '审批级别：village 村居，town 乡镇街道，district 区县',
    'Level of approval: village, town or district',
  ),
  progress: told(
    'to-come 未到，now 正在审批，approved 已同意，skipped 已省去',
    'to-come, now (its turn), approved or skipped',
  ),
  'levels.dueAt': told('本级决定的期限，UTC', 'By when the office has to decide, UTC'),
  skipped: told(
    '省去这一级的原因：all-from-data 内容全部来自数据，unchanged 续期而记录没有变化',
    'Why the level was left out: all-from-data, or unchanged (a renewal on the same record)',
  ),
  steps: told('已经走过的步骤，按先后顺序', 'The steps taken so far, in their order'),
  action: told(
    'send 送出，renew 续期，withdraw 撤回，approve 同意，return 退回，refuse 不予出具，issue 出具，revoke 撤销，supersede 取代，expire 过期',
    'send, renew, withdraw, approve, return, refuse, issue, revoke, supersede or expire',
  ),
  by: told(
    '由谁：citizen 本人，staff 工作人员，system 平台',
    'By whom: the citizen, staff, or the platform (system)',
  ),
  'steps.level': told('由哪一级作出', 'The level that took it'),
  'steps.reason': told(
    '机关写的理由：为何退回、不予出具或者撤销',
    'What the office wrote: why it is returned, refused or revoked',
  ),
  'askings.outcome': told(
    '结果：yes、no，unknown 查不到，failed 没有得到答复，pending 等书面答复；取得记录的为 yes',
    'yes, no, unknown, failed, or pending (a letter is awaited); yes where a record was obtained',
  ),
  certificate: told(
    '已存证的证明，连同各项内容（SD-JWT，RFC 9901）',
    'The sealed certificate with all its fields (SD-JWT, RFC 9901)',
  ),
  hasDocument: told('证明文件能否下载', 'Whether its document can be fetched'),

  // A certificate that is examined
  secret: told(
    '二维码里的 128 位随机数，base64url',
    'The 128 random bits in the QR code, base64url',
  ),
  'openCertificateOnline.status': told(
    '现状：valid 有效，revoked 已撤销，suspended 已中止，superseded 已被取代；是否到期另看证明',
    'valid, revoked, suspended or superseded; whether it has expired, the certificate says',
  ),
  'openCertificateOnline.wording': told(
    '事项文字的 SHA-256，base64url；其中有各项的标签',
    'SHA-256 of the words of the item, with the labels of the fields; base64url',
  ),
  'getStatusList.list': told(
    '列表的名称，即证明里 status_list.uri 的最后一段',
    'Name of the list: the last part of `status_list.uri` in a certificate',
  ),
  'statement.number': told('证明编号', 'Number of the certificate'),
  issuer: told('出具机关的名称', 'Name of the office that issues it'),
  approvals: told('各级的审批', 'Who approved it, level by level'),
  decision: told(
    '该级所作决定的声明的 SHA-256',
    'SHA-256 of the sealed statement of that level’s decision',
  ),
  'statement.issuedAt': told('证明出具的时间，UTC', 'When the certificate was issued, UTC'),
  'statement.status': told('到哪里查现状', 'Where its status is found'),
  status_list: told(
    '在状态列表里的位置（Token Status List）',
    'Its place in a list (Token Status List)',
  ),
  idx: told('列表里的第几个，从 0 起', 'Its index in the list, from 0'),
  uri: told('列表的地址', 'Address of the list'),
  _sd_alg: told('_sd 所用的散列算法', 'The hash algorithm of `_sd`'),
  _sd: told(
    '每项披露的 SHA-256，base64url；顺序与内容无关',
    'SHA-256 of each disclosure, base64url, in an order that tells nothing',
  ),
  step: told('第几步，从 1 起', 'Which step it is, from 1'),
  before: told('上一步声明的 SHA-256', 'SHA-256 of the statement of the step before'),
  actor: told('由谁作出这一步', 'Who took the step'),
  'actor.kind': told(
    'citizen 本人，staff 工作人员，system 平台',
    'citizen, staff, or system (the platform)',
  ),
  'actor.person': told('对本人的加盐承诺值', 'Salted commitment to the citizen'),
  account: told('工作人员账号的散列值', 'Hash of the account of the member of staff'),
  'statement.seen': told(
    '对作出这一步时所见内容的加盐承诺值',
    'Salted commitment to the fields as they were seen at this step',
  ),
  'statement.state': told('这一步之后申请的状态', 'Where the request stands after the step'),
  'statement.level': told('这一步之后轮到哪一级', 'Whose turn it is after the step'),
  'statement.skipped': told('这一步省去的各级', 'The levels left out at this step'),
  'statement.skipped.reason': told(
    '省去的原因：all-from-data 内容全部来自数据，unchanged 续期而记录没有变化',
    'Why it was left out: all-from-data, or unchanged (a renewal on the same record)',
  ),
  'statement.reason': told('对所写理由的加盐承诺值', 'Salted commitment to the reason given'),

  // The desk
  documentKeys: told(
    '给证明文件（PDF）签名的公钥，不用于回执',
    'Public keys that sign certificates’ documents (PDF), and never a receipt',
  ),
  'roles.level': told('审批人的级别', 'The level of an approver'),
  area: told('审批人负责的地区，区划代码', 'Division code of the area of an approver'),
  'sources.kind': told(
    'api 联网查询是否，record 联网取得记录，list 名单，letter 查询函',
    'api, asked online for a yes or no; record, asked online for a record; list; letter',
  ),
  'listRequests.show': told(
    '看什么：waiting 等待本机关决定的，overdue 在本级和下级已经逾期的，decided 自己决定过的',
    'What to show: waiting, for one’s offices; overdue, late there or below; decided, by oneself',
  ),
  'listRequests.next': told(
    '后面还有时，下一页的 after',
    'The next page’s `after`, if there is one',
  ),
  requests: told('申请，等待的以最先到期的在前', 'The requests; those that wait, first due first'),
  'requests.reference': told('申请的编号', 'Reference of the request'),
  'requests.state': told('申请的状态', 'Where the request stands'),
  'requests.level': told('轮到哪一级', 'Whose turn it is'),
  'getRequest.level': told('轮到哪一级', 'Whose turn it is'),
  'decideRequest.level': told('轮到哪一级', 'Whose turn it is'),
  village: told('在哪个村居申请，名称', 'Name of the village it is asked for in'),
  sentAt: told('送出的时间，UTC', 'When it was sent, UTC'),
  'requests.remindAt': told('从何时起提醒审批机关', 'From when on the office is reminded'),
  'getRequest.remindAt': told('从何时起提醒审批机关', 'From when on the office is reminded'),
  'decideRequest.remindAt': told('从何时起提醒审批机关', 'From when on the office is reminded'),
  'requests.dueAt': told('决定的期限，UTC', 'By when the office has to decide, UTC'),
  'getRequest.dueAt': told('决定的期限，UTC', 'By when the office has to decide, UTC'),
  'decideRequest.dueAt': told('决定的期限，UTC', 'By when the office has to decide, UTC'),
  corrections: told('本人更正了几项', 'How many fields the citizen corrected'),
  'fields.text': told('选项的文字', 'The value in words, where it names an option'),
  correctedText: told(
    '来源原来的内容，选项的文字',
    'What the source had said in words, where it names an option',
  ),
  unprintable: told(
    '证明上印不出的字；有这样的字，不能同意',
    'Characters that the certificate cannot show: with them it cannot be approved',
  ),
  office: told('审批机关的名称', 'Name of the office'),
  seen: told(
    '所见内容的散列值；决定时原样送回，内容变了就不受理',
    'Hash of what was seen; a decision names it, so that nobody decides on what they did not see',
  ),
  'approveTogether.requests': told(
    '一并批准的申请，每份按清单所示的 seen',
    'The requests that are approved together, each as the queue shows it',
  ),
  decided: told('查询者最后一次作出的决定', 'What the asker decided last'),
  'decided.at': told('决定的时间，UTC', 'When it was decided, UTC'),
  drawn: told(
    '抽中的：同类的可以一并批准，这一份须单独审阅',
    'Drawn to be read by itself, where others like it may be approved together',
  ),
  outcomes: told(
    '每份的结果，按所送的次序',
    'What became of each, in the order in which they were named',
  ),
  'outcomes.outcome': told(
    'approved 已批准；否则是没有批准的原因：drawn 抽中的须单独审阅，not-together 不得一并批准，其余同错误代码',
    'approved, or why not: drawn (to be read by itself), not-together (has to be read), or a code as in the errors',
  ),
  together: told('与其他申请一并批准的', 'An approval that was given to several at once'),
  oneIn: told('每多少份抽一份单独审阅', 'Of how many one is drawn to be read by itself'),
  may: told(
    '现在可以做什么：approve 同意，return 退回，refuse 不予出具，revoke 撤销',
    'What the asker may do now: approve, return, refuse or revoke',
  ),
  onlyLooking: told(
    '只能看的原因：not-your-turn 没有轮到，own-request 事关自己，decided-before 在另一级决定过',
    'Why the asker may only look: not-your-turn, own-request, or decided-before (at another level)',
  ),
  'decideRequest.reason': told(
    '理由：要改什么，为何不予出具或者撤销',
    'What is to be changed, on which ground it is refused, or why it is revoked',
  ),
}
