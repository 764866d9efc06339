import type { Told } from '../site-map.ts'
import { told } from './told.ts'

/** Members of the list of one's own matters, where the name alone means something else elsewhere. */
export const recordsMembers: { readonly [path: string]: Told } = {
  records: told('本人的办件，最近的在前', 'The citizen’s records, newest first'),
  'records.kind': told(
    'pledge 承诺，check 核查，certificate 证明或者对它的申请',
    'pledge, check, or certificate (also the request for one)',
  ),
  'records.reference': told(
    '承诺、核查或者申请的编号',
    'Reference of the pledge, the check or the request',
  ),
  'records.state': told(
    '核查：asking 查询中，waiting 等部门书面答复，answered 已答复，unknown 查不到，withdrawn 已撤回；证明：draft 等本人送出，at-level 审批中，returned 已退回，withdrawn 已撤回，refused 不予出具，sealing 正在制作，issued 已出具，revoked 已撤销，superseded 已被取代，expired 已过期',
    'Of a check: asking, waiting, answered, unknown or withdrawn. Of a certificate: draft (waits for its citizen), at-level, returned, withdrawn, refused, sealing, issued, revoked, superseded or expired',
  ),
  'records.expiresAt': told(
    '承诺可以使用到何时、部门可以查询到何时、证明有效到何时，UTC',
    'Until when the pledge may be used, departments asked, or the certificate is valid, UTC',
  ),
  'records.redeemedAt': told(
    '网站用它代替证明材料的时间，UTC',
    'When the site took it in place of the proof, UTC',
  ),
  'records.consentedAt': told('同意或者告知的时间，UTC', 'When it was agreed to, or told, UTC'),
  'records.lawfulBasis': told(
    'consent 本人同意，可以撤回；statutory-duty 法定职责，只告知',
    'consent, which can be withdrawn, or statutory-duty, of which one is told',
  ),
  'records.orderedAt': told('开始申请的时间，UTC', 'When the request was begun, UTC'),
  'records.level': told('轮到哪一级审批', 'At which level it is'),
  'records.office': told('轮到的审批机关', 'The office whose turn it is'),
  'records.dueAt': told('该机关须在何时以前决定，UTC', 'By when that office has to decide, UTC'),
  'records.number': told('证明编号', 'Number of the certificate'),
  'records.issuedAt': told('证明出具的时间，UTC', 'When the certificate was issued, UTC'),
}
