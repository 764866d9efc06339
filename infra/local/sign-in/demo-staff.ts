import type { Level } from '../../../shared/certificate/area.ts'
import type { Posting, Staff } from '../../../shared/desk/staff.ts'
import { parent } from '../portal/demo-people.ts'
import { portalSite } from '../portal/portal-site.ts'

const { tenant } = portalSite

/** Who can sign in at the demo's accounts, and what the platform's register says about each. */
export interface DemoStaff {
  /** `sub` at the issuer. */
  readonly subject: string
  /** What the sign-in page says they do. */
  readonly task: string
  readonly staff: Staff
  /** Of who decides on certificates, because nobody decides on their own; fictional, see `demo-people.ts`. */
  readonly idNumber?: string
}

const approver = (level: Level, area: string): Posting => ({
  role: 'approver',
  tenant,
  department: 'district-health',
  level,
  area,
})

export const demoStaff: readonly DemoStaff[] = [
  {
    subject: 'zhou-min',
    task: '区卫生健康局 · 答复查询函',
    staff: {
      name: '周敏',
      staffNumber: 'WJ-0217',
      roles: [{ role: 'letter-clerk', tenant, department: 'district-health' }],
    },
  },
  {
    subject: 'he-jianguo',
    task: '区卫生健康局 · 管理数据来源、督办超期查询函',
    staff: {
      name: '何建国',
      staffNumber: 'WJ-0105',
      roles: [{ role: 'source-administrator', tenant, department: 'district-health' }],
    },
  },
  {
    subject: 'sun-li',
    task: '区教育局 · 核对学生名册',
    staff: {
      name: '孙莉',
      staffNumber: 'JY-0331',
      roles: [{ role: 'roster-owner', tenant, department: 'district-education' }],
    },
  },
  {
    subject: 'qian-wei',
    task: '区民政局 · 答复查询函',
    staff: {
      name: '钱伟',
      staffNumber: 'MZ-0042',
      roles: [{ role: 'letter-clerk', tenant, department: 'district-civil-affairs' }],
    },
  },
  {
    subject: 'li-xiulan',
    task: '云溪村村委会 · 审批证明',
    staff: { name: '李秀兰', staffNumber: 'YXC-03', roles: [approver('village', '681302101201')] },
    idNumber: '681302197503120265',
  },
  {
    subject: 'wang-jianjun',
    task: '云溪镇政府 · 审批证明',
    staff: { name: '王建军', staffNumber: 'YXZ-11', roles: [approver('town', '681302101')] },
    idNumber: '681302197008090150',
  },
  {
    subject: 'chen-jing',
    task: '区卫生健康局 · 审批、出具证明',
    staff: { name: '陈敬', staffNumber: 'WJ-0150', roles: [approver('district', '681302')] },
    idNumber: '681302198206210285',
  },
  {
    subject: 'yang-feng',
    task: '文澜村村委会 · 审批证明',
    staff: { name: '杨峰', staffNumber: 'WLC-01', roles: [approver('village', '681302101202')] },
    idNumber: '681302197905050132',
  },
  // Who is signed in at the demo portal, at work: her own request is not hers to decide.
  {
    subject: 'chen-jing-at-work',
    task: '云溪村村委会 · 审批证明（她自己也是申请人）',
    staff: {
      name: parent.name,
      staffNumber: 'YXC-05',
      roles: [approver('village', '681302101201')],
    },
    idNumber: parent.idNumber,
  },
  {
    subject: 'zhao-lei',
    task: '区公安分局 · 查询、出具无犯罪记录证明',
    staff: {
      name: '赵磊',
      staffNumber: 'GA-0176',
      roles: [
        {
          role: 'approver',
          tenant,
          department: 'district-police',
          level: 'district',
          area: '681302',
        },
      ],
    },
    idNumber: '681302198610100176',
  },
]

/** Has an account and is registered as nobody: what somebody sees who has left. */
export const formerStaff = { subject: 'feng-qiang', name: '冯强', task: '已经离任 · 没有登记' }
