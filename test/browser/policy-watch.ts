import type { BrowserContext, Page } from 'playwright-core'

/** Lets every page of a context collect what its content security policy forbade. */
export async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const forbidden: string[] = []
    Reflect.set(window, 'forbidden', forbidden)
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      forbidden.push(`${violatedDirective} ${blockedURI}`)
    })
  })
}

/** What was forbidden but for the host's own style sheet, which is the host's own affair. */
export async function forbidden(page: Page): Promise<string[]> {
  const all: string[] = await page.evaluate(() => Reflect.get(window, 'forbidden'))
  return all.filter((one) => !one.includes('/style.css'))
}

/** The strictest policy there can be around these lines. */
export function strictAround(lines: readonly string[]): string {
  const own = ["default-src 'none'", "form-action 'self'", "base-uri 'none'"]
  const types = ["require-trusted-types-for 'script'", "trusted-types 'none'"]
  return [...own, ...types, ...lines].join('; ')
}
