import { readFileSync } from 'node:fs'
import { forms } from './forms.ts'
import { frameworks } from './frameworks.ts'
import type { Host } from './host.ts'
import { looks } from './looks.ts'
import { oldPages } from './old-pages.ts'
import { policies } from './policies.ts'
import { scripts } from './scripts.ts'

/** Pages that we did not shape to fit. */
export const gallery: readonly Host[] = [
  ...looks,
  ...policies,
  ...frameworks,
  ...scripts,
  ...oldPages,
  ...forms,
]

export function hostNamed(name: string): Host {
  const host = gallery.find((one) => one.name === name)
  if (!host) throw new Error(`there is no host ${name}`)
  return host
}

/** Why the host exists, as its page says. */
export function reasonOf({ name }: Host): string {
  const page = readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8')
  return /<!-- (.+) -->/.exec(page)?.[1] ?? ''
}
