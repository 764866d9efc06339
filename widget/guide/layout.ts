import { type Html, html } from './html.ts'
import type { GuidePage } from './page.ts'
import {
  type GuideLanguage,
  guideLanguages,
  type PageName,
  pageAddress,
  pageNames,
} from './site-map.ts'
import { frameWords } from './words/frame.ts'

/** Each language by its own name: whoever looks for it cannot read the other. */
const ownNames = { 'zh-Hans': '中文', en: 'English' } as const

/** As the edge sends it, for China, where the edge cannot; and tighter where nothing runs live. */
const policy = (live: boolean) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ...(live ? ["connect-src 'self'", "frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/**
 * A whole page of the guide.
 *
 * @param files where the style sheet and the script lie, below `/v1/`
 */
export function renderPage(
  language: GuideLanguage,
  name: PageName,
  { title, lead, sections, live = false }: GuidePage,
  files: string,
): string {
  const words = frameWords[language]
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy(live)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · ${words.name}</title>
<link rel="stylesheet" href="/v1/${files}guide.css">
${guideLanguages.map((one) => html`<link rel="alternate" hreflang="${one}" href="${pageAddress(one, name)}">`)}
<script type="module" src="/v1/${files}guide.js"></script>
${live && html`<script async src="/v1/jz.js" data-site="demo-village"></script>`}
</head>
<body data-copy="${words.copy}" data-copied="${words.copied}">
<a class="skip" href="#main">${words.skip}</a>
<header>
<p class="platform"><a href="${pageAddress(language, 'start')}">${words.name}</a></p>
<nav class="languages" aria-label="${words.languages}">${languageLinks(language, name)}</nav>
</header>
<div class="columns">
<nav class="pages" aria-label="${words.pages}"><ul>${pageLinks(language, name)}</ul></nav>
<main id="main">
<h1>${title}</h1>
<div class="lead">${lead}</div>
<nav class="contents" aria-label="${words.onThisPage}"><ul>${sections.map(
    (one) => html`<li><a href="#${one.id}">${one.title}</a></li>`,
  )}</ul></nav>
${sections.map(
  (one) => html`<section id="${one.id}" aria-labelledby="${one.id}-title">
<h2 id="${one.id}-title">${one.title}</h2>
${one.body}
</section>`,
)}
</main>
</div>
<footer><p>${words.footer}</p></footer>
</body>
</html>
`.text
}

function languageLinks(language: GuideLanguage, name: PageName): Html[] {
  return guideLanguages.map(
    (one) =>
      html`<a href="${pageAddress(one, name)}" hreflang="${one}" lang="${one}"${
        one === language && html` aria-current="true"`
      }>${ownNames[one]}</a>`,
  )
}

function pageLinks(language: GuideLanguage, name: PageName): Html[] {
  const { names } = frameWords[language]
  return pageNames.map(
    (one) =>
      html`<li><a href="${pageAddress(language, one)}"${
        one === name && html` aria-current="page"`
      }>${names[one]}</a></li>`,
  )
}
