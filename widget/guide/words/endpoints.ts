import type { Told } from '../site-map.ts'

/**
 * What each endpoint does, by its `operationId`. The contract says it in English; a test fails when one
 * is missing here.
 */
export const endpointWords: { readonly [operation: string]: Told } = {
  getItem: {
    'zh-Hans': '查询正在施行的事项：页面用什么代替上传，以及全部文字，一次一种语言。',
    en: 'What a page shows in place of the upload: the item version in force, in one language.',
  },
  getScript: {
    'zh-Hans': '嵌入脚本，连同页面已知要用的事项一起返回，省一次往返。',
    en: 'The embed script together with the items a page is known to have: one round trip less.',
  },
  getProofPage: {
    'zh-Hans': '平台自己的页面，办理某网站的某一事项：单独打开，或放在该网站的框架里。',
    en: 'The page on which an item of a site is settled, by itself or in a frame of the site.',
  },
  getSite: {
    'zh-Hans': '页面可以知道的网站情况：名称、由谁说明身份、到哪里求助。',
    en: 'What a page may know of a site: its name, who says who is asking, where help is found.',
  },
  getChallenge: {
    'zh-Hans': '填写身份之前由浏览器做的计算题，只用于一个办件，10 分钟有效。',
    en: 'Work for a browser to do before it may type who is asking: for one case, ten minutes.',
  },
  typeIdentity: {
    'zh-Hans': '记下当事人自述的身份，换取只用于一个网站、一个事项、一个办件的令牌。',
    en: 'Takes down who a person says they are, for one item and one case of one site.',
  },
  getReceipt: {
    'zh-Hans': '按编号取得回执：编号猜不出来，持有编号就等于持有那张纸。',
    en: 'The receipt behind a reference: nobody guesses one, who has it holds the paper.',
  },
  listRecords: {
    'zh-Hans':
      '本人在这个网站的承诺、核查和证明，最近的 100 件：办到哪一步，问过哪些部门，是否已经使用。本人的任何令牌都可以，工作人员协助时的除外；item 为 own-records 的令牌不能办新的事。',
    en: 'The citizen’s newest 100 pledges, checks and certificates at this site: how far each has come, who was asked and who used it. Any token of theirs will do, except where a clerk assists; one whose item is own-records can begin nothing new.',
  },
  readReceipt: {
    'zh-Hans': '读取自述身份的承诺所填的内容，供持有回执、并知道是谁作出的人使用。',
    en: 'What was stated in a self-asserted pledge, for who holds the receipt and knows whose it is.',
  },
  getWording: {
    'zh-Hans': '按散列值取得当年展示过的原文，供多年以后阅读回执的人使用。',
    en: 'The exact words behind a wording hash, for whoever reads a receipt years later.',
  },
  makePledge: {
    'zh-Hans': '受理一份承诺，只受理一次：同样的 Idempotency-Key 和正文，重试得到同一份回执。',
    en: 'Accepts a pledge once: a retry with the same key and body gets the same receipt.',
  },
  findPledge: {
    'zh-Hans': '令牌所指的办件里已有的承诺，供本人在没有收到回答时取回。',
    en: 'The pledge that stands in the token’s case, for its citizen: after an answer was lost.',
  },
  readPledge: {
    'zh-Hans': '按编号读取承诺：本人取得回执，网站的服务器另外取得所填的内容。',
    en: 'A pledge by its reference: the receipt for its citizen, the answers too for its site.',
  },
  makeCheck: {
    'zh-Hans': '记录同意，并查询所同意的部门；同样的请求再来一次，从停下的地方接着办。',
    en: 'Records a consent and asks the departments it names. The same again goes on where it stood.',
  },
  findCheck: {
    'zh-Hans': '令牌所指的办件里的核查，供本人查看；中断的接着查。',
    en: 'The data check of the token’s case, for its citizen; one that broke off goes on.',
  },
  readCheck: {
    'zh-Hans': '按编号查看核查，供网站的服务器得知还在等待的结果。',
    en: 'A data check by its reference, for its site: what became of one that was still awaited.',
  },
  disputeCheck: {
    'zh-Hans': '对还没有使用的答复提出异议：该答复作废，由该部门的工作人员重新书面答复。',
    en: 'Disputes an answer that is not used yet: a clerk of the department answers anew.',
  },
  withdrawConsent: {
    'zh-Hans': '撤回同意：不再查询，已经取得的结果予以删除。',
    en: 'Withdraws a consent: nobody is asked any more, and what was obtained is deleted.',
  },
  verifyReceipt: {
    'zh-Hans': '核验回执的效力，返回当时承诺的原文；可以把回执登记为已使用，只能登记一次。',
    en: 'Says what a receipt is worth and exactly what was pledged; can redeem it once.',
  },
  getKeys: {
    'zh-Hans': '全部验证公钥（JWK Set）。有了它，任何回执、任何证明文件都能离线核验。',
    en: 'The public keys every receipt and every certificate’s document can be verified with, offline.',
  },
  getDeskPage: {
    'zh-Hans': '工作台页面：工作人员登录后办理派给本部门的事。',
    en: 'The desk: the page on which members of staff sign in and see to what waits for them.',
  },
  getMe: {
    'zh-Hans': '登录的工作人员是谁，有哪些角色。每次请求都现查，撤销立即生效。',
    en: 'Who is signed in, and with which roles: read anew each time, so removal takes effect at once.',
  },
  listLetters: {
    'zh-Hans': '等待本部门答复的查询函，最先到期的在前；或者自己答复过的。不含当事人的信息。',
    en: 'The letters that wait for a clerk’s departments, first due first, or those they answered; without the persons.',
  },
  getLetter: {
    'zh-Hans': '一封查询函：查询什么、查询谁、依据什么。只给被查询部门的答复人员看。',
    en: 'One letter: what it asks, of whom and on which basis, for a clerk of that very department.',
  },
  answerLetter: {
    'zh-Hans': '答复查询函，只能答复一次，记在答复人名下；核查随即有了结果。',
    en: 'Answers a letter, once and in the clerk’s name; the check it belongs to is settled.',
  },
  listSources: {
    'zh-Hans': '管理员所在部门的数据来源：怎样查询，名单收得怎样。不含任何人的信息。',
    en: 'How the departments of an administrator are asked, and how their lists come in.',
  },
  restoreSource: {
    'zh-Hans': '把上一份名单换回来，直到收下一份；再换一次就恢复原样。',
    en: 'Puts the list before back in force, until the next is taken; once more undoes it.',
  },
  getRosterItems: {
    'zh-Hans': '哪些事项可以成批核验：本部门登记了法定职责的。',
    en: 'What may be checked for whole rosters: items for which a duty by law of the asker’s department is registered.',
  },
  makeRoster: {
    'zh-Hans': '建立一份名册。同一个 key 再送一次，还是同一份。',
    en: 'Begins a roster. The same key again is the same roster.',
  },
  putRosterRows: {
    'zh-Hans': '送来名册的一部分，加密保存。同一部分再送一次，什么也不变。',
    en: 'Hands in one part of a roster, which is stored encrypted. The same part again changes nothing.',
  },
  runRoster: {
    'zh-Hans':
      '先把依据和名册存证，再逐部分与部门的名单核对。每次只做几秒，调用到 endedAt 出现为止；中断了可以接着做。',
    en: 'Seals the basis and the roster, then checks it against departments’ lists, part by part. Each call works for some seconds: call until endedAt is there. What broke off goes on.',
  },
  listRosters: {
    'zh-Hans': '本部门的名册和核验进度，不含名册里的人。',
    en: 'The rosters of the asker’s departments with how far they are; nobody who is in them.',
  },
  getRoster: {
    'zh-Hans': '一份名册和它的核验进度。',
    en: 'One roster, with how its check goes.',
  },
  listExceptions: {
    'zh-Hans': '没有得到确认的人，和上一次以来得到确认的人；其余的人一律不给出。',
    en: 'Who is not confirmed, and who has been since the run before. Nobody else is ever handed out.',
  },
  eraseRoster: {
    'zh-Hans': '删除名册里的人和核验结果；存证仍可验证。',
    en: 'Erases the persons of a roster and what was found of them. What was sealed still verifies.',
  },
  orderCertificate: {
    'zh-Hans':
      '开始申请一份证明：查询本人同意的部门，返回填好的申请表。同样的请求再来一次，返回已有的那一份。',
    en: 'Begins a request for a certificate: the departments agreed to are asked, and the form comes back filled in. The same again finds what stands.',
  },
  findCertificate: {
    'zh-Hans': '令牌所指的办件里的申请或者证明，供本人查看。',
    en: 'The request or certificate of the token’s case, for its citizen.',
  },
  readCertificate: {
    'zh-Hans': '按编号查看申请或者证明，供办件所属网站的服务器使用。',
    en: 'A request or certificate by its reference, for the site in one of whose cases it is.',
  },
  submitRequest: {
    'zh-Hans': '把申请连同本人更正、填写的内容送给第一级审批机关。',
    en: 'Sends a request, with what its citizen corrected or wrote, to the first office.',
  },
  withdrawRequest: {
    'zh-Hans': '撤回还没有决定的申请；同一办件可以重新申请。',
    en: 'Withdraws a request that is not decided yet; another may be begun in the same case.',
  },
  getDocument: {
    'zh-Hans':
      '已签名的证明文件（PDF/A，PAdES B-B），供本人保存、转交、打印；本人在这个网站的任何令牌都可以，只要经过实名认证。',
    en: 'The certificate as a signed document to keep, send on or print (PDF/A, PAdES B-B), for its citizen: on any real-name token of theirs from its site.',
  },
  openCertificateOnline: {
    'zh-Hans': '证明的内容和现状，供持有证明文件的人凭二维码里的秘密值查看；次数有限。',
    en: 'What a certificate says and its status, for who holds its document and so the secret in its QR code; attempts are limited.',
  },
  getStatusList: {
    'zh-Hans':
      '一份列表里哪些证明已经撤销或者被取代：已签名的 Token Status List，可以缓存一段时间。',
    en: 'Which certificates of a list were revoked or superseded: a signed Token Status List, to be kept for a while.',
  },
  listRequests: {
    'zh-Hans':
      '等待审批人所在机关决定的申请，最先到期的在前；或者在本级和下级已经逾期的；或者自己决定过的。不含申请人的信息。',
    en: 'The requests that wait for an approver’s offices, first due first; or those late there and below; or those the approver decided. Nothing of the persons.',
  },
  getRequest: {
    'zh-Hans': '一份申请：各项内容，来自哪里。只给所在地区的审批人看。',
    en: 'One request with its fields and where they are from, for an approver of its areas.',
  },
  decideRequest: {
    'zh-Hans':
      '审批轮到本机关的申请：同意、退回或者不予出具；或者撤销本机关出具的证明。同时决定的，只有一个生效。',
    en: 'Approves, returns or refuses a request whose turn is at the asker’s office, or revokes what that office issued. Of two at the same moment one decides.',
  },
  approveTogether: {
    'zh-Hans':
      '一并批准最多十份申请：事项允许、证明上的内容全部来自数据、没有抽中的。每份按清单所示的内容单独存证；重复提交不会重复批准。',
    en: 'Approves up to ten requests at once, where their items allow it, that print nothing but what data said and are not drawn to be read. Each is sealed by itself, on what the queue showed of it; the same again approves nothing twice.',
  },
}

/** What stands around the endpoints. */
export const apiWords: Told<{
  readonly [Word in
    | 'title'
    | 'lead'
    | 'common'
    | 'callers'
    | 'public'
    | 'citizen'
    | 'site'
    | 'staff'
    | 'parameters'
    | 'body'
    | 'answer'
    | 'problems'
    | 'name'
    | 'place'
    | 'type'
    | 'required'
    | 'optional'
    | 'meaning'
    | 'noBody'
    | 'as'
    | 'path'
    | 'query'
    | 'header']: string
}> = {
  'zh-Hans': {
    title: '接口文档',
    lead: '由平台的 OpenAPI 3.1 文档生成，与程序始终一致。机器可读的原件：',
    common: '通用约定',
    callers: '谁可以调用',
    public: '任何人',
    citizen: '持网站所签令牌的群众',
    site: '网站的服务器（自签令牌）',
    staff: '登录的工作人员（OIDC 访问令牌）',
    parameters: '参数',
    body: '请求正文',
    answer: '成功时返回',
    problems: '可能的拒绝',
    name: '名称',
    place: '位置',
    type: '类型',
    required: '必有',
    optional: '可无',
    meaning: '含义',
    noBody: '文本，不是 JSON：',
    as: '结构同',
    path: '路径',
    query: '查询',
    header: '请求头',
  },
  en: {
    title: 'API reference',
    lead: 'Made from the platform’s OpenAPI 3.1 document, so it is what the program does. For machines:',
    common: 'What holds for all',
    callers: 'Who may call',
    public: 'anyone',
    citizen: 'a citizen with a token their site signed',
    site: 'a site’s server, with a token it signed itself',
    staff: 'a member of staff who is signed in (OIDC access token)',
    parameters: 'Parameters',
    body: 'Request body',
    answer: 'Answer',
    problems: 'Problems',
    name: 'Name',
    place: 'In',
    type: 'Type',
    required: 'always',
    optional: 'optional',
    meaning: 'Meaning',
    noBody: 'Text, not JSON:',
    as: 'as in',
    path: 'path',
    query: 'query',
    header: 'header',
  },
}
