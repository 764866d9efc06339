import { mostRows } from '../../../shared/api/roster.ts'
import { longestName } from '../../../shared/roster/judge-rows.ts'
import { html } from '../html.ts'
import type { Telling } from '../page.ts'
import type { OfficeWords } from './office.ts'

/** Receiving and verifying, and rosters. */
export const officeEn = ({ link, snippet }: Telling): OfficeWords => ({
  title: 'For the back office',
  lead: html`<p>The field that used to carry a file may now carry a text: a receipt. This page says how to make
sure that it is genuine, for this case, and not expired.</p>`,
  verdictHeads: ['Verdict', 'Meaning', 'What to do'],
  sections: [
    {
      id: 'receive',
      title: 'What you receive',
      body: html`<p>The receipt comes under the name the upload had, as ordinary text of the form: three runs of
letters and digits with two dots between them. Where a citizen chose to upload, the same name carries a file
as before. So there are two cases:</p>
<ul>
<li>the field is <strong>text</strong>: verify it as told below;</li>
<li>the field is a <strong>file</strong>: judge it as you always did.</li>
</ul>
<p>In <code>multipart/form-data</code> the receipt’s part has no file name, so most frameworks give it among
the ordinary fields (<code>$_POST</code> in PHP) and not among the files (<code>$_FILES</code>). A receipt
holds no name, no ID number and no answers, and may be kept like other data of the case.</p>`,
    },
    {
      id: 'ten-lines',
      title: 'Verify in ten lines',
      body: html`<p>For sites that sign tokens themselves, where citizens are signed in. Put one file,
<a href="/v1/verify.mjs">verify.mjs</a>, on your server; it has no dependency and runs wherever there is
WebCrypto (Node 20 and later, Deno, Bun, browsers). Apart from fetching the keys once it needs no network.</p>
${snippet('verify-node')}
<p><code>case</code> is the case number the token was signed for. The keys change once in years: keep them,
and fetch them again only when you meet <code>unknown-key</code>.</p>`,
    },
    {
      id: 'verdicts',
      title: 'What to do about each verdict',
      body: html`<p>Verification never throws: whatever it is given, it gives a verdict.</p>`,
    },
    {
      id: 'http',
      title: 'Any other language: one call',
      body: html`<p>A back office in Java, PHP, Python or anything else sends the receipt to the API and gets the
verdict with the exact words that were pledged. With <code>redeem</code> the receipt is taken, too: once, and a
retry under the same id is told the same as the first time.</p>
${snippet('verify-http')}
<p>Put your own values where the double braces are. <code>siteToken</code> is signed by the site’s own server
as below; in other languages use any JWT library with ES256, and put only <code>alg</code>, <code>typ</code>
and <code>kid</code> into the header. How the key is made and who gets its public half is told
<a href="${link('webmaster', 'token')}">for the web master</a>.</p>
${snippet('site-token')}
<p>To see what was answered, read the pledge by its reference. Only the site it belongs to may.</p>
${snippet('pledge-http')}`,
    },
    {
      id: 'typed',
      title: 'Where citizens type who they are',
      body: html`<p>On a site without sign-in, name and ID number are typed in a frame and the case number is drawn
at random there, so your system does not know it. Verification then has three steps:</p>
<ol>
<li>The seal holds, site and item are right, it has not expired, and this reference was not taken before:</li>
</ol>
${snippet('verify-typed')}
<ol start="2">
<li>It was made by <strong>this applicant</strong>: read it with the name and ID number on the application.
If they fit, you get what was stated; if not, <a href="${link('errors', 'person-mismatch')}"><code>person-mismatch</code></a>.
A receipt can be read at most 10 times a day.</li>
</ol>
${snippet('read-typed')}
<ol start="3">
<li>Name and ID number are the citizen’s own word. The platform checks the number’s form and the age, and does
<strong>not</strong> compare them with any register. Items that ask for more cannot be settled this way.</li>
</ol>`,
    },
    {
      id: 'no-server',
      title: 'Without a server',
      body: html`<p>Open the <a href="/v1/verify.html?lang=en">verify page</a> and do one of these:</p>
<ul>
<li>paste the whole receipt; spaces, breaks and quote marks from a mail or a spreadsheet do no harm;</li>
<li>enter the reference that begins with JZ: the page fetches the receipt and verifies it in your browser;</li>
<li>scan the QR code of a printed receipt with the camera, or choose a photo or screenshot of it; no picture
leaves the browser.</li>
</ul>
<p>The page gives the verdicts of the table above, the exact words that were pledged, and whether the receipt was
taken already. Where the citizen typed who they are, enter name and ID number from the application to compare
them and see what was stated.</p>
<p class="note">Offices without a system leave no trace of use on the platform. Note the reference on the case, so that
one receipt is not used twice.</p>`,
    },
    {
      id: 'keep',
      title: 'Keeping it, and checking later',
      body: html`<ul>
<li>Keep the receipt and a copy of <code>/v1/keys</code>: years later it can be verified again without the
platform.</li>
<li><code>wording</code> in the receipt is the hash of the words that were shown. Fetch them by
<code>GET /v1/wordings/{wording}</code> and show them only if they fit (<code>verifyWording</code> in
<code>verify.mjs</code>).</li>
<li>What follows from a false pledge is what the notice says. The platform does not judge what is true.</li>
</ul>
<p class="note">The seal proves the platform’s record: what was shown, what was answered, and when. It is not
the citizen’s own electronic signature.</p>`,
    },
    {
      id: 'roster',
      title: 'Checking a whole roster',
      body: html`<p>Where the law has schools and kindergartens check every child (vaccination at entry, for one), the
owner of a roster signs in at the <a href="/v1/desk">desk</a> and has all of it checked at once. Account and statutory
basis of the department are registered by the administrator of the platform; without a basis nothing is checked.</p>
<ul>
<li><strong>The file</strong>: saved as CSV from a spreadsheet program, in UTF-8 or GBK; or copy the table and paste
it. Excel files (.xlsx) are not taken.</li>
<li><strong>Columns</strong>: a name and an ID number of 18 characters, under any heading and in any order; you can
choose them where they were guessed wrong. All other columns stay in the browser. Format the column of ID numbers as
text before filling it, or the spreadsheet turns the last digits into zeros.</li>
<li><strong>How many</strong>: at most ${mostRows} people in a roster, names of at most ${longestName} characters.</li>
<li><strong>Lines that cannot be checked</strong>, for want of a name, a wrong number or somebody twice, are listed with
line and reason before anything is sent, and can be downloaded; the others are checked all the same.</li>
</ul>
<p>Only the lists that departments hand in are asked, and no clerk. You get three numbers; by name you get only those
who are not confirmed, each with a reminder to copy, and all of them as CSV:</p>
<ul>
<li><strong>no</strong>: the list says that it is still to be done; remind the parents;</li>
<li><strong>not known</strong>: the list does not have this person, which does not mean it was not done; look at the
papers the parents have.</li>
</ul>
<p>The same roster can be checked again later, and then names those who were not confirmed before and are now. A roster
goes after 90 days, and at any time by your hand.</p>
<p class="note">Use the result to send reminders and for nothing else; it decides nothing about enrolment.</p>`,
    },
  ],
})
