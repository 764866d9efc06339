import type { Page } from 'playwright-core'
import type { World } from './world.ts'

/** A script tag that asks for a look, for `world.visit`. */
export function themedTag(world: World, attributes: string): string {
  return `<script async src="${world.platform.origin}/v1/jz.js" data-site="test-host" ${attributes}></script>`
}

export interface Seen {
  readonly surface: string
  readonly ink: string
  /** Of the card's upper edge. */
  readonly accent: string
  readonly scheme: string
  readonly radius: string
  readonly size: string
  readonly font: string
}

/** What a proof's card looks like to whoever sits in front of it. */
export function seen(page: Page): Promise<Seen> {
  return page
    .locator('jz-proof .card')
    .first()
    .evaluate((card) => {
      const style = getComputedStyle(card)
      return {
        surface: style.backgroundColor,
        ink: style.color,
        accent: style.borderTopColor,
        scheme: style.colorScheme,
        radius: style.borderTopLeftRadius,
        size: style.fontSize,
        font: style.fontFamily,
      }
    })
}

/** As `getComputedStyle` says it. */
export function rgb(hex: string): string {
  const channels = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return `rgb(${channels.join(', ')})`
}
