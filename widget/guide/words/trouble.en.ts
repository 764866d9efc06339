import { html } from '../html.ts'
import type { Telling } from '../page.ts'
import type { WebmasterWords } from './webmaster.ts'

/** What a web master sees when something is wrong, and what to do. */
export const troubleEn = ({ link }: Telling): WebmasterWords['trouble'] => ({
  heads: ['What you see', 'Why, and what to do'],
  rows: [
    [
      'The upload has not changed at all',
      html`See whether the script was loaded, and whether the item’s id is right (<a href="${link('errors', 'item-unknown')}"><code>item-unknown</code></a>); the item may keep its upload.`,
    ],
    [
      'The console tells of a breach of Content-Security-Policy',
      html`Add the platform’s address to the policy: <a href="${link('security', 'csp')}">copy these lines</a>.`,
    ],
    [
      '“Please sign in”, although somebody is',
      html`Look at what the token address answers: 200 with <code>{"token": "…"}</code>, and no redirect (<a href="${link('errors', 'token-missing')}"><code>token-missing</code></a>).`,
    ],
    [
      'Everything can be filled in, and the last step is refused',
      html`The card shows a code in brackets; find it under <a href="${link('errors')}">error codes</a>. Most often the origin is not registered (<a href="${link('errors', 'origin-not-registered')}"><code>origin-not-registered</code></a>).`,
    ],
    [
      'The frame is empty or cannot connect',
      html`The page’s origin is not registered for the site, or your policy forbids the frame (<code>frame-src</code>). After a few seconds there is a link to a page of its own.`,
    ],
    [
      'No receipt arrives',
      html`See whether a script puts the form together field by field, whether the upload has a name, and whether the server looks at files only.`,
    ],
    [
      'The pledge went away and the upload is back',
      html`The citizen chose to upload, or the platform cannot be reached just now. Neither stops the application.`,
    ],
    [
      'The tag is on the page twice, or in two versions',
      html`The first to arrive works; the other does nothing.`,
    ],
  ],
})
