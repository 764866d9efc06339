import type { Frame } from 'playwright-core'
import { evaluateApart } from './apart.ts'

/** Computed styles of elements, by where they stand. */
export type Styles = ReadonlyMap<string, string>

/** What every element of the host computes to; ours, and what is put aside for us, left out. */
export async function stylesAround(place: Frame): Promise<Styles> {
  return new Map(await evaluateApart(place, readAround))
}

/** What every kind of element in our card computes to. */
export async function stylesInside(place: Frame): Promise<Styles> {
  return new Map(await evaluateApart(place, readInside))
}

/** Where styles of the same elements differ, in words. */
export function differences(expected: Styles = new Map(), found: Styles = new Map()): string[] {
  return [...expected].flatMap(([place, before]) => {
    const after = found.get(place)
    if (after === undefined || after === before) return []
    const known = new Set(before.split(';\n'))
    const other = after.split(';\n').filter((declaration) => !known.has(declaration))
    return [`${place} ${other.slice(0, 8).join('; ')}`]
  })
}

/** In the page. */
function readAround(): [string, string][] {
  // What follows from the size of things is not style: a card is higher than an upload.
  const size =
    /^(-webkit-)?(width|height|block-size|inline-size|perspective-origin|transform-origin|top|left|right|bottom|inset.*|grid-template-.*)$/
  const found: [string, string][] = []
  walk(document.documentElement, 'html')
  return found

  function walk(element: Element, place: string): void {
    const computed = getComputedStyle(element)
    // Centred by margins that follow from its height.
    const floats = /fixed|absolute/.test(computed.position)
    const style = [...computed]
      .filter((property) => !size.test(property))
      .filter((property) => !floats || !property.startsWith('margin'))
    found.push([
      place,
      style.map((property) => `${property}: ${computed.getPropertyValue(property)}`).join(';\n'),
    ])
    const children = [...(element.shadowRoot?.children ?? []), ...element.children].filter(
      (child) => !child.matches('jz-proof, .jz-link, script, noscript, head, style, link'),
    )
    children.forEach((child, at) => {
      if (!isAside(child)) walk(child, `${place} > ${child.localName}:${at + 1}`)
    })
  }

  /** The upload, what is drawn around it, and what the host says of it. */
  function isAside(element: Element): boolean {
    const hasUpload = element.matches('[data-jz-item], :has([data-jz-item])')
    if (hasUpload && element.nextElementSibling?.localName === 'jz-proof') return true
    const root = element.getRootNode() as Document | ShadowRoot
    return root.querySelector(`[data-jz-item][aria-describedby~="${element.id}"]`) !== null
  }
}

/** In the page. */
function readInside(): [string, string][] {
  // Of the element itself, as a box in a layout of the host's.
  const size =
    /^(-webkit-)?(width|height|min-.*|max-.*|block-size|inline-size|perspective-origin|transform-origin|margin-(left|right|inline.*))$/
  const found = new Map<string, string>()
  const proof = proofIn(document)
  if (proof) read(proof, 'jz-proof')
  for (const element of proof?.shadowRoot?.querySelectorAll('*') ?? []) {
    read(element, `${element.localName}.${element.className} ${element.getAttribute('role')}`)
  }
  return [...found]

  function read(element: Element, kind: string): void {
    if (found.has(kind)) return
    const computed = getComputedStyle(element)
    const style = [...computed].filter((property) => !size.test(property))
    found.set(
      kind,
      style.map((property) => `${property}: ${computed.getPropertyValue(property)}`).join(';\n'),
    )
  }

  function proofIn(root: ParentNode): Element | undefined {
    const proof = root.querySelector('jz-proof')
    if (proof) return proof
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot && proofIn(shadowRoot)
      if (inner) return inner
    }
    return undefined
  }
}
