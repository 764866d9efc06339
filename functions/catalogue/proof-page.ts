import type { PublicItem } from '../../shared/api/catalogue.ts'
import type { Page } from '../../shared/api/endpoint.ts'
import { type PublicSite, publicSite, type Site } from '../../shared/identity/site.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { InlineScript } from './inline-script.ts'
import { noScript } from './no-script.ts'
import { fallbackId, reveal } from './reveal.ts'

/** What the page's script finds in it. */
interface Told {
  readonly site: PublicSite & Pick<Site, 'origins'>
  readonly item: PublicItem
  readonly language: Language
}

/** The page on which an item of a site is settled: everything in one answer, for slow networks. */
export function proofPage(site: Site, item: PublicItem, script: InlineScript): Page {
  const { language } = item
  const told: Told = { site: { ...publicSite(site), origins: site.origins }, item, language }
  const text = [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(item.text.title)}</title>`,
    '</head>',
    '<body>',
    '<div id="jz-proof-page"></div>',
    `<noscript>${paragraphs(noScript('needed', language, site.help))}</noscript>`,
    `<div id="${fallbackId}" hidden>`,
    `<h1>${escapeHtml(item.text.title)}</h1>`,
    `${paragraphs(noScript('tooOld', language, site.help))}</div>`,
    `<script type="application/json" id="jz-page">${jsonInHtml(told)}</script>`,
    `<script>${script.text}</script>`,
    `<script>${reveal.text}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
  return { text, contentSecurityPolicy: policyFor(site, script) }
}

/**
 * The page loads its own chunks, calls its own origin, and is framed by the pages of its site only. It
 * makes no markup out of text, hence no Trusted Types policy at all.
 */
function policyFor({ origins }: Site, { hash }: InlineScript): string {
  return [
    "default-src 'none'",
    `script-src '${hash}' '${reveal.hash}' 'self'`,
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    `frame-ancestors 'self' ${origins.join(' ')}`,
  ].join('; ')
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')
}

/** In a script element only `<` can end or begin anything (HTML §13.2.5.4); in JSON it may be escaped. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
