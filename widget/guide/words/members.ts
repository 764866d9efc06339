import type { Told } from '../site-map.ts'
import { certificateMembers } from './certificate-members.ts'
import { dataCheckMembers } from './data-check-members.ts'
import { deskMembers } from './desk-members.ts'
import { recordsMembers } from './records-members.ts'
import { rosterMembers } from './roster-members.ts'
import { sourceMembers } from './source-members.ts'
import { told } from './told.ts'

/**
 * What a member or parameter means: by its whole path where the name alone does not say it, else by its
 * last name. A test fails when one of the contract is missing.
 */
const members: { readonly [path: string]: Told } = {
  ...dataCheckMembers,
  ...deskMembers,
  ...recordsMembers,
  ...rosterMembers,
  ...sourceMembers,
  ...certificateMembers,
  item: told('事项编号，如 residence-proof', 'Id of the item, such as residence-proof'),
  items: told('一至四个事项编号，用逗号隔开', 'One to four item ids, separated by commas'),
  lang: told('文字的语言', 'Language of the words'),
  id: told('编号', 'Id'),
  version: told(
    '版本号；作参数时表示已知正在施行的版本，用来绕过旧缓存',
    'Version; as a parameter one known to be in force, to get past old caches',
  ),
  itemVersion: told('承诺时所示的事项版本', 'Version of the item that was shown'),
  language: told('所示文字的语言', 'Language of the words shown'),
  wording: told('所示文字的 SHA-256，base64url', 'SHA-256 of the words shown, base64url'),
  'verifyReceipt.wording': told('当时所示的原文', 'The words as they were shown'),
  disposition: told('用什么代替这份证明', 'How the proof is replaced'),
  text: told('全部文字', 'All the words'),
  title: told('名称', 'Name'),
  agency: told('要求提交证明的单位', 'The agency that asked for the proof'),
  proves: told('需要证明的内容', 'What is to be proved'),
  basis: told('法律依据', 'Legal basis'),
  law: told('法律、文件名称', 'Law or document'),
  article: told('条款', 'Article'),
  reason: told('取消的理由', 'Why nobody needs to bring it'),
  notice: told(
    '告知书，法定各项齐全、依次排列',
    'The notice: every clause the law asks for, in order',
  ),
  pledge: told(
    '承诺书，法定各项齐全、依次排列',
    'The pledge: every clause the law asks for, in order',
  ),
  kind: told('种类', 'Kind'),
  heading: told('小标题', 'Heading'),
  body: told('正文', 'Text'),
  assurance: told('身份核验的可靠程度', 'How sure the identity is'),
  mayPledge: told('谁可以承诺：本人、监护人', 'Who may pledge: oneself, a guardian'),
  validDays: told('回执有效的天数', 'Days for which a receipt may be used'),
  questions: told('要填写的问题', 'What is asked'),
  'text.questions': told('各问题的文字，以问题编号为键', 'Words of the questions, by question id'),
  required: told('是否必填', 'Whether an answer is required'),
  options: told('可选项', 'Choices'),
  minLength: told('最少字数', 'Fewest characters'),
  maxLength: told('最多字数', 'Most characters'),
  earliest: told('最早日期；today 指中国当日', 'Earliest day; today is the day in China'),
  latest: told('最晚日期；today 指中国当日', 'Latest day; today is the day in China'),
  minimum: told('最小值', 'Smallest'),
  maximum: told('最大值', 'Largest'),
  label: told('标签', 'Label'),
  hint: told('填写提示', 'Hint'),
  'idempotency-key': told(
    '每份承诺一个随机值，重试时不变',
    'One random value for each pledge, kept for its retries',
  ),
  case: told(
    '网站自己的办件编号；不得含身份证号',
    'The site’s own number of the case; without an ID number in it',
  ),
  'statement.case': told(
    '网站、事项、办件编号三者的 SHA-256',
    'SHA-256 over site, item and case number',
  ),
  answers: told('所填的内容，以问题编号为键', 'What was answered, by question id'),
  'statement.answers': told('对所填内容的加盐承诺值', 'Salted commitment to the answers'),
  'statement.person': told('对承诺人的加盐承诺值', 'Salted commitment to who pledged'),
  'statement.subject': told('对当事人的加盐承诺值', 'Salted commitment to whom it is about'),
  'statement.assistant': told('对协助人员的加盐承诺值', 'Salted commitment to who assisted'),
  reference: told(
    '承诺编号，如 JZ-7Q4K2-…，末位是校验位',
    'Reference such as JZ-7Q4K2-…; the last character is a check',
  ),
  receipt: told('回执（紧凑 JWS）', 'The receipt (compact JWS)'),
  pledgedAt: told('承诺时间，UTC', 'When it was pledged, UTC'),
  redeemedAt: told('登记使用的时间，UTC', 'When it was redeemed, UTC'),
  identity: told(
    '由谁说明身份：token 网站的令牌，typed 当事人自己填写',
    'Who says who is asking: token, the site; typed, the person',
  ),
  help: told('到哪里求助', 'Where help is found'),
  phone: told('求助电话', 'Telephone number for help'),
  counter: told('窗口地址', 'Address of the counter'),
  'zh-Hans': told('简体中文', 'In simplified Chinese'),
  'zh-Hant': told('繁体中文', 'In traditional Chinese'),
  en: told('英文', 'In English'),
  proofOfWork: told('计算题和答案', 'The challenge and what solves it'),
  challenge: told('计算题，原样送回', 'The challenge as it was given'),
  parameters: told('题目，由 altcha-lib 2 解', 'The work, for altcha-lib 2 to solve'),
  algorithm: told('算法', 'Algorithm'),
  nonce: told('随机数', 'Nonce'),
  salt: told('盐', 'Salt'),
  cost: told('每次计算的迭代次数', 'Iterations of each derivation'),
  keyLength: told('密钥长度，字节', 'Length of the key in bytes'),
  keyPrefix: told('要找的密钥的开头', 'How the key to be found begins'),
  keySignature: told('所找密钥的签名', 'Signature of the key to be found'),
  data: told(
    '题目属于哪个网站和办件，何时到期',
    'For which site and case the work is, and until when',
  ),
  expiresAt: told('到期时间，UTC', 'When it expires, UTC'),
  'data.expiresAt': told('到期时间，Unix 秒', 'When it expires, in Unix seconds'),
  signature: told('平台对题目的签名', 'The platform’s signature of the challenge'),
  solution: told('答案', 'What solves it'),
  'solution.counter': told('找到密钥时的计数', 'The counter at which the key was found'),
  derivedKey: told('找到的密钥', 'The key that was found'),
  time: told('所用的毫秒数', 'How many milliseconds it took'),
  token: told('令牌，用于这个办件的后续请求', 'The token for further calls of this case'),
  'typeIdentity.case': told(
    '由浏览器随机生成的办件编号，typed- 开头',
    'A case number the browser drew at random, beginning with typed-',
  ),
  'getChallenge.case': told(
    '由浏览器随机生成的办件编号，typed- 开头',
    'A case number the browser drew at random, beginning with typed-',
  ),
  'getSite.name': told('网站的名称', 'Name of the site'),
  erased: told(
    '个人信息已删除；存证仍可验证',
    'The personal data was erased; the seal still verifies',
  ),
  person: told('承诺人', 'Who pledged'),
  subject: told('当事人（未成年子女）', 'Whom it is about (a child)'),
  assistant: told('协助办理的工作人员', 'The member of staff who assisted'),
  staffNumber: told('工号', 'Staff number'),
  name: told('姓名', 'Name'),
  idNumber: told('居民身份证号', 'Citizen identification number'),
  redeem: told('把回执登记为已使用', 'Takes the receipt, once'),
  'redeem.id': told(
    '网站给这次使用起的编号，重试时不变',
    'The site’s own name for this use, kept for retries',
  ),
  verdict: told('核验结论', 'The verdict'),
  statement: told('存证的声明；只有存证完好才会返回', 'What is sealed; only when the seal holds'),
  v: told('格式版本', 'Version of the format'),
  tenant: told('所属地区', 'The tenant'),
  site: told('登记的网站', 'The site, as registered'),
  origin: told('作出承诺的页面来源', 'Origin of the page it was made on'),
  capacity: told('本人承诺，还是作为监护人', 'Pledged for oneself, or as a guardian'),
  keys: told('公钥', 'Public keys'),
  kty: told('密钥类型', 'Key type'),
  crv: told('曲线', 'Curve'),
  x: told('公钥坐标', 'Coordinate of the public key'),
  y: told('公钥坐标', 'Coordinate of the public key'),
  kid: told('密钥编号', 'Name of the key'),
  alg: told('算法', 'Algorithm'),
  use: told('用途', 'Use'),
}

/** @returns `undefined` when nobody has said it yet */
export function memberWords(operation: string, path: string): Told | undefined {
  const names = path.replace(/\[\]|\.\*/g, '').split('.')
  const ways = names.map((_, from) => names.slice(from).join('.'))
  return [`${operation}.${ways[0]}`, ...ways].map((way) => members[way]).find(Boolean)
}
