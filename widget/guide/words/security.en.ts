import { html } from '../html.ts'
import type { Telling } from '../page.ts'
import type { SecurityWords } from './security.ts'
import { holdingsEn, keysEn } from './security-tables.en.ts'

/** For whoever answers for a site's security. */
export const securityEn = ({ link, snippet }: Telling): SecurityWords => ({
  title: 'For security officers',
  lead: html`<p>What you would ask before a foreign script goes into a government page. What is not done, or cannot
be, is said as well.</p>`,
  holdingHeads: ['What', 'Where', 'For how long', 'Who can read it'],
  holdings: holdingsEn,
  keyHeads: ['Key', 'Kind', 'Use', 'Who can use it'],
  keys: keysEn,
  flow: {
    title: 'Where data flows; each number is explained in the list below',
    boxes: {
      page: ['Your page', 'the citizen’s browser'],
      frame: ['Platform’s frame', 'in frame mode only'],
      server: ['Your server', 'signs in, verifies'],
      edge: ['Platform’s domain', 'CDN, passes on'],
      functions: ['Functions', 'accept, seal, verify'],
      records: ['Records and keys', 'encrypted'],
    },
    steps: [
      'Without a frame, the page asks your own server for a token. On submission the receipt goes to your server. In frame mode no token is asked for.',
      'The page fetches the script and the item from the platform. Without a frame it also sends the token and the answers there, and gets the receipt.',
      'In frame mode name, ID number and answers go from the frame to the platform only; your page cannot read them.',
      'Once sealed, the frame hands receipt and reference to the page, for its form; names and answers stay in the frame.',
      'The CDN passes requests on to the functions. It writes no access log, and keeps nothing that came with a token.',
      'The function encrypts personal data, seals the statement and writes the record in one go. The function that accepts can encrypt and not decrypt.',
      'Your server gives the page a token: who, which case, which item, good for five minutes.',
      'Your server fetches the public keys and verifies the receipt; where needed it reads the answers by the reference.',
    ],
  },
  sections: [
    {
      id: 'csp',
      title: 'Lines for your content security policy',
      body: html`<p>Scripts and styles come from one address. Nothing needs <code>unsafe-inline</code>,
<code>unsafe-eval</code> or a <code>nonce</code>, and images and fonts stay as they are. These are the
<strong>strictest</strong> policies that work; to a policy you have, add the platform’s address in the same
places.</p>
<h3>In your page</h3>
${snippet('csp-inline')}
<p><code>'self'</code> in <code>connect-src</code> is for tokens from your own server.</p>
<h3>In a frame</h3>
${snippet('csp-frame')}
<p>A site with sign-in that uses the frame adds <code>connect-src 'self'</code>. <code>style-src</code> is for old
browsers only, which cannot construct style sheets.</p>
<h3>Trusted Types</h3>
<p>Both lines have <code>require-trusted-types-for 'script'; trusted-types 'none'</code> in them: the script never
makes markup out of text, so it needs no policy at all.</p>
<h3>Subresource integrity</h3>
<p><code>/v1/jz.js</code> changes, so it cannot be pinned. Take the single file where pinning is the rule: all its
code is inside, its address names its content, the browser compares it with <code>integrity</code>, and it
loads no script afterwards. See <a href="${link('webmaster', 'versions')}">for web masters</a>.</p>
<p>Pages with <code>X-Frame-Options</code> or <code>frame-ancestors</code> are not affected. Pages with
<code>Cross-Origin-Embedder-Policy</code> can load the script, but cannot use the frame.</p>`,
    },
    {
      id: 'touches',
      title: 'What the script touches, and what it never does',
      body: html`<p>It does:</p>
<ul>
<li>put one <code>&lt;jz-proof&gt;</code> after each marked upload, with everything inside its shadow root;</li>
<li>while there is a pledge to be made, hide and disable that upload and redirect its label and hints; all of it
is restored exactly when the citizen would rather upload, or anything of ours fails;</li>
<li>watch the page for uploads that come later;</li>
<li>keep what was entered so far in the tab’s <code>sessionStorage</code>, under names that start with
<code>jz </code>, and while a pledge is on its way a mark without content in <code>localStorage</code>;</li>
<li>send requests to the platform’s address and to your token address;</li>
<li>define the element <code>jz-proof</code> and <code>window.jianzheng</code>.</li>
</ul>
<p>It never:</p>
<ul>
<li>reads anything else of the form, or reads or writes cookies;</li>
<li>changes global objects or prototypes of the page, runs code out of strings, or inserts text as HTML;</li>
<li>connects to anything but the platform: no statistics, no advertising, no third party;</li>
<li>sends what a citizen entered before they pledge.</li>
</ul>
<p>There is no third-party code in the embed script. The proof of work (altcha-lib) is loaded in the frame only,
where an identity is typed, and the QR code (lean-qr) only when a receipt is printed; both come from the
platform’s own address.</p>
<p class="note">Without a frame the card shares your page’s origin: another script on your page that was taken over
can see what is entered in the card and click for the citizen. If you are not sure of the other scripts on
your page, use the frame.</p>`,
    },
    { id: 'flow', title: 'Where data flows', body: html`<p>The numbers are explained below.</p>` },
    {
      id: 'stored',
      title: 'What is stored where, for how long, and who can read it',
      body: html`<p>Uploaded proofs never pass through the platform. Its logs hold no personal data, no address and no
user agent.</p>`,
    },
    {
      id: 'keys',
      title: 'List of keys',
      body: html`<p>The platform keeps no secret of any site’s: sites register public keys only.</p>
<p class="note">An administrator of the cloud account can grant themselves the right to decrypt. No program prevents
that; how the account is run has to.</p>`,
    },
    {
      id: 'erasure',
      title: 'Erasure of personal data',
      body: html`<p>The personal data of each pledge is encrypted under a key of its own, which lies in the record, wrapped
twice. Remove it, and name, ID number and answers can never be read again; the statement holds salted
commitments only, so the seal still verifies, and reading answers <code>erased: true</code>.</p>
<p>When retention ends (the validity plus the days the item names), the database removes the whole record, usually
within a few days.</p>
<p class="note">There is no self-service for erasure yet: those who run the platform do it on the record. The database
has point-in-time recovery, so what was erased remains in backups for 35 days at most.</p>`,
    },
    {
      id: 'frame',
      title: 'How frame mode defends against clickjacking',
      body: html`<ul>
<li>The page in the frame names in <code>frame-ancestors</code> who may frame it: the origins registered for this
site, and the platform itself. No other page of the platform may be framed at all.</li>
<li>Your page and the frame talk over one <code>MessageChannel</code>. The frame listens to the window right around
it, from exactly a registered origin, and only to the first that says hello; no other message is looked at.
What comes out of the frame has no name and no answer in it.</li>
<li>The last step is a page of its own, “Confirm”, with its button in another place. Where the browser can tell
(Intersection Observer v2, Chromium since 74), that button must have been in view for half a second, uncovered,
unscaled and opaque, or the click does not count and the citizen is led to a page of its own.</li>
<li>A frame that is not connected to a registered page sends nothing.</li>
</ul>
<p class="note">Firefox and Safari cannot tell whether something is covered; there the confirming step and
<code>frame-ancestors</code> protect alone. Where the embedding site itself means harm, citizens should use
the page of its own.</p>`,
    },
    {
      id: 'typed',
      title: 'The limits of a typed identity',
      body: html`<ul>
<li>Name and ID number are the citizen’s <strong>own word</strong>. The platform checks the number’s check
character, that the person is 18 and that a child is not; it does <strong>not</strong> compare them with any
register. The statement says so: <code>assurance</code> is <code>self-asserted</code>.</li>
<li>It serves only for items that take it, on sites for which it was opened.</li>
<li>One ID number gets at most 20 tokens a day within a tenant. Before each, the browser does a proof of work
(PBKDF2) that is for this site and case and good for ten minutes. It slows down machines and is not the only
gate: identity, count, origin and item are checked besides, and the API is throttled as a whole.</li>
<li>Such a token is signed by the platform with a key of its own, lives five minutes, and can make a pledge only
from a page of the platform’s own.</li>
</ul>`,
    },
    {
      id: 'record',
      title: 'What the seal proves, and what it does not',
      body: html`<p>It proves that at this time the platform showed these words to somebody on that page, and what was
answered and pledged; and that not a byte has changed since. Anyone can verify it offline with the public
keys, without trusting the platform.</p>
<p>It does not prove that what was pledged is true, nor that who pledged is the person of the ID number (see
<code>assurance</code> for how sure that is). It is not the citizen’s own electronic signature.</p>`,
    },
  ],
})
