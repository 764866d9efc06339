import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoFamilies } from '../../../infra/local/department/family-register.ts'
import { demoStaff } from '../../../infra/local/sign-in/demo-staff.ts'
import { type Local, startLocal } from '../../../infra/local/start.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import { familyPlanningCertificate } from '../../../shared/catalogue/items/family-planning-certificate.ts'
import { isIdNumber } from '../../../shared/identity/id-number.ts'
import { assembly } from '../../global-setup.ts'
import { citizenCalls } from './citizen-calls.ts'
import { signIn } from './sign-in.ts'

const item = familyPlanningCertificate.id
const person = demoFamilies.citizen
let data: string
let local: Local
/** A request of the portal's citizen, sent to the first office. */
let reference: string

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  local = await startLocal({ data, assembly })
  const calls = citizenCalls(local, data)
  const about = { item, case: 'JL2026-000777', person }
  const body = { ...(await calls.shown(item)), case: about.case, receivers: ['district-health'] }
  const begun = await calls.post('/v1/certificates', about, body)
  reference = (begun.body as CertificateRequest).reference
  const fields = { phone: '13900000000', purpose: 'reward' }
  const sent = await calls.post(`/v1/certificates/${reference}/submission`, about, { fields })
  expect(sent.status, JSON.stringify(sent.body)).toBe(200)
})

afterAll(async () => {
  await local.stop()
  await rm(data, { recursive: true })
})

/** What somebody at the demo's accounts gets of the desk. */
async function asked(subject: string, path: string): Promise<{ status: number; body: unknown }> {
  const authorization = `Bearer ${await signIn(local, subject)}`
  const answer = await fetch(local.platformUrl + path, { headers: { authorization } })
  return { status: answer.status, body: await answer.json() }
}

const atDesk = async (subject: string) => asked(subject, `/v1/desk/requests/${reference}`)

describe('the demo’s approvers', () => {
  it('see a request of their village first, and may decide on it', async () => {
    const { body } = await asked('li-xiulan', '/v1/desk/requests')
    expect(body).toMatchObject({ requests: [{ reference, item, level: 'village' }] })
    const { may, fields } = (await atDesk('li-xiulan')).body as RequestAtDesk
    expect(may).toEqual(expect.arrayContaining(['approve', 'return', 'refuse']))
    expect(fields.find(({ id }) => id === 'spouseName')?.value).toBe(person.spouseName)
  })

  it.each(['wang-jianjun', 'chen-jing'])('wait for the office below: %s', async (subject) => {
    expect((await asked(subject, '/v1/desk/requests')).body).toMatchObject({ requests: [] })
    const { may, onlyLooking } = (await atDesk(subject)).body as RequestAtDesk
    expect([may, onlyLooking]).toEqual([[], 'not-your-turn'])
  })

  it.each(['yang-feng', 'zhao-lei'])(
    'do not see what is of another village or department: %s',
    async (subject) => {
      expect((await asked(subject, '/v1/desk/requests')).body).toMatchObject({ requests: [] })
      expect(await atDesk(subject)).toMatchObject({ status: 403, body: { code: 'role-missing' } })
    },
  )

  it('may only look at their own request, at whatever account they are', async () => {
    const { may, onlyLooking } = (await atDesk('chen-jing-at-work')).body as RequestAtDesk
    expect([may, onlyLooking]).toEqual([[], 'own-request'])
  })

  it('are registered with ID numbers of nobody, each with one of their own', () => {
    const numbers = demoStaff.flatMap(({ idNumber = [] }) => idNumber)
    const approvers = demoStaff.filter(({ staff }) =>
      staff.roles.some(({ role }) => role === 'approver'),
    )
    expect(new Set(numbers).size).toBe(approvers.length)
    expect(numbers.every((number) => isIdNumber(number) && number.startsWith('68'))).toBe(true)
  })
})
