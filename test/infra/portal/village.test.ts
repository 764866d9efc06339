import { expect, test } from 'vitest'
import { portalWorld } from './portal-world.ts'

const send = async (url: string, proof: string | File, headers: Record<string, string> = {}) => {
  const form = new FormData()
  form.set('name', '陈静 <script>')
  form.set('phone', '13800000001')
  form.set('lossProof', proof)
  const response = await fetch(`${url}/village/`, { method: 'POST', body: form, headers })
  return { status: response.status, text: await response.text() }
}

test('the village’s page is a form with one tag and one marked upload, and nothing more of ours', async () => {
  const { url, platform } = await portalWorld()
  const text = await (await fetch(`${url}/village/`)).text()
  const tag = `<script async src="${platform.url}/v1/jz.js" data-site="demo-village" data-mode="frame"></script>`
  expect(text).toContain(tag)
  expect(text.match(/<script/g)).toHaveLength(1)
  expect(text).toMatch(/<input type="file"[^>]* data-jz-item="loss-statement"/)
  expect(await (await fetch(`${url}/en/`)).text()).toContain('href="/village/"')
})

test('its answer shows a receipt as text to copy, and where to read it', async () => {
  const { url, platform } = await portalWorld()
  const { status, text } = await send(url, 'eyJh.eyJi."><script>c')
  expect(status).toBe(200)
  expect(text).toMatch(/<textarea[^>]*readonly>eyJh\.eyJi\.&quot;&gt;&lt;script&gt;c<\/textarea>/)
  expect(text).toContain(`href="${platform.url}/v1/verify.html"`)
  expect(text).toContain('陈静 &lt;script&gt;')
})

test('its answer names the file of who rather uploaded, and says when there is none', async () => {
  const { url } = await portalWorld()
  expect((await send(url, new File(['paper'], '遗失证明.pdf'))).text).toContain('遗失证明.pdf')
  expect((await send(url, '')).text).toContain('没有附上')
  expect((await send(url, new File([], ''))).text).toContain('没有附上')
})

test('it takes no form of another origin', async () => {
  const { url } = await portalWorld()
  expect((await send(url, 'x', { origin: 'https://evil.example' })).status).toBe(403)
})
