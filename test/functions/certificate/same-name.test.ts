import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CertificateParts } from '../../../functions/certificate/certificate-parts.ts'
import { getDocument } from '../../../shared/api/certificate.ts'
import type { RequestAtDesk, RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import { openCertificate } from '../../../shared/certificate/open-certificate.ts'
import { ORIGIN, startWorld, type World } from '../world.ts'
import { type Certifying, item, known, offices, startCertifying, written } from './certifying.ts'

/** Two of the many called so, in one village, who are nobody. */
const elder = { name: '王秀英', idNumber: '681302197603040158' }
const younger = { name: '王秀英', idNumber: '681302199111200265' }

const cases = { N1: elder, N2: younger } as const

type Case = keyof typeof cases

/** Each is married to somebody else, and the register knows them by their numbers. */
const spouses: { readonly [idNumber: string]: string } = {
  [elder.idNumber]: '赵国强',
  [younger.idNumber]: '孙立新',
}

const register: CertificateParts['askRecord'] = async (source, right, now) => {
  const reply = await known(source, right, now)
  if (reply.outcome !== 'found') return reply
  return {
    ...reply,
    members: { ...reply.members, spouseName: spouses[right.about.idNumber] ?? '' },
  }
}

/** What is drawn, in place of the drawing. */
const drawn: CertificateParts['document'] = {
  make: async ({ number, fields }) => Buffer.from(JSON.stringify({ number, fields })),
  unprintable: async () => [],
}

let world: World
let us: Certifying
let references: { readonly [C in Case]: string }

const claims = (caseId: Case) => ({ person: cases[caseId] })

async function send(caseId: Case): Promise<string> {
  const { reference } = (await us.order(caseId, { claims: claims(caseId) })).body
  const { body } = await us.send(caseId, reference, written, claims(caseId))
  expect(body.state).toBe('at-level')
  return reference
}

beforeAll(async () => {
  world = await startWorld()
  us = await startCertifying(world, { askRecord: register, document: drawn })
  for (const [level, subject] of Object.entries(offices)) {
    await us.approver(subject, level as keyof typeof offices)
  }
  references = { N1: await send('N1'), N2: await send('N2') }
})
afterAll(() => world.stop())

const find = async (caseId: Case) => (await us.find(caseId, claims(caseId))).body
const saidOf = ({ fields }: Pick<RequestAtDesk, 'fields'>, id: string) =>
  fields.find((field) => field.id === id)?.value
const waitingAt = async (subject: string): Promise<RequestInQueue[]> =>
  (await us.list(subject)).body.requests

/** What a certificate says to whoever holds it. */
async function fieldsIn(certificate: string): Promise<{ readonly [name: string]: unknown }> {
  const opened = await openCertificate(certificate, world.keys)
  if (typeof opened === 'string') throw new Error(opened)
  return Object.fromEntries(opened.fields.map(({ name, value }) => [name, value]))
}

async function document(of: Case, askedBy: Case) {
  const token = world.citizenToken({ item: item.id, case: askedBy, ...claims(askedBy) })
  const headers = { authorization: `Bearer ${token}`, origin: ORIGIN }
  return await us.ask(getDocument, { headers, params: { reference: references[of] } })
}

describe('the same name twice, for the same certificate in the same village', () => {
  it('is two requests in the queue, by their references, and no word of either person', async () => {
    const waiting = await waitingAt(offices.village)
    expect(references.N1).not.toBe(references.N2)
    expect(waiting.map(({ reference }) => reference).sort()).toEqual(
      Object.values(references).sort(),
    )
    expect(new Set(waiting.map(({ title, village }) => `${title} ${village}`)).size).toBe(1)
    expect(JSON.stringify(waiting)).not.toMatch(/王秀英|681302197603040158|681302199111200265/)
  })

  it('is told apart by number and by what the register says of each, once a request is open', async () => {
    for (const [caseId, { name, idNumber }] of Object.entries(cases)) {
      const { body } = await us.look(offices.village, references[caseId as Case])
      expect(saidOf(body, 'name')).toBe(name)
      expect(saidOf(body, 'idNumber')).toBe(idNumber)
      expect(saidOf(body, 'spouseName')).toBe(spouses[idNumber])
    }
  })

  it('is decided on one by one: what was seen of one decides nothing about the other', async () => {
    const before = (await us.look(offices.village, references.N2)).body
    const { seen } = (await us.look(offices.village, references.N1)).body
    const crossed = await us.decide(offices.village, references.N2, { action: 'approve', seen })
    expect([crossed.status, crossed.body.code]).toEqual([409, 'screen-stale'])
    for (const subject of Object.values(offices)) await us.approve(subject, references.N1)
    expect((await find('N1')).state).toBe('issued')
    expect((await us.look(offices.village, references.N2)).body).toEqual(before)
    expect(await find('N2')).toMatchObject({ state: 'at-level', reference: references.N2 })
    expect(await waitingAt(offices.village)).toMatchObject([{ reference: references.N2 }])
  })

  it('gives each a certificate of their own, and neither takes the other’s place', async () => {
    for (const subject of Object.values(offices)) await us.approve(subject, references.N2)
    const both = [await find('N1'), await find('N2')]
    expect(both.map(({ state }) => state)).toEqual(['issued', 'issued'])
    expect(new Set(both.map(({ number }) => number)).size).toBe(2)
    const opened = await Promise.all(both.map(({ certificate }) => fieldsIn(certificate)))
    expect(opened.map(({ name }) => name)).toEqual(['王秀英', '王秀英'])
    expect(opened.map(({ idNumber }) => idNumber)).toEqual([elder.idNumber, younger.idNumber])
    expect(opened.map(({ spouseName }) => spouseName)).toEqual(['赵国强', '孙立新'])
  })

  it('hands each the document of their own number, and the other’s to neither', async () => {
    for (const [own, other] of [
      ['N1', 'N2'],
      ['N2', 'N1'],
    ] as const) {
      const { status, text } = await document(own, own)
      expect(status).toBe(200)
      const file = Buffer.from(text, 'base64').toString()
      expect(JSON.parse(file).number).toBe((await find(own)).number)
      expect(file).toContain(cases[own].idNumber)
      expect(file).not.toContain(cases[other].idNumber)
      const asked = await document(other, own)
      expect([asked.status, asked.body.code]).toEqual([404, 'certificate-unknown'])
    }
  })

  it('does not let one find the other’s request in the other’s case', async () => {
    const asked = await us.find('N2', claims('N1'))
    expect(asked.text).not.toContain(references.N2)
    expect([asked.status, asked.body.code]).toEqual([404, 'certificate-unknown'])
  })
})
