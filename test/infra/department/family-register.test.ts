import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { familyRegisterPath } from '../../../infra/local/department/department-sources.ts'
import {
  demoFamilies,
  familyRegister,
  strangerToRegister,
} from '../../../infra/local/department/family-register.ts'
import { type Local, startLocal } from '../../../infra/local/start.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import { familyPlanningCertificate } from '../../../shared/catalogue/items/family-planning-certificate.ts'
import { oneChildSurvivalCheck } from '../../../shared/catalogue/items/one-child-survival-check.ts'
import { isIdNumber } from '../../../shared/identity/id-number.ts'
import { dayInChina, toInstant } from '../../../shared/kernel/instant.ts'
import { assembly } from '../../global-setup.ts'
import { type CitizenCalls, citizenCalls, type Named } from './citizen-calls.ts'

const item = familyPlanningCertificate.id
let data: string
let local: Local
let calls: CitizenCalls

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  local = await startLocal({ data, assembly })
  calls = citizenCalls(local, data)
})

afterAll(async () => {
  await local.stop()
  await rm(data, { recursive: true })
})

/** Begins a request, in a case of its own. */
async function order(person: Named, receivers: readonly string[] = ['district-health']) {
  const about = { item, case: `JL-${person.idNumber.slice(6, 14)}-${receivers.length}`, person }
  const body = { ...(await calls.shown(item)), case: about.case, receivers }
  const answer = await calls.post('/v1/certificates', about, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body as CertificateRequest
}

/** What the form says, by field, where it says anything. */
const said = ({ fields }: CertificateRequest) =>
  Object.fromEntries(fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])))

const journal = async () => (await fetch(`${local.departmentUrl}/`)).text()
const journaled = async () => (await journal()).split('登记册（演示）')[0] ?? ''

describe('the family register of the demo department', () => {
  it('fills in the form of whoever is signed in at the portal, and notes that it did', async () => {
    const { citizen } = demoFamilies
    const request = await order(citizen)
    expect(request.askings).toMatchObject([
      { source: 'district-health-family-register', department: 'district-health', outcome: 'yes' },
    ])
    expect(said(request)).toEqual({
      name: citizen.name,
      idNumber: citizen.idNumber,
      spouseName: citizen.spouseName,
      spouseIdNumber: citizen.spouseIdNumber,
      marriedOn: citizen.marriedOn,
      childrenCount: citizen.childrenCount,
      childNames: citizen.childNames,
      address: citizen.address,
      village: citizen.village,
    })
    const today = toInstant(Date.parse(`${dayInChina(Date.now())}T00:00:00+08:00`))
    expect(request.fields.find(({ id }) => id === 'spouseName')).toMatchObject({
      origin: 'record',
      department: 'district-health',
      asOf: today,
    })
    const page = await journaled()
    expect(page).toContain('已提供登记内容')
    expect(page).toContain('家庭登记，用于填写证明')
    expect(page).toContain(request.reference)
    expect(page).toContain(`681***********${citizen.idNumber.slice(-4)}`)
    expect(page).not.toContain(citizen.idNumber)
    expect(page).not.toContain(citizen.spouseName)
  })

  it('is not asked when its citizen agreed to nothing', async () => {
    const before = await journaled()
    const request = await order(demoFamilies.citizen, [])
    expect(request.askings).toEqual([])
    expect(Object.keys(said(request))).toEqual(['name', 'idNumber'])
    expect(await journaled()).toBe(before)
  })

  it('hands out what it knows of a family, and leaves the rest to be written', async () => {
    const { partial } = demoFamilies
    const { spouseName, marriedOn, ...known } = said(await order(partial))
    expect([spouseName, marriedOn]).toEqual([undefined, undefined])
    expect(known).toMatchObject({ childrenCount: 2, village: '681302102201' })
  })

  it('spells names with characters that old encodings lack', async () => {
    const { rareName } = demoFamilies
    expect(said(await order(rareName))).toMatchObject({ name: '裴𬱖', spouseName: '王䶮' })
  })

  it('says that it does not know somebody', async () => {
    const request = await order(strangerToRegister)
    expect(request.askings).toMatchObject([{ outcome: 'unknown' }])
    expect(Object.keys(said(request))).toEqual(['name', 'idNumber'])
    expect(await journaled()).toContain('查不到 ')
  })

  it('does not know somebody by another’s ID number', async () => {
    const { idNumber } = demoFamilies.oneChild
    const request = await order({ name: '林国梁', idNumber })
    expect(request.askings).toMatchObject([{ outcome: 'unknown' }])
  })

  it('is too slow about somebody, who then fills in the form', async () => {
    const request = await order(demoFamilies.slow)
    expect(request.askings).toMatchObject([{ outcome: 'failed', failure: 'timed-out' }])
    expect(said(request)).not.toHaveProperty('village')
    expect(await journaled()).toContain('平台等不及')
  })

  it('spares the village a survival check of which it knows everything', async () => {
    const person = demoFamilies.oneChild
    const about = { item: oneChildSurvivalCheck.id, case: 'SURVIVAL-1', person }
    const body = { ...(await calls.shown(about.item)), case: about.case }
    const receivers = ['district-health']
    const begun = await calls.post('/v1/certificates', about, { ...body, receivers })
    const { reference } = begun.body as CertificateRequest
    expect(said(begun.body as CertificateRequest)).toMatchObject({
      certificateNumber: person.certificateNumber,
      survival: 'alive',
      village: person.village,
    })
    const fields = { phone: '13900000001' }
    const sent = await calls.post(`/v1/certificates/${reference}/submission`, about, { fields })
    expect((sent.body as CertificateRequest).levels).toMatchObject([
      { level: 'village', progress: 'skipped', skipped: 'all-from-data' },
      { level: 'district', progress: 'now' },
    ])
  })

  it('answers nobody but the platform', async () => {
    const { name, idNumber } = demoFamilies.citizen
    const answer = await fetch(local.departmentUrl + familyRegisterPath, {
      method: 'POST',
      body: JSON.stringify({ sfzh: idNumber, xm: name, cxsx: 'family-record' }),
    })
    expect([answer.status, await answer.json()]).toEqual([401, { error: 'altered' }])
  })
})

it('nobody in the register is real, and all live in a village of the certificate', () => {
  const village = familyPlanningCertificate.fields.find(({ question }) => question.id === 'village')
  for (const { idNumber, spouseIdNumber = idNumber, village: code = '' } of familyRegister) {
    expect([idNumber, spouseIdNumber].every(isIdNumber), idNumber).toBe(true)
    expect([idNumber, spouseIdNumber].every((one) => one.startsWith('68'))).toBe(true)
    expect(village?.question).toMatchObject({ options: expect.arrayContaining([code]) })
  }
})
