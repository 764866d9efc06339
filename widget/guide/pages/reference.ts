import { type Html, html } from '../html.ts'
import { type Declaration, type Described, elementOf, type Member } from '../manifest.ts'
import type { MakePage, Section } from '../page.ts'
import type { GuideLanguage } from '../site-map.ts'
import { table } from '../table.ts'
import { elementZhHans } from '../words/element.zh-hans.ts'
import { type PageAttribute, scriptAttributes, uploadAttributes } from '../words/page-attributes.ts'
import { referenceWords } from '../words/reference.ts'

type Told = 'attributes' | 'events' | 'members' | 'cssProperties' | 'cssParts'

/** Everything a host page can write, hear and style, out of the manifest where it is the element’s. */
export const referencePage: MakePage = ({ language, known }) => {
  const words = referenceWords[language]
  const element = elementOf(known.manifest, 'jz-proof')
  const section = (id: string, content: Html): Section => {
    const [title = id, body] = words.sections[id] ?? []
    return { id, title, body: html`${body}${content}` }
  }
  return {
    title: words.title,
    lead: words.lead,
    sections: [
      section('script', written(scriptAttributes, language)),
      section('upload', written(uploadAttributes, language)),
      section('element', told(element, 'attributes', language)),
      section('events', told(element, 'events', language)),
      section('members', told(element, 'members', language)),
      section('properties', told(element, 'cssProperties', language)),
      section('parts', told(element, 'cssParts', language)),
    ],
  }
}

function written(attributes: readonly PageAttribute[], language: GuideLanguage): Html {
  const { name, values, byDefault, meaning } = referenceWords[language]
  return table(
    language,
    [name, values, byDefault, meaning],
    attributes.map((one) => [
      html`<code>${one.name}</code>`,
      one.values && html`<code>${one.values}</code>`,
      one.byDefault && html`<code>${one.byDefault}</code>`,
      one.means[language],
    ]),
  )
}

function told(element: Declaration, kind: Told, language: GuideLanguage): Html {
  const { name, values, byDefault, meaning, none } = referenceWords[language]
  const all: readonly Described[] = element[kind] ?? []
  if (all.length === 0) return html`<p>${none}</p>`
  const hasType = all.some(({ type }) => type)
  const hasDefault = all.some((one) => one.default !== undefined)
  return table(
    language,
    [name, ...(hasType ? [values] : []), ...(hasDefault ? [byDefault] : []), meaning],
    all.map((one) => [
      html`<code>${nameOf(one)}</code>`,
      ...(hasType ? [one.type && html`<code>${one.type.text}</code>`] : []),
      ...(hasDefault ? [one.default && html`<code>${one.default}</code>`] : []),
      sayIn(language, kind, one),
    ]),
  )
}

const nameOf = (one: Described) => `${one.name}${(one as Member).kind === 'method' ? '()' : ''}`

function sayIn(language: GuideLanguage, kind: Told, { name, description }: Described): Html {
  const said = language === 'en' ? description : (elementZhHans[kind]?.[name] ?? description)
  // What stands between backticks in a comment is code.
  const parts = (said ?? '').split('`')
  return html`${parts.map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`
}
