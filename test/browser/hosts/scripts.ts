import type { Host } from './host.ts'

/** Pages whose scripts changed what every script relies on. */
export const scripts: readonly Host[] = [
  { name: 'prototype-js', ends: 'pledge', framed: 'pledge' },
  { name: 'mootools', ends: 'pledge', framed: 'pledge' },
  { name: 'old-shims', ends: 'pledge', framed: 'pledge' },
  { name: 'old-globals', ends: 'pledge', framed: 'pledge' },
  { name: 'promise-polyfill', ends: 'pledge' },
  { name: 'fetch-polyfill', ends: 'pledge' },
  { name: 'json-replaced', ends: 'link', framed: 'pledge' },
  { name: 'fetch-broken', ends: 'link', framed: 'pledge' },
  { name: 'fetch-removed', ends: 'link', framed: 'pledge' },
  { name: 'document-write', ends: 'pledge', framed: 'pledge' },
  {
    name: 'document-write-later',
    ends: 'pledge',
    async open(page) {
      await page.getByText('姓名').waitFor()
      return page.mainFrame()
    },
  },
  { name: 'two-versions', ends: 'pledge' },
  { name: 'script-twice', ends: 'pledge', framed: 'pledge' },
  {
    name: 'key-guards',
    ends: 'pledge',
    async meanwhile(place, step) {
      if (step !== 'questions') return
      const field = place.getByLabel('现住址')
      await field.fill('幸福路 13')
      await field.press('Backspace')
      if ((await field.inputValue()) !== '幸福路 1') throw new Error('Backspace does nothing')
    },
  },
  {
    name: 'fast-click',
    ends: 'pledge',
    browser: { hasTouch: true },
  },
]
