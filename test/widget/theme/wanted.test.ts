import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { colourNames, lengthNames } from '../../../widget/theme/properties.ts'
import { themes } from '../../../widget/theme/themes.ts'
import { readWanted } from '../../../widget/theme/wanted.ts'

const plain = { theme: 'azure', scheme: 'light', properties: {} }

test('what is well formed is kept as it is', () => {
  const wanted = {
    theme: 'slate',
    scheme: 'dark',
    properties: {
      ...{ accent: '#b3261e', surface: '#ffffff80', radius: '2.5px', size: '18px' },
      font: '"Source Han Sans SC", 思源黑体, system-ui',
    },
  }
  expect(readWanted(structuredClone(wanted))).toEqual(wanted)
})

test('anything else is as if it was not said', () => {
  for (const nothing of [
    undefined,
    null,
    7,
    'dark',
    [],
    { theme: 'constructor', scheme: 'auto' },
  ]) {
    expect(readWanted(nothing)).toEqual(plain)
  }
  for (const properties of [
    { accent: 'red' },
    { accent: '#FFF' },
    { accent: 'url(//evil.example)' },
    { accent: '#12345678;color:red' },
    { accent: { toString: () => '#123456' } },
    { font: 'x; } * { display: none' },
    { font: 'local(x)' },
    { font: 'var(--x)' },
    { size: '1em' },
    { radius: '-4px' },
    { background: '#ffffff' },
    { __proto__: { accent: 'red' } },
  ]) {
    expect([properties, readWanted({ properties })]).toEqual([properties, plain])
  }
})

test('lengths beyond what leaves a readable page end at the bound', () => {
  const { properties } = readWanted({ properties: { size: '4px', radius: '99px' } })
  expect(properties).toEqual({ size: '14px', radius: '24px' })
})

test('whatever comes, only known properties in known forms are left', () => {
  const name = fc.oneof(fc.constantFrom(...colourNames, ...lengthNames, 'font'), fc.string())
  const anything = fc.dictionary(name, fc.oneof(fc.anything(), fc.constantFrom('#abcdef', '9px')))
  fc.assert(
    fc.property(anything, (properties) => {
      const read = readWanted({ properties }).properties
      for (const [name, value] of Object.entries(read)) {
        expect([...colourNames, ...lengthNames, 'font']).toContain(name)
        expect(value).toMatch(/^(#[0-9a-f]{6,8}|[\d.]+px|[\p{L}\p{N} "',_-]+)$/u)
      }
    }),
  )
})

test('the style sheet says the light azure theme, and declares every property there is', () => {
  const sheet = readFileSync(join(import.meta.dirname, '../../../widget/styles.css'), 'utf8')
  const declared = [...sheet.matchAll(/^\s*--jz-([a-z-]+): ([^;]+);/gm)]
  const long = declared.map(([, name, value = '']) => [
    name,
    value.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'),
  ])
  const { light, radius } = themes.azure
  expect(Object.fromEntries(long)).toEqual({
    ...light,
    radius,
    size: 'medium',
    font: '"Noto Sans CJK SC", system-ui, sans-serif',
  })
  expect(long).toHaveLength(colourNames.length + lengthNames.length + 1)
})
