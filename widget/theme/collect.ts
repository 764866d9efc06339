import { complain } from './complain.ts'
import {
  colourNames,
  lengthNames,
  type PropertyName,
  type Scheme,
  themeNames,
} from './properties.ts'
import { resolver } from './resolve.ts'
import { readWanted, type Wanted } from './wanted.ts'

/** What the script's tag says. */
export interface Tag {
  readonly theme?: string | undefined
  readonly scheme?: string | undefined
}

/**
 * Reads what a host wants of a proof that is on its page: the attributes `theme` and `scheme`, or what
 * the tag says instead, and the `--jz-…` properties that the element inherits. What the browser does not
 * understand is left out and told in the console.
 *
 * @param root of the proof
 */
export function collect(root: ShadowRoot, tag: Tag, prefersDark: boolean): Wanted {
  const { host } = root
  const asked = {
    theme: host.getAttribute('theme') ?? tag.theme,
    scheme: host.getAttribute('scheme') ?? tag.scheme,
  }
  const isDark = asked.scheme === 'dark' || (asked.scheme === 'auto' && prefersDark)
  const scheme: Scheme = isDark ? 'dark' : 'light'
  const computed = getComputedStyle(host)
  const resolve = resolver(root, scheme)
  const texts = new Map<PropertyName, string>()
  const properties: { [Name in PropertyName]?: string | undefined } = {}
  for (const name of colourNames) put(name, resolve.colour)
  for (const name of lengthNames) put(name, (text) => resolve.length(name, text))
  put('font', (text) => (CSS.supports('font-family', text) ? text : undefined))
  resolve.done()
  tellUnknown('theme', asked.theme, themeNames)
  tellUnknown('scheme', asked.scheme, ['light', 'dark', 'auto'])
  const wanted = readWanted({ theme: asked.theme, scheme, properties })
  for (const [name, text] of texts) {
    if (wanted.properties[name] === undefined) {
      complain(`--jz-${name} is not understood and left out: ${text.slice(0, 80)}`)
    }
  }
  return wanted

  function put(name: PropertyName, understand: (text: string) => string | undefined): void {
    const text = computed.getPropertyValue(`--jz-${name}`).trim()
    if (!text) return
    texts.set(name, text)
    properties[name] = understand(text)
  }
}

function tellUnknown(attribute: string, said: string | undefined, known: readonly string[]) {
  if (said && !known.includes(said)) {
    complain(`${attribute} "${said.slice(0, 80)}" is none of ${known.join(', ')}`)
  }
}
