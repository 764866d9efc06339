import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { egress, failureOf } from '../../../functions/egress/egress.ts'
import { listening } from './listening.ts'

const onThisMachine = egress({ allowPrivate: true })
const deployed = egress({ allowPrivate: false })
const hello = (_: unknown, response: { end(text: string): void }) => response.end('hello')

function get(url: string, hosts: readonly string[], { send = onThisMachine, time = 2000 } = {}) {
  return send(new URL(url), { method: 'GET', hosts, signal: AbortSignal.timeout(time) })
}

describe('a request out of the platform', () => {
  it('goes to a host it may go to, and its answer is read', async () => {
    const { url, host } = await listening(hello)
    expect(await text(await get(`${url}/list`, [host]))).toBe('hello')
  })

  it('goes to no other host, and none of its ports', async () => {
    const { url, host, asked } = await listening(hello)
    const refused = { reason: 'not-allowed' }
    await expect(get(url, ['health.example'])).rejects.toMatchObject(refused)
    await expect(get(url, ['127.0.0.1'])).rejects.toMatchObject(refused)
    await expect(get(`http://user:secret@${host}/`, [host])).rejects.toMatchObject(refused)
    expect(asked).toEqual([])
  })

  it('reaches nothing on this machine where it is deployed, also not by a name', async () => {
    const { host, asked } = await listening(hello)
    const port = host.split(':')[1]
    const names = [host, `localhost:${port}`, `[::1]:${port}`, `[::ffff:7f00:1]:${port}`]
    for (const name of names) {
      const outgoing = get(`https://${name}/`, [name], { send: deployed })
      await expect(outgoing, name).rejects.toMatchObject({ reason: 'not-allowed' })
    }
    expect(asked).toEqual([])
  })

  it.each(['https://0x7f.1/', 'https://2130706433/', 'https://169.254.169.254/latest/meta-data'])(
    'is not led there by another spelling: %s',
    async (spelling) => {
      const { host } = new URL(spelling)
      const outgoing = get(spelling, [host], { send: deployed })
      await expect(outgoing).rejects.toMatchObject({ reason: 'not-allowed' })
    },
  )

  it('is not sent in the clear where it is deployed', async () => {
    const outgoing = get('http://health.example/', ['health.example'], { send: deployed })
    await expect(outgoing).rejects.toMatchObject({ reason: 'not-allowed' })
  })

  it('follows no redirect', async () => {
    const { url, host, asked } = await listening((_, response) => {
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    await expect(get(`${url}/here`, [host])).rejects.toMatchObject({
      reason: 'refused',
      status: 307,
    })
    expect(asked).toEqual(['/here'])
  })

  it('takes nothing but 200 for an answer', async () => {
    const { url, host } = await listening((_, response) => response.writeHead(204).end())
    await expect(get(url, [host])).rejects.toMatchObject({ reason: 'refused', status: 204 })
  })

  it('finds nobody there, without saying where', async () => {
    const error = await get('http://127.0.0.1:9/?id=1', ['127.0.0.1:9']).catch((e: unknown) => e)
    expect(error).toMatchObject({ reason: 'unreachable' })
    expect(String(error)).not.toMatch(/127|id/)
  })

  it('waits no longer than it may, for the answer or in the middle of it', async () => {
    const silent = await listening(() => undefined)
    const outgoing = get(silent.url, [silent.host], { time: 50 })
    await expect(outgoing).rejects.toMatchObject({ reason: 'timed-out' })
    const halting = await listening((_, response) => response.write('half of '))
    const signal = AbortSignal.timeout(200)
    const begun = await onThisMachine(new URL(halting.url), {
      method: 'GET',
      hosts: [halting.host],
      signal,
    })
    const failure = await text(begun).catch((error: unknown) => failureOf(error, signal))
    expect(failure).toMatchObject({ reason: 'timed-out' })
  })

  it('finds its way again when the other side closed the connection that was kept', async () => {
    const { url, host, asked } = await listening((request, response) => {
      response.end('hello', () => setImmediate(() => request.socket.destroy()))
    })
    for (let i = 0; i < 5; i++) expect(await text(await get(url, [host]))).toBe('hello')
    expect(asked).toHaveLength(5)
  })
})
