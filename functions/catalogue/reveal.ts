import { inlineScript } from './inline-script.ts'

/** The element that says what to do where the page's own script cannot start. */
export const fallbackId = 'jz-not-started'

/**
 * Shows that element to a browser too old to read the script before this one, so that nobody who
 * followed a link there meets an empty page. ES5; the script draws into a shadow root of its place.
 */
export const reveal = inlineScript(
  [
    '(function () {',
    "  var main = document.getElementById('jz-proof-page')",
    `  var fallback = document.getElementById('${fallbackId}')`,
    "  if (main && fallback && !main.shadowRoot) fallback.removeAttribute('hidden')",
    '})()',
  ].join('\n'),
)
