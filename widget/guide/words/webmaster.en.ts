import { html } from '../html.ts'
import type { Telling } from '../page.ts'
import { recipesEn } from './recipes.en.ts'
import { troubleEn } from './trouble.en.ts'
import type { WebmasterWords } from './webmaster.ts'

/** Pasting the tag and what comes after. */
export function webmasterEn(telling: Telling): WebmasterWords {
  const { link, snippet, known } = telling
  return {
    title: 'For web masters',
    lead: html`<p>Paste one tag, mark the uploads that may be spared, and that is all. Your server need not change
by a line.</p>`,
    items: {
      heads: ['data-jz-item', 'Proof', 'What happens on the page'],
      effects: {
        pledge: 'becomes a written pledge; the upload stays one click away',
        cancelled: 'becomes the news that it is no longer required; no upload',
        'data-check': 'one consent, and the department that holds the fact answers',
        certificate:
          'becomes a request for an electronic certificate: the form is filled in from data, offices approve it online; the upload stays one click away',
        kept: 'keeps its upload',
      },
    },
    unchanged: 'This item keeps its upload, so nothing changes below.',
    signedInOnly:
      'It begins with who is signed in at the page, and nobody is signed in here: the demo portal of a local run shows it.',
    sections: [
      {
        id: 'paste',
        title: 'First: paste this tag',
        body: html`<p>Into the <code>&lt;head&gt;</code>, or wherever you can put a tag. <code>async</code> means that
your page does not wait for it.</p>
${snippet('tag')}
<p><code>data-site</code> is the name under which your site is registered; those who run the platform tell
you. They need the origin of your page: scheme, host and port, as the address bar shows them. The
<code>demo-village</code> of the example is a demonstration.</p>
<p><code>data-mode="frame"</code> means that every step takes place in a frame of the platform’s own: name and
ID number are typed there, your page cannot read them, and your server has nothing to do.</p>
<p>If citizens sign in to your site and it can say who they are, leave <code>data-mode</code> out and let
<a href="#token">your server sign a token</a>; then nobody types their name again:</p>
${snippet('tag-inline')}
<p class="note">The difference: an identity typed in a frame is the citizen’s <strong>own word</strong> and
serves only for items that take it. Items that ask for a checked name (the proof of residence, say) need a token
of your site.</p>`,
      },
      {
        id: 'mark',
        title: 'Second: mark the uploads',
        body: html`<p>Add one attribute, <code>data-jz-item</code>, with the item’s id to the upload you have. Leave
everything else: its name, whether it is required, its style, the hints beside it.</p>
${snippet('upload')}
<p>On submission the receipt is ordinary text under the upload’s own name (<code>lossStatement</code> here);
where a citizen chose to upload it is the file, as before. Mark as many as you like. Uploads that come to the
page later are taken care of too.</p>
<p>These are the example items of the platform; which ones your region has, those who run it will tell you.</p>`,
      },
      {
        id: 'live',
        title: 'See what happens',
        body: html`<p>These are real: each is a small form, taken care of by the script on this very page, as the
demonstration site <code>demo-village</code>.</p>
<ul>
<li>The proof of loss takes a typed identity, so it is in a frame (without an upload beside it) and can be done to the end. Please try it with
an invented name and a number whose check character is right.</li>
<li>The proof of residence needs somebody signed in. Nobody is, so once the notice is read and the questions are
answered you are asked to sign in.</li>
<li>All the others are uploads with <code>data-jz-item</code>, as above.</li>
</ul>
<p>Where the platform has no such site, nothing can be done in the frame; where it has not published these items,
the uploads stay as they are: that is also what your page looks like when the platform is out.</p>`,
      },
      {
        id: 'noscript',
        title: 'Old browsers, and browsers without scripts',
        body: html`<p>Chrome 80, Safari 14, Firefox 74 and later are supported, and the web views of their time. Anything
older gets a very small script instead, which puts a link after each upload to the same step on a page of the
platform’s; the upload stays as it is. (Deployments in China do not tell browsers apart; there the upload simply
stays.)</p>
<p>For browsers with scripts switched off, put the link after the upload yourself:</p>
${snippet('noscript')}
<p>At its end that page gives a receipt, which the citizen prints or copies and hands in with your form.</p>`,
      },
      recipesEn(telling),
      {
        id: 'token',
        title: 'Let your server say who is asking',
        body: html`<p>For sites with a sign-in, without a frame. Make a pair of keys; the private one stays on your server,
the public one is registered with the platform:</p>
${snippet('site-key')}
<p>Then answer at an address of your own site: <code>/.well-known/jz-token</code>, or another that
<code>data-token-url</code> names. The script posts <code>{"item": "residence-proof"}</code> to it, with the
cookies of the signed-in citizen. Answer 401 when nobody is signed in, and <code>{"token": "…"}</code> otherwise,
with a token signed like this:</p>
${snippet('citizen-token')}
<p><code>case</code> is your own number of the case: up to 64 visible ASCII characters, no ID number in them. A
case takes one pledge, so every new application needs a new number. A guardian who acts for a child is told by one
claim more, <code>subject</code>, of the same form as <code>person</code>; help at a counter by
<code>assistant: { name, staffNumber }</code>. Be truthful in <code>assurance</code>: <code>account</code> (signed in),
<code>real-name</code> (name checked) or <code>in-person</code> (seen at a counter).</p>
<p class="note">Refuse requests of other web sites: accept <code>content-type: application/json</code> only, and set
the session cookie <code>SameSite=Lax</code> or stricter.</p>`,
      },
      {
        id: 'records',
        title: '“My matters”: citizens see what they did',
        body: html`<p>Paste one tag on the page where citizens see their own matters, and the list stands where the tag is:
pledges, data checks and certificates, how far each has come, who asked and who used it. There they save a certificate’s
document and withdraw a consent.</p>
${snippet('tag-records')}
<p>Tokens are from the same address; <code>item</code> is <code>own-records</code> then, and <code>case</code> may be
<code>own-records</code> too. Such a token is good for the list and for what is in it, and for nothing new.
<code>assurance</code> has to be <code>real-name</code> or <code>in-person</code>; otherwise there is no list, and the
citizen is told what to do. The list is of your site alone: nothing of another site’s is in it.</p>
<p>To choose the place yourself, or to say something in browsers that are too old, write this element; the tag may be
anywhere then:</p>
${snippet('element-records')}
<p><code>data-token-url</code>, <code>data-theme</code>, <code>data-scheme</code> and the CSS properties are those of the
cards; the language follows the page’s <code>lang</code>.</p>`,
      },
      {
        id: 'versions',
        title: 'Faster, or pinned',
        body: html`<p><code>/v1/jz.js</code> is always the latest and is kept for five minutes; a fix reaches your page
without your doing anything. Where it is known which items a page has, the script can bring them along and
save a round trip (four at most, with commas between them):</p>
${snippet('tag-primed')}
${
  known.pinned &&
  html`<p>Where rules demand that foreign scripts are pinned, take the single file. Its address names its content and
will never hold another, and the browser compares it with <code>integrity</code>. This is the present release; the
hashes are in <a href="/v1/integrity.json">/v1/integrity.json</a> too.</p>
${snippet('tag-pinned')}
<p class="note">A pinned page gets a fix only when you change the tag.</p>`
}`,
      },
      {
        id: 'looks',
        title: 'Looks',
        body: html`<p>A notice has to be shown in full, so a card is taller than an upload. If your page should keep its
height, write <code>data-folded</code>: uploads stay at first, and the pledge is one line below, which opens on a
click.</p>
${snippet('tag-folded')}
<p>Colours are chosen by <code>data-theme</code> (<code>azure</code>, <code>cinnabar</code> red, <code>slate</code>
nearly black) and <code>data-scheme</code> (<code>light</code>, <code>dark</code>, <code>auto</code> for what the
browser says):</p>
${snippet('tag-theme')}
<p>To match colours of your own, write <code>data-theme</code> on the tag, be it without a value, and set CSS
properties:</p>
${snippet('theme-css')}
<p>A colour without enough contrast is made lighter or darker until it has enough, and the browser’s console says
what was changed. All properties and parts are under
<a href="${link('reference', 'properties')}">attributes and events</a>.</p>
<p>Your style sheets do not reach into the card, and its styles do not leak out.</p>`,
      },
      {
        id: 'events',
        title: 'Know what happened',
        body: html`<p>You need no script of your own. To do something once a pledge is made, listen; no event carries
personal data.</p>
${snippet('events')}
<p>All of them are under <a href="${link('reference', 'events')}">attributes and events</a>.</p>`,
      },
      {
        id: 'trouble',
        title: 'When it does not work',
        body: html`<p>Open the browser’s developer tools (F12) and look at the console and the network. Whatever is wrong,
the upload should be there and work.</p>`,
      },
    ],
    trouble: troubleEn(telling),
  }
}
