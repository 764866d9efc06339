import { createPublicKey } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { CitizenClaims } from '../../../shared/identity/citizen-token.ts'
import { filledForm, pdf } from './citizen.ts'
import { portalWorld } from './portal-world.ts'

describe('the token endpoint', () => {
  test('speaks for the parent who is signed in, about the child and the case of the session', async () => {
    const { siteKey, ...world } = await portalWorld()
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const response = await citizen.askToken({ item: 'residence-proof' })
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { token, case: told } = (await response.json()) as { token: string; case: string }
    expect(told).toBe(caseId)
    const { payload } = await jwtVerify(token, createPublicKey(siteKey.private), {
      typ: 'jz-citizen+jwt',
      issuer: 'demo-school',
      audience: 'urn:jianzheng:local',
    })
    const claims = CitizenClaims.parse(payload)
    expect(claims).toMatchObject({
      item: 'residence-proof',
      case: caseId,
      person: { name: '陈静' },
      subject: { name: '林沐辰' },
      assurance: 'real-name',
    })
    expect(claims.exp - claims.iat).toBe(300)
    expect(decodeProtectedHeader(token)).toEqual({
      alg: 'ES256',
      typ: 'jz-citizen+jwt',
      kid: siteKey.public.kid,
    })
  })

  test('gives nothing to whoever is not signed in', async () => {
    const citizen = (await portalWorld()).citizen()
    expect((await citizen.askToken({ item: 'residence-proof' })).status).toBe(401)
    citizen.cookie = `yx_session=${'0'.repeat(48)}`
    expect((await citizen.askToken({ item: 'residence-proof' })).status).toBe(401)
  })

  test.each([{ item: 'no-criminal-record' }, { item: 1 }, {}, null, 'residence-proof'])(
    'gives nothing for %j',
    async (body) => {
      const citizen = (await portalWorld()).citizen()
      await citizen.openForm()
      expect((await citizen.askToken(body)).status).toBe(400)
    },
  )

  test('gives nothing to a page of another origin', async () => {
    const citizen = (await portalWorld()).citizen()
    await citizen.openForm()
    const origin = 'https://elsewhere.example'
    expect((await citizen.askToken({ item: 'residence-proof' }, { origin })).status).toBe(403)
    expect((await citizen.askToken({ item: 'residence-proof' }, { origin: 'null' })).status).toBe(
      403,
    )
  })

  test('takes JSON only, which no plain form of another site can send', async () => {
    const citizen = (await portalWorld()).citizen()
    await citizen.openForm()
    const plain = { 'content-type': 'text/plain' }
    expect((await citizen.askToken({ item: 'residence-proof' }, plain)).status).toBe(415)
  })
})

describe('one registration is one application', () => {
  const applications = (data: string) => readdirSync(join(data, 'applications'))

  test('however often its result is reloaded or its form sent again', async () => {
    const world = await portalWorld()
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const send = () => citizen.post('/apply', filledForm(caseId, { residenceProof: pdf() }))
    const answers = await Promise.all([send(), send(), send()])
    const result = { status: 303, location: `/result/${caseId}` }
    expect(answers).toEqual([result, result, result])
    expect((await citizen.get(result.location)).status).toBe(200)
    expect((await citizen.get('/')).url).toBe(result.location)
    expect(await send()).toEqual(result)
    expect(applications(world.data)).toEqual([`${caseId}.json`])
  })

  test('and another child gets another case', async () => {
    const world = await portalWorld()
    const citizen = world.citizen()
    const first = await citizen.openForm()
    await citizen.apply(filledForm(first, { residenceProof: pdf() }))
    expect(await citizen.post('/another')).toEqual({ status: 303, location: '/' })
    const second = await citizen.openForm()
    expect(second).not.toBe(first)
    expect((await citizen.get(`/result/${first}`)).status).toBe(200)
    // A tab left open on the first form must not become the second application.
    const stale = await citizen.post('/apply', filledForm(first, { residenceProof: pdf() }))
    expect(stale.location).toBe(`/result/${first}`)
    expect(applications(world.data)).toHaveLength(1)
  })

  test('and is nobody else’s to see', async () => {
    const world = await portalWorld()
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    await citizen.apply(filledForm(caseId, { residenceProof: pdf() }))
    expect((await world.citizen().get(`/result/${caseId}`)).status).toBe(404)
  })

  test('and is still there after a restart, like the draft of another', async () => {
    const world = await portalWorld()
    const done = world.citizen()
    const doneCase = await done.openForm()
    await done.apply(filledForm(doneCase, { residenceProof: pdf() }))
    const drafting = world.citizen()
    const draftCase = await drafting.openForm()
    await drafting.apply(filledForm(draftCase))
    await world.restart()
    const after = world.citizen()
    after.cookie = done.cookie
    expect((await after.get('/')).url).toBe(`/result/${doneCase}`)
    after.cookie = drafting.cookie
    expect((await after.get('/')).text).toContain('value="文澜路8号3栋502室"')
  })
})

describe('a post the portal did not invite', () => {
  test('from another origin changes nothing', async () => {
    const world = await portalWorld()
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const { status } = await fetch(`${world.url}/apply`, {
      method: 'POST',
      headers: { cookie: citizen.cookie, origin: 'https://elsewhere.example' },
      body: filledForm(caseId, { residenceProof: pdf() }),
    })
    expect(status).toBe(403)
    expect(readdirSync(world.data)).not.toContain('applications')
  })

  test('that is no form is refused, not a crash', async () => {
    const world = await portalWorld()
    const citizen = world.citizen()
    await citizen.openForm()
    const headers = { cookie: citizen.cookie, 'content-type': 'multipart/form-data; boundary=x' }
    const post = { method: 'POST', headers, body: 'nonsense' }
    expect((await fetch(`${world.url}/apply`, post)).status).toBe(400)
    expect((await fetch(`${world.url}/nothing-here`)).status).toBe(404)
  })
})
