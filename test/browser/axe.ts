import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

export interface Look extends Pick<RunOptions, 'runOnly' | 'rules'> {
  /** A selector of what is looked at; the whole page without it. */
  readonly include?: string
}

/** What axe holds for wrong and for right, each with its rule and the elements it is about. */
export interface Found {
  readonly violations: readonly { readonly id: string; readonly html: readonly string[] }[]
  readonly passes: number
}

/**
 * Has axe look at a page and what it frames. It is put into a document once: axe's own driver does
 * that at every look, carries out all it has seen, and opens another page to sum up, which takes several
 * times as long and finds the same.
 */
export async function axeOn(page: Page, { include, ...options }: Look = {}): Promise<Found> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => 'axe' in window)) continue
    await frame.evaluate(axe.source)
    // Frames of other origins are asked, too.
    await frame.evaluate(() => window.axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }))
  }
  return await page.evaluate(
    async ({ include, options }) => {
      const { violations, passes } = await window.axe.run(include ?? document, options)
      return {
        violations: violations.map(({ id, nodes }) => ({
          id,
          html: nodes.map(({ html }) => html),
        })),
        passes: passes.flatMap(({ nodes }) => nodes).length,
      }
    },
    { include, options },
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
