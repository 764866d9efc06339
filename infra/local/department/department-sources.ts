import type {
  ApiSource,
  LetterSource,
  ListSource,
  Source,
} from '../../../shared/data-check/source.ts'
import { type OwnKey, publicHalf } from '../kept-key.ts'
import { listPath } from './list-export.ts'

/** Where the register is asked. */
export const registerPath = '/register/vaccination'

/** What the department's interface says in its own words. */
export const states = { upToDate: '1', behind: '2', notFound: '9' } as const

/** How the department can be asked, as the platform's register of sources says it. */
export function departmentSources(url: string, key: OwnKey): Source[] {
  return [registerSource(url, key), listSource(url), letterSource]
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
    // Its members are named as such interfaces name them: 身份证号, 姓名, 查询事项, 接种状态, 数据时间.
    request: { sfzh: 'id-number', xm: 'name', cxsx: 'fact' },
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
