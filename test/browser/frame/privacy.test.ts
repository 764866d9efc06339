import { afterAll, beforeAll, expect, test } from 'vitest'
import { goAllTheWay } from '../steps.ts'
import type { World } from '../world.ts'
import {
  answerLoss,
  confirm,
  sealedIn,
  startFramedWorld,
  toConfirm,
  typeIdentity,
  visitVillage,
} from './framed.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

const typed = /李秀英|11010519491231002|13800138000|138 0013/i

/** A host that listens wherever a page can: shadow roots, keys, input, requests, messages, storage. */
function eavesdrop(): void {
  const heard: string[] = []
  Reflect.set(window, 'heard', heard)
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' })
    root.addEventListener('input', (event) => {
      heard.push(`shadow ${(event.target as HTMLInputElement).value}`)
    })
    return root
  }
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'change', 'paste', 'beforeinput']) {
    const hear = (event: Event) => {
      const [target] = event.composedPath() as HTMLInputElement[]
      heard.push(`${type} ${Reflect.get(event, 'key') ?? ''} ${target?.value ?? ''}`)
    }
    window.addEventListener(type, hear, true)
  }
  const { fetch } = window
  window.fetch = (url, init) => {
    heard.push(`fetch ${url} ${init?.body ?? ''} ${JSON.stringify(init?.headers ?? {})}`)
    return fetch(url, init)
  }
  const { open, send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.open = function (
    this: XMLHttpRequest,
    ...request: Parameters<typeof open>
  ) {
    heard.push(`xhr ${request}`)
    open.apply(this, request)
  } as typeof open
  XMLHttpRequest.prototype.send = function (body) {
    heard.push(`xhr ${body}`)
    send.call(this, body)
  }
  window.addEventListener('message', ({ data }) => heard.push(`message ${JSON.stringify(data)}`))
  const dispatch = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function (message: unknown) {
    heard.push(`port out ${JSON.stringify(message)}`)
    dispatch.call(this, message)
  }
  const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    set(listener: (event: MessageEvent) => void) {
      const hear = (event: MessageEvent) => {
        heard.push(`port in ${JSON.stringify(event.data)}`)
        listener(event)
      }
      onmessage?.set?.call(this, hear)
    },
  })
}

test('a host that listens everywhere hears nothing of what is typed in the frame', async () => {
  const { page, frame } = await visitVillage(world, {}, async (context) => {
    await context.addInitScript(`if (window.parent === window) (${eavesdrop})()`)
  })
  await frame.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await frame.getByLabel('您的姓名').pressSequentially('李秀英')
  await typeIdentity(frame)
  await answerLoss(frame)
  await toConfirm(frame)
  await confirm(frame)
  await sealedIn(frame)
  const heard: string[] = await page.evaluate(() => Reflect.get(window, 'heard'))
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  expect(heard.some((line) => line.startsWith('port in'))).toBe(true)
  expect([...heard, stored, page.url()].filter((line) => typed.test(line))).toEqual([])
  const reached = await page.evaluate(() => {
    const inside = document.querySelector('jz-proof')?.shadowRoot?.querySelector('iframe')
    return inside?.contentDocument === null
  })
  expect(reached).toBe(true)
})

test('the same ears do hear what is typed on the host’s own page', async () => {
  const { page } = await world.visit({}, async (context) => {
    await context.addInitScript(`(${eavesdrop})()`)
  })
  await goAllTheWay(page)
  const heard: string[] = await page.evaluate(() => Reflect.get(window, 'heard'))
  expect(heard.some((line) => typed.test(line))).toBe(true)
})
