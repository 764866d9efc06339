import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { buildFolder } from '../../infra/build-product.ts'
import { nodesOf } from '../syntax.ts'

/**
 * What is published is for Chrome 80, Safari 14, Firefox 74 (all of 2020) and the web views of that
 * age. The years behind each entry are by caniuse and MDN: Chrome and Safari, the first to have it.
 */
const site = join(buildFolder, 'site/v1')
const published = readdirSync(site, { recursive: true, encoding: 'utf8' })
const read = (path: string) => readFileSync(join(site, path), 'utf8')
const scripts = published.filter((path) => path.endsWith('.js'))
const sheets = published.filter((path) => path.endsWith('.css'))

/** What younger browsers alone have: how it looks, and by what a script shows that it asked first. */
const youngerApis: readonly (readonly [name: string, use: RegExp, guard?: RegExp])[] = [
  ['Array.at (92, 15.4)', /\.at\(/],
  ['replaceAll (85, 13.1)', /\.replaceAll\(/],
  ['findLast (97, 15.4)', /\.findLast(Index)?\(/],
  ['copying array methods (110, 16)', /\.(toSorted|toReversed|toSpliced)\(/],
  ['Array.fromAsync (121, 16.4)', /\bfromAsync\(/],
  ['groupBy (117, 17.4)', /\.groupBy\(/],
  ['Object.hasOwn (93, 15.4)', /\bObject\.hasOwn\b/],
  ['Promise.any, withResolvers, try', /\bPromise\.(any|withResolvers|try)\b/],
  ['WeakRef (84, 14.1)', /\bnew WeakRef\b/, /["']WeakRef["'] ?in\b/],
  ['structuredClone (98, 15.4)', /\bstructuredClone\b/],
  ['randomUUID (92, 15.4)', /\brandomUUID\b/],
  ['AbortSignal.timeout and any (103, 16)', /\bAbortSignal\.(timeout|any)\b/],
  ['URL.canParse (120, 17)', /\bcanParse\b/],
  ['replaceChildren (86, 14)', /\.replaceChildren\(/],
  [
    'requestSubmit (76, 16)',
    /\.requestSubmit\(/,
    /["']requestSubmit["'] ?in\b|\.requestSubmit\?\./,
  ],
  ['showModal (37, 15.4)', /\.showModal\(/, /\.showModal\?\.|["']showModal["'] ?in\b/],
  ['showPopover (114, 17)', /\.(show|hide|toggle)Popover\(/, /Popover["'] ?in\b/],
  ['checkVisibility (105, 17.4)', /\.checkVisibility\(/],
  ['SubmitEvent.submitter (81, 15.4)', /\.submitter\b/],
  [
    'ElementInternals (77, 16.4)',
    /\.attachInternals\(/,
    /\bElementInternals\?\.|["'](attachInternals|setFormValue)["'] ?in\b/,
  ],
  ['constructed sheets (73, 16.4)', /\.replaceSync\(/, /["']replace(Sync)?["'] ?in\b/],
  [
    'BarcodeDetector (83, none)',
    /\bBarcodeDetector\b/,
    /["']BarcodeDetector["'] ?in\b|\.BarcodeDetector\b/,
  ],
  [
    'requestIdleCallback (47, none)',
    /\brequestIdleCallback\(/,
    /requestIdleCallback\?|["']requestIdleCallback["'] ?in\b/,
  ],
  ['reportError (95, 15.4)', /\breportError\(/],
  ['scheduler (94, none)', /\bscheduler\./],
  ['DecompressionStream (80, 16.4)', /\bDecompressionStream\b/, /typeof DecompressionStream\b/],
  ['dateStyle (76, 14.1)', /\bdateStyle\b/],
  [
    'younger selectors',
    /(querySelector(All)?|matches|closest)\([^)]*:(is|where|has|focus-visible|user-invalid)\b/,
  ],
]

/** What makes a younger browser's rule no rule at all in an older one. */
const youngerStyles: readonly (readonly [name: string, use: RegExp])[] = [
  ['selectors by list (88, 14)', /:(is|where|has)\(|:not\([^()]*,/],
  [':focus-visible in a rule with others (86, 15.4)', /:focus-visible[^{]*,|,[^{}]*:focus-visible/],
  ['aspect-ratio (88, 15)', /[{;]\s*aspect-ratio:/],
  ['inset (87, 14.1)', /[{;]\s*inset(-inline|-block)?:/],
  ['logical shorthands (87, 14.1)', /[{;]\s*(margin|padding|border)-(inline|block):/],
  ['viewport units (108, 15.4)', /\d[dsl]v[hw]\b/],
  ['colour functions (111, 15)', /\b(color-mix|oklch|oklab|lch|lab|light-dark|color)\(/],
  ['layers and containers (99, 15.4)', /@(layer|container|property|scope)\b/],
  ['nesting (120, 17.2)', /[{;]\s*&/],
  ['transforms by themselves (104, 14.1)', /[{;]\s*(translate|rotate|scale):/],
  ['overflow: clip (90, 16)', /overflow(-[xy])?:\s*clip/],
  [
    'gap between flexible boxes (84, 14.1)',
    /\{(?=[^{}]*display:\s*(inline-)?flex)[^{}]*[{;]?(row-|column-)?gap:/,
  ],
]

describe.each(scripts)('%s', (path) => {
  const code = read(path)
  const isModule = /^(b|p)\//.test(path) && !path.endsWith('/jz.js')
  const tree = parse(code, {
    ecmaVersion: path === 'link.js' ? 5 : 2020,
    sourceType: isModule ? 'module' : 'script',
  })
  const nodes = [...nodesOf(tree)]

  it('has no regular expression that Safari cannot read before 16.4', () => {
    const patterns = nodes.flatMap((node) => ('regex' in node ? [node.regex] : []))
    const unread = patterns.filter((regex) =>
      /\(\?<[=!]/.test((regex as RegExp & { pattern: string }).pattern),
    )
    expect(unread).toEqual([])
  })

  it('calls nothing that only younger browsers have', () => {
    const found = youngerApis.filter(([, use, guard]) => use.test(code) && !guard?.test(code))
    expect(found.map(([name]) => name)).toEqual([])
  })

  it('brings no style that only younger browsers have', () => {
    const styles = nodes.flatMap(({ value }) =>
      typeof value === 'string' && /\{[^{}]+:[^{}]+\}/.test(value) ? [value] : [],
    )
    expect(styles.flatMap(youngerIn)).toEqual([])
  })
})

describe.each(sheets)('%s', (path) => {
  it('has no style that only younger browsers have', () => {
    expect(youngerIn(read(path))).toEqual([])
  })
})

it('younger things are found where they are', () => {
  const css = '.a{display:flex;gap:8px}.b{inset:0}.c:is(a,b){}.d{height:100dvh}'
  expect(youngerIn(css)).toHaveLength(4)
  expect(youngerIn('.a{display:grid;gap:8px}.b:focus-visible{outline:0}')).toEqual([])
  expect(scripts.length).toBeGreaterThan(5)
  expect(sheets.length).toBeGreaterThan(2)
})

function youngerIn(css: string): string[] {
  return youngerStyles.filter(([, use]) => use.test(css)).map(([name]) => name)
}
