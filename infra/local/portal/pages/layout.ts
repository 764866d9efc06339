import type { Assistant } from '../../../../shared/identity/citizen-token.ts'
import { parent } from '../demo-people.ts'
import type { PortalForm } from '../forms/index.ts'
import { type PageLanguage, pageLanguages, portalSite } from '../portal-site.ts'
import { type Words, wordsFor } from '../words/index.ts'
import { Html, html } from './html.ts'

/** What every page of the portal is made with. */
export interface Page {
  readonly language: PageLanguage
  readonly form: PortalForm
  /** Those of the form, where it says something else than the others. */
  readonly words: Words
  /** Path of the form's pages in the language, ending in a slash. */
  readonly path: string
  readonly platformUrl: string
}

export function pageIn(language: PageLanguage, form: PortalForm, platformUrl: string): Page {
  const words = wordsFor(form.id, language)
  return { language, form, words, path: formPath(language, form), platformUrl }
}

/** Where whoever is signed in sees all that they did here. */
export const minePath = (language: PageLanguage) => `${pageLanguages[language].path}mine/`

export function formPath(language: PageLanguage, { path }: Pick<PortalForm, 'path'>): string {
  return pageLanguages[language].path + path
}

interface Contents {
  readonly title: string
  readonly main: Html
  /** Who is signed in is shown; not in the back office. */
  readonly signedIn?: boolean
  /** Who helps, at the counter. */
  readonly assistant?: Assistant | undefined
  /** Loads the one script of the platform. */
  readonly withScript?: boolean
  readonly outcome?: string
  /** It is the page of one’s own matters, which belongs to no form. */
  readonly isMine?: boolean
}

const nothing = new Html('')
const current = html` class="current"`
const names: { readonly [Language in PageLanguage]: string } = {
  'zh-CN': '简体',
  'zh-Hant': '繁體',
  en: 'English',
}

export function renderPage(page: Page, contents: Contents): string {
  const { words } = page
  const outcome = contents.outcome ? html`data-outcome="${contents.outcome}"` : nothing
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${contents.title} - ${words.platform}</title>
<link rel="icon" href="/emblem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${head(page, contents)}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<div class="topbar">
  <div class="wrap">
    <span class="topbar-demo">${words.demo}</span>
    <nav class="languages" aria-label="${words.languages}">${languageLinks(page, contents)}</nav>
  </div>
</div>
<header class="banner">
  <div class="wrap">
    <img class="emblem" src="/emblem.svg" alt="" width="60" height="60">
    <div>
      <p class="banner-government">${words.government}</p>
      <p class="banner-name">${words.platform}</p>
    </div>
    ${contents.signedIn ? account(words, contents.assistant) : nothing}
  </div>
</header>
<nav class="mainnav">
  <div class="wrap">
    <a href="${pageLanguages[page.language].path}">${words.home}</a>
    <a href="${page.path}#policy">${words.navPolicy}</a>
    <a${contents.isMine ? nothing : current} href="${page.path}">${words.navApply}</a>
    <a${contents.isMine ? current : nothing} href="${minePath(page.language)}">${words.navMine}</a>
    <a href="${page.path}#help">${words.navHelp}</a>
  </div>
</nav>
<main id="main" class="wrap" ${outcome}>
<p class="crumbs"><a href="${pageLanguages[page.language].path}">${words.home}</a><span>&gt;</span>${crumbs(words, contents)}</p>
${contents.main}
</main>
<footer class="footer">
  <div class="wrap">
    <p>${words.host}<span class="bar">|</span><span>${words.address}</span></p>
    <p>${words.contact}</p>
    <p>${words.filing}</p>
    <p class="footer-demo">${words.demo}<span class="bar">|</span><a href="/village/" hreflang="zh-CN">${words.village}</a><span class="bar">|</span><a href="/counter/" hreflang="zh-CN">${words.counter}</a></p>
  </div>
</footer>
</body>
</html>
`.text
}

function head({ platformUrl }: Page, { withScript }: Contents): Html {
  if (!withScript) return nothing
  return html`<script async src="${platformUrl}/v1/jz.js" data-site="${portalSite.id}"></script>`
}

function crumbs(words: Words, { isMine, title }: Contents): Html {
  return isMine ? html`${title}` : html`${words.service}<span>&gt;</span>${words.here}`
}

function languageLinks(page: Page, { isMine }: Contents): Html[] {
  return (Object.keys(pageLanguages) as PageLanguage[]).map((tag) => {
    const isCurrent = tag === page.language ? html` aria-current="true"` : nothing
    const name = names[tag]
    const path = isMine ? minePath(tag) : formPath(tag, page.form)
    return html`<a href="${path}" hreflang="${tag}" lang="${tag}"${isCurrent}>${name}</a>`
  })
}

function account(words: Words, assistant: Assistant | undefined): Html {
  const helper = assistant
    ? html`<span>${words.assistedBy} ${assistant.name} ${assistant.staffNumber}</span>`
    : nothing
  return html`<p class="account"><b>${parent.name}</b><span>${words.signedIn}</span><span>${words.verified}</span>${helper}</p>`
}
