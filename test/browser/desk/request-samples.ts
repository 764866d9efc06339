import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { Staff } from '../../../shared/desk/staff.ts'

export const villages: Readonly<Record<string, string>> = {
  '681302001001': '青石村',
  '681302001002': '柳树湾村',
}

export const offices = {
  village: '青石村村民委员会',
  town: '云桥镇人民政府',
  district: '临江区卫生健康局',
} as const

const fields: RequestAtDesk['fields'] = [
  { id: 'name', label: '姓名', value: '林晓彤', origin: 'token', printed: true },
  {
    id: 'idNumber',
    label: '身份证件号码',
    value: '681302199003120028',
    origin: 'token',
    printed: true,
  },
  {
    id: 'marriage',
    label: '婚姻状况',
    value: 'married',
    text: '已婚',
    origin: 'record',
    department: 'district-civil-affairs',
    departmentName: '区民政局',
    asOf: '2026-09-01T00:00:00Z',
    printed: true,
  },
  {
    id: 'children',
    label: '已生育子女数',
    value: 2,
    corrected: 1,
    origin: 'record',
    department: 'district-health',
    departmentName: '区卫生健康局',
    asOf: '2026-08-15T00:00:00Z',
    printed: true,
  },
  {
    id: 'address',
    label: '现居住地址',
    value: '青石村三组 18 号',
    origin: 'citizen',
    printed: false,
  },
  {
    id: 'spouse',
    label: '配偶姓名',
    value: '周文斌',
    origin: 'certificate',
    asOf: '2024-05-06T00:00:00Z',
    printed: true,
  },
  { id: 'remark', label: '备注', origin: 'citizen', printed: false },
]

/** The item's own words, as its approvers read them. */
export const wording = {
  title: '计划生育证明',
  agency: '临江区卫生健康局',
  proves: '申请人的婚姻和生育情况',
  basis: [{ law: '江南省人口与计划生育条例', article: '第二十一条' }],
  fields,
}

const where = { tenant: 'linjiang', department: 'district-health' }
const approver = (level: 'village' | 'town' | 'district', area: string) =>
  ({ role: 'approver', level, area, ...where }) as const

/** What the demo's accounts do in these tests, by their subject. */
export const people = {
  'zhou-min': {
    name: '周敏',
    staffNumber: 'CUN-07',
    roles: [approver('village', '681302001001'), approver('village', '681302001002')],
  },
  'he-jianguo': { name: '何建国', staffNumber: 'ZHEN-12', roles: [approver('town', '681302001')] },
  // Also at the town, as happens in small places; also somebody who checks rosters.
  'sun-li': {
    name: '孙莉',
    staffNumber: 'QU-31',
    roles: [
      approver('district', '681302'),
      approver('town', '681302001'),
      { role: 'roster-owner', ...where },
    ],
  },
  'qian-wei': { name: '钱伟', staffNumber: 'MZ-0042', roles: [{ role: 'letter-clerk', ...where }] },
} satisfies Record<string, Staff>
