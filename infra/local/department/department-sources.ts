import type {
  ApiSource,
  LetterSource,
  ListSource,
  RecordSource,
  Source,
} from '../../../shared/data-check/source.ts'
import { type OwnKey, publicHalf } from '../kept-key.ts'
import { listPath } from './list-export.ts'
import { states } from './register.ts'

/** Where the registers are asked. */
export const registerPath = '/register/vaccination'
export const familyRegisterPath = '/register/family'

/** Members of a question are named as such interfaces name them: 身份证号, 姓名, 查询事项. */
const request = { sfzh: 'id-number', xm: 'name', cxsx: 'fact' } as const

/** How the department can be asked, as the platform's register of sources says it. */
export function departmentSources(url: string, key: OwnKey): Source[] {
  return [registerSource(url, key), listSource(url), letterSource, familySource(url, key)]
}

function registerSource(url: string, key: OwnKey): ApiSource {
  return {
    kind: 'api',
    id: 'district-health-register',
    tenant: 'yanxi',
    department: 'district-health',
    facts: ['vaccinated-by-programme'],
    url: url + registerPath,
    hosts: [new URL(url).host],
    keys: [publicHalf(key)],
    request,
    // 接种状态, 身份证号, 数据时间.
    response: {
      answer: '/data/jzzt',
      yes: [states.upToDate],
      no: [states.behind],
      idNumber: '/data/sfzh',
      asOf: '/data/sjsj',
    },
    timeout: 2500,
    retries: 1,
  }
}

function listSource(url: string): ListSource {
  return {
    kind: 'list',
    id: 'district-health-list',
    tenant: 'yanxi',
    department: 'district-health',
    facts: ['vaccinated-by-programme'],
    url: url + listPath,
    hosts: [new URL(url).host],
    encoding: 'gbk',
    columns: { idNumber: '身份证号', answer: '是否按规定接种' },
    yes: ['是'],
    no: ['否'],
    freshDays: 7,
  }
}

/** It answers whom its register and its list do not know by hand, in the staff desk. */
const letterSource: LetterSource = {
  id: 'district-health-letter',
  kind: 'letter',
  tenant: 'yanxi',
  department: 'district-health',
  facts: ['vaccinated-by-programme'],
  dueDays: 10,
  remindDays: 3,
}

function familySource(url: string, key: OwnKey): RecordSource {
  return {
    kind: 'record',
    id: 'district-health-family-register',
    tenant: 'yanxi',
    department: 'district-health',
    facts: ['family-record'],
    url: url + familyRegisterPath,
    hosts: [new URL(url).host],
    keys: [publicHalf(key)],
    request,
    // 配偶姓名, 配偶身份证号, 结婚登记日期, 子女数, 子女姓名, 家庭住址, 村代码, 光荣证编号, 生存状态.
    response: {
      members: {
        spouseName: '/data/poxm',
        spouseIdNumber: '/data/posfzh',
        marriedOn: '/data/jhdjrq',
        childrenCount: '/data/znsl',
        childNames: '/data/znxm',
        address: '/data/jtzz',
        village: '/data/cdm',
        certificateNumber: '/data/grzbh',
        survival: '/data/sczt',
      },
      idNumber: '/data/sfzh',
      asOf: '/data/sjsj',
    },
    timeout: 2500,
    retries: 1,
  }
}
