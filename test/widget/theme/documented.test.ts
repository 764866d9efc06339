import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { elementsManifest } from '../../../infra/elements-manifest.ts'
import { elementOf, type Manifest } from '../../../widget/guide/manifest.ts'
import { colourNames, lengthNames, themeNames } from '../../../widget/theme/properties.ts'
import { themes } from '../../../widget/theme/themes.ts'

const widget = join(import.meta.dirname, '../../../widget')
const { attributes, cssProperties, cssParts } = elementOf(
  (await elementsManifest()) as Manifest,
  'jz-proof',
)

/** Names that the views give what they draw. A frame is ours to lay out, and is named for that. */
function names(): Set<string> {
  const rooms = ['proof', 'proof-page', 'elder'].flatMap((room) =>
    readdirSync(join(widget, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join(widget, room, path), 'utf8')),
  )
  const given = rooms.flatMap((source) => [
    ...source.matchAll(/class: '([\w -]+)'/g),
    ...source.matchAll(/className = '([\w -]+)'/g),
  ])
  // These two by a variable.
  return new Set(['card', 'reference', ...given.flatMap(([, list = '']) => list.split(' '))])
}

test('every property is documented, with the value it has when nobody sets it', () => {
  const { light, radius } = themes.azure
  const defaults = {
    ...light,
    radius,
    size: 'medium',
    font: '"Noto Sans CJK SC", system-ui, sans-serif',
  }
  const told = cssProperties?.map(({ name, default: value }) => [name.slice(5), value])
  expect(Object.fromEntries(told ?? [])).toEqual(defaults)
  expect(told).toHaveLength(colourNames.length + lengthNames.length + 1)
})

test('every name that a host can reach is documented as a part', () => {
  expect(cssParts?.map(({ name }) => name).sort()).toEqual([...names()].sort())
})

test('the ready themes are documented', () => {
  const theme = attributes?.find(({ name }) => name === 'theme')
  expect(theme?.type?.text).toBe(themeNames.map((name) => `'${name}'`).join(' | '))
})
