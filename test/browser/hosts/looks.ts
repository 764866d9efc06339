import type { Host } from './host.ts'

/** Pages whose style sheets mean everything on the page. */
export const looks: readonly Host[] = [
  { name: 'plain', ends: 'pledge', framed: 'pledge' },
  { name: 'css-reset', ends: 'pledge', framed: 'pledge' },
  { name: 'all-unset', ends: 'pledge', framed: 'pledge' },
  { name: 'all-unset-important', ends: 'pledge', framed: 'pledge' },
  { name: 'hostile-styles', ends: 'pledge', framed: 'pledge' },
  { name: 'grid-form', ends: 'pledge' },
  { name: 'rtl', ends: 'pledge', framed: 'pledge' },
  { name: 'quirks-tables', ends: 'pledge', framed: 'pledge' },
]
