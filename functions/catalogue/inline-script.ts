import { createHash } from 'node:crypto'

/** A script as it stands between the tags of a page, and its hash as a CSP names it. */
export interface InlineScript {
  readonly text: string
  readonly hash: `sha256-${string}`
}

/**
 * Prepares a script for being written into a page.
 *
 * @throws Error when it holds what would end the script element early or hide its end from the parser
 *   (HTML §4.12.1.3): nothing that a minifier writes, so a build that does must not go out
 */
export function inlineScript(text: string): InlineScript {
  if (/<!--|<\/script/i.test(text)) {
    throw new Error('the script holds markup that a page would take for its own')
  }
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` }
}
