import { afterAll, beforeAll, expect, test } from 'vitest'
import type { JzProof } from '../../../widget/proof/jz-proof.ts'
import { startServer } from '../server.ts'
import { receiptOf } from '../steps.ts'
import type { World } from '../world.ts'
import {
  cardFrame,
  confirm,
  sealedIn,
  startFramedWorld,
  toConfirm,
  toReview,
  visitFramed,
} from './framed.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

const lookAlikes = (origin: string) => [
  'null',
  '',
  '*',
  origin.toUpperCase(),
  `${origin}.`,
  `${origin}/`,
  origin.replace('localhost', 'localhost.'),
  origin.replace('localhost', 'localhost.example'),
  origin.replace('localhost', 'evil-localhost'),
  origin.replace('localhost', '127.0.0.1'),
  origin.replace('http:', 'https:'),
  origin.replace(/:\d+$/, ':1'),
  origin.replace(/:\d+$/, ''),
]

test('a greeting counts from the registered origin alone, to the letter', async () => {
  const { frame } = await ungreeted()
  const answered = await frame.locator('body').evaluate(greetAs, lookAlikes(world.host.origin))
  expect(answered).toEqual([])
  const own = await frame.locator('body').evaluate(greetAs, [world.host.origin])
  expect(own).toEqual([world.host.origin])
})

test('a greeting from another window counts for nothing, whatever its origin', async () => {
  const { frame } = await ungreeted()
  const answers = await frame.locator('body').evaluate(async (_, origin) => {
    const channel = new MessageChannel()
    let answers = 0
    channel.port1.onmessage = () => answers++
    const greeting = { origin, source: window, data: { jz: 1 }, ports: [channel.port2] }
    window.dispatchEvent(new MessageEvent('message', greeting))
    await new Promise((resolve) => setTimeout(resolve, 100))
    return answers
  }, world.host.origin)
  expect(answers).toBe(0)
})

test('ten thousand forged and malformed messages change nothing, and the pledge goes through', async () => {
  const { page, frame, complaints } = await visitFramed(world)
  await toReview(frame)
  await page.evaluate(() => {
    const target = document.querySelector('jz-proof')?.shadowRoot?.querySelector('iframe')
    const forged = [
      { jz: 1 },
      { type: 'token', token: 'x.y.z' },
      { type: 'forget' },
      '{"type":"forget"}',
      null,
      42,
      { type: { toString: 1 } },
      [],
      { type: 'look', look: { receipt: 'forged' } },
    ]
    for (let n = 0; n < 10_000; n++) {
      const message = forged[n % forged.length]
      target?.contentWindow?.postMessage(message, '*', n % 3 ? [] : [new MessageChannel().port1])
      if (n % 10 === 0) window.postMessage(message, '*')
    }
  })
  await toConfirm(frame)
  await confirm(frame)
  await sealedIn(frame)
  expect(complaints).toEqual([])
  expect(world.platform.posted).toHaveLength(1)
  expect((await world.verify(await receiptOf(page))).verdict).toBe('valid')
})

test('malformed messages over the port itself are passed over', async () => {
  const { page, frame, complaints } = await visitFramed(world, {}, async (context) => {
    await context.addInitScript(() => {
      const { port1 } = Object.getOwnPropertyDescriptors(MessageChannel.prototype)
      Object.defineProperty(MessageChannel.prototype, 'port1', {
        get() {
          const port = port1?.get?.call(this)
          Reflect.set(window, 'stolenPort', port)
          return port
        },
      })
    })
  })
  await frame.getByRole('heading', { name: '告知书' }).waitFor()
  await page.evaluate(() => {
    const port: MessagePort = Reflect.get(window, 'stolenPort')
    for (const odd of [null, 1, 'forget', {}, { type: 5 }, { type: 'nonsense' }, []]) {
      for (let n = 0; n < 1_000; n++) port.postMessage(odd)
    }
    port.postMessage({ type: 'token', token: { toString: 'no' } })
    port.postMessage({ type: 'upload' })
  })
  await toReview(frame)
  expect(complaints).toEqual([])
  await frame.getByRole('heading', { name: '核对并作出承诺' }).waitFor()
})

test('a page that no site registered cannot frame the proof page', async () => {
  const stranger = await startServer(async (_, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/html' })
    outgoing.end(
      `<iframe src="${world.platform.origin}/v1/proofs/test-host/residence-proof"></iframe>`,
    )
  })
  const { page } = await world.visit()
  await page.goto(stranger.origin)
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
  await stranger.stop()
})

/** The proof page in a frame that nobody greets: the host's side of it does nothing. */
async function ungreeted() {
  const { page } = await world.visit()
  await page.evaluate(() => {
    // Without one, the host's side opens the frame and cannot greet it.
    Reflect.deleteProperty(window, 'MessageChannel')
    for (const proof of document.querySelectorAll<JzProof>('jz-proof')) {
      proof.setAttribute('mode', 'frame')
      proof.render()
    }
  })
  return { page, frame: cardFrame(page) }
}

/** Greets the page as the page around it would from each origin; those that get an answer. */
async function greetAs(_: Element, origins: string[]): Promise<string[]> {
  const answered: string[] = []
  for (const origin of origins) {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      if (!answered.includes(origin)) answered.push(origin)
    }
    const greeting = { origin, source: window.parent, data: { jz: 1 }, ports: [channel.port2] }
    window.dispatchEvent(new MessageEvent('message', greeting))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return answered
}
