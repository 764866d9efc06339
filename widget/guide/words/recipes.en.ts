import { html } from '../html.ts'
import type { Section, Telling } from '../page.ts'

/** How it is written in each framework. */
export const recipesEn = ({ link, snippet }: Telling): Section => ({
  id: 'recipes',
  title: 'Recipes for frameworks',
  body: html`<p>All of these need the tag from above on the page. Put your own address in place of
<code>/apply</code>.</p>
<h3>A plain page, all of it</h3>
${snippet('recipe-html')}
<h3>Pages written by PHP, JSP, ASP and the like</h3>
<p>What counts is the page that comes out, which is the one above; the template has nothing special in it. On
arrival, a text in this field is a receipt and a file is an upload (see
<a href="${link('office', 'receive')}">the back office</a>). Pages in GBK stay as they are.</p>
<h3>jQuery, 1.x too</h3>
<p>If you send the form by Ajax, <code>serialize()</code> has the receipt, and not the
file of who rather uploads; <code>FormData</code> has both.</p>
${snippet('recipe-jquery')}
<h3>Vue 3</h3>
<p>Give the upload a <code>div</code> of its own; events bubble there.</p>
${snippet('recipe-vue')}
<h3>React 19</h3>
<p>A <code>div</code> of its own as well. A function as the form’s <code>action</code> works too: the receipt is in
the <code>FormData</code> it gets.</p>
${snippet('recipe-react')}
<h3>Single-page applications</h3>
<p>Uploads that come and go with the view are taken care of; paste the tag once. What was entered is kept in the
tab while the view is another.</p>
<h3>A form in a shadow root</h3>
${snippet('recipe-shadow')}
<h3>WeChat, mini programs, web views in apps</h3>
<p>The tag goes into the web page, as everywhere. A mini program opens your page in a <code>web-view</code>, for
which the page’s domain is registered with the mini program. A web view on Android needs JavaScript switched on;
with DOM storage as well, a reload loses nothing that was entered.</p>`,
})
