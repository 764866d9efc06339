import type { Staff } from '../../../shared/desk/staff.ts'
import { portalSite } from '../portal/portal-site.ts'

const { tenant } = portalSite

/** Who can sign in at the demo's accounts, and what the platform's register says about each. */
export interface DemoStaff {
  /** `sub` at the issuer. */
  readonly subject: string
  /** What the sign-in page says they do. */
  readonly task: string
  readonly staff: Staff
}

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
]

/** Has an account and is registered as nobody: what somebody sees who has left. */
export const formerStaff = { subject: 'feng-qiang', name: '冯强', task: '已经离任 · 没有登记' }
