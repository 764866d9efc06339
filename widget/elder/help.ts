import type { PublicSite } from '../../shared/identity/site.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { request } from '../api/reply.ts'
import type { Embedding } from '../embedding.ts'

/** Whom a citizen can call, and where staff do it with them. */
export interface Help {
  readonly phone: string
  readonly counter?: string
}

/** The government service line (政务服务便民热线), answered everywhere in the country. */
export const hotline: Help = { phone: '12345' }

/** What the site registered; the hotline where it registered nothing, or nobody answers. */
export async function findHelp({ origin, site }: Embedding, language: Language): Promise<Help> {
  const url = `${origin}/v1/sites/${encodeURIComponent(site)}`
  const reply = await request<PublicSite>(url)
  const help = reply.kind === 'answer' ? reply.body.help : undefined
  if (!help) return hotline
  return { phone: help.phone, counter: help.counter[language] ?? help.counter['zh-Hans'] }
}
