import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerPath } from '../../../infra/local/department/department-sources.ts'
import { demoChildren } from '../../../infra/local/department/register.ts'
import { parent } from '../../../infra/local/portal/demo-people.ts'
import { type Local, startLocal } from '../../../infra/local/start.ts'
import type { DataCheck } from '../../../shared/api/data-check.ts'
import { isIdNumber } from '../../../shared/identity/id-number.ts'
import { dayInChina, toInstant } from '../../../shared/kernel/instant.ts'
import { assembly } from '../../global-setup.ts'
import { citizenCalls, type Named } from './citizen-calls.ts'

let data: string
let local: Local

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  local = await startLocal({ data, assembly })
})

afterAll(async () => {
  await local.stop()
  await rm(data, { recursive: true })
})

/** A parent consents for a child, in a case of its own. */
async function check(child: Named) {
  const item = 'vaccination-check'
  const about = {
    item,
    case: `CHECK-${child.idNumber.slice(6, 14)}`,
    person: parent,
    subject: child,
  }
  const calls = citizenCalls(local, data)
  const order = { ...(await calls.shown(item)), case: about.case, receivers: ['district-health'] }
  const { status, body } = await calls.post('/v1/checks', about, order)
  expect(status, JSON.stringify(body)).toBe(201)
  return body as DataCheck
}

const journal = async () => (await fetch(`${local.departmentUrl}/`)).text()
const today = () => toInstant(Date.parse(`${dayInChina(Date.now())}T00:00:00+08:00`))

describe('the demo department', () => {
  it.each([
    ['up to date', demoChildren.upToDate, 'yes', '是：已按规定接种'],
    ['behind', demoChildren.behind, 'no', '否：有漏种'],
  ] as const)(
    'answers by its register about a child that is %s',
    async (_, child, answer, said) => {
      const made = await check(child)
      expect(made).toMatchObject({
        state: 'answered',
        answer,
        department: 'district-health',
        asOf: today(),
        askings: [{ source: 'district-health-register', outcome: answer }],
      })
      const page = await journal()
      const [journaled] = page.split('登记册（演示）')
      expect(journaled).toContain(made.reference)
      expect(journaled).toContain(said)
      expect(journaled).toContain(`681***********${child.idNumber.slice(-4)}`)
      expect(journaled).not.toContain(child.idNumber)
      expect(journaled).not.toContain(child.name)
    },
  )

  it('says that it does not know a child, and others of the chain are asked', async () => {
    const { askings } = await check(demoChildren.unknown)
    expect(askings[0]).toMatchObject({ source: 'district-health-register', outcome: 'unknown' })
    expect(await journal()).toContain('查不到 ')
  })

  it('is too slow about a child, and its list is asked in its place', async () => {
    const { state, answer, askings } = await check(demoChildren.slow)
    expect([state, answer]).toEqual(['answered', 'yes'])
    expect(askings).toMatchObject([
      { source: 'district-health-register', outcome: 'failed', failure: 'timed-out' },
      { source: 'district-health-list', outcome: 'yes' },
    ])
    expect(await journal()).toContain('平台等不及')
  })

  it('answers nobody but the platform', async () => {
    const { name, idNumber } = demoChildren.upToDate
    const body = JSON.stringify({ sfzh: idNumber, xm: name, cxsx: 'vaccinated-by-programme' })
    const ask = (headers: Record<string, string>) =>
      fetch(local.departmentUrl + registerPath, { method: 'POST', headers, body })
    for (const headers of [{}, { 'x-jws-signature': 'a..b' }]) {
      const answer = await ask(headers as Record<string, string>)
      expect([answer.status, await answer.json()]).toEqual([401, { error: 'altered' }])
    }
    expect(await journal()).toContain('没有平台的签名')
  })

  it('exports its register as a list in GBK', async () => {
    const answer = await fetch(`${local.departmentUrl}/lists/vaccination.csv`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const text = new TextDecoder('gbk', { fatal: true }).decode(bytes)
    expect(answer.headers.get('content-length')).toBe(String(bytes.length))
    expect(Date.parse(answer.headers.get('last-modified') ?? '')).toBeLessThanOrEqual(Date.now())
    const lines = text.split('\r\n')
    expect(lines[0]).toBe('身份证号,姓名,是否按规定接种')
    expect(lines).toContain(`${demoChildren.behind.idNumber},苏雨桐,否`)
    expect(text).not.toContain(demoChildren.unknown.idNumber)
    expect(lines.filter((line) => line.includes(',孩子'))).toHaveLength(600)
  })

  it('offers a roster to try, with a row twice, a wrong number and a child that is in no list', async () => {
    expect(await (await fetch(local.departmentUrl)).text()).toContain('href="/roster.csv"')
    const answer = await fetch(`${local.departmentUrl}/roster.csv`)
    const text = new TextDecoder('gbk', { fatal: true }).decode(await answer.arrayBuffer())
    const [header, ...rows] = text.trimEnd().split('\r\n')
    expect(header).toBe('学生姓名,身份证件号码,班级')
    const numbers = rows.map((row) => row.split(',')[1] ?? '')
    expect(numbers).toHaveLength(603)
    expect(new Set(numbers).size).toBe(602)
    expect(numbers.filter((number) => !isIdNumber(number))).toHaveLength(1)
    expect(numbers.at(-1)).toBe(demoChildren.unknown.idNumber)
  })
})
