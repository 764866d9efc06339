import type { Locator } from 'playwright-core'

/**
 * Milliseconds. Half a second is what our button wants to have been in plain sight, of which it learns
 * a tenth later, and what Chromium wants a frame of another site to have stood still for: what is
 * pressed there earlier, it drops without a word to either page.
 */
const longEnough = 700

/** As a person does it: looks, aims, and presses what stands still. What is pressed earlier does not count. */
export async function pressSeen(button: Locator): Promise<void> {
  // Scrolls as far as the click would, and so before it.
  await button.hover()
  await Promise.all([standsStill(button), isSeen(button, true)])
  await button.click()
}

/** Waits until the button has been in one place of the window for long enough, whoever scrolls or moves it. */
export async function standsStill(button: Locator): Promise<void> {
  let at = ''
  for (let since = Date.now(); Date.now() - since < longEnough; ) {
    const now = JSON.stringify(await button.boundingBox())
    if (now !== at) since = Date.now()
    at = now
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Waits until the button has been seen, or not seen, for so long that its own page knows. */
export async function isSeen(button: Locator, wanted: boolean): Promise<void> {
  await button.evaluate(
    (element, { wanted, longEnough }) =>
      new Promise<void>((resolve) => {
        const options = { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay: 100 }
        let timer: ReturnType<typeof setTimeout> | undefined
        new IntersectionObserver(
          (entries: (IntersectionObserverEntry & { isVisible?: boolean })[]) => {
            clearTimeout(timer)
            const isVisible = entries[entries.length - 1]?.isVisible
            if (isVisible === wanted) timer = setTimeout(resolve, longEnough)
          },
          options,
        ).observe(element)
      }),
    { wanted, longEnough },
  )
}
