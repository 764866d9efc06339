import type { Frame, Page } from 'playwright-core'

/** A citizen without a mouse, who knows a control by its name. */
export interface Keyboard {
  /** What has the focus, by its name or its text. */
  focused(): Promise<string>
  /** Goes on from control to control until this one has the focus. */
  to(name: string): Promise<void>
  press(name: string): Promise<void>
  type(name: string, text: string): Promise<void>
}

/** More controls than any of our pages has. */
const most = 60

export function keyboard(page: Page): Keyboard {
  const { keyboard: keys } = page
  return {
    focused: () => focusedIn(page.mainFrame()),
    to,
    async press(name) {
      await to(name)
      await keys.press('Enter')
    },
    async type(name, text) {
      await to(name)
      await keys.type(text)
    },
  }

  async function to(name: string): Promise<void> {
    const met: string[] = []
    for (let steps = 0; steps < most; steps++) {
      const now = await focusedIn(page.mainFrame())
      if (now === name) return
      met.push(now)
      await keys.press('Tab')
    }
    throw new Error(`nothing is called ${name}; there is ${[...new Set(met)].join(' | ')}`)
  }
}

/** Through shadow trees, and through frames of other origins. */
async function focusedIn(frame: Frame): Promise<string> {
  const [isFrame, name] = await frame.evaluate(nameOfFocused)
  if (!isFrame) return name
  for (const child of frame.childFrames()) {
    if (await child.evaluate(() => document.hasFocus())) return focusedIn(child)
  }
  return name
}

function nameOfFocused(): [isFrame: boolean, name: string] {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  const labels = (focused as HTMLInputElement | null)?.labels ?? []
  const text = focused?.getAttribute('aria-label') ?? labels[0]?.textContent ?? focused?.textContent
  return [focused instanceof HTMLIFrameElement, (text ?? '').trim()]
}
