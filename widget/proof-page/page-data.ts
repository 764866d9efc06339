import type { PublicItem } from '../../shared/api/catalogue.ts'
import type { PublicSite, Site } from '../../shared/identity/site.ts'
import type { Language } from '../../shared/kernel/language.ts'

/** What the function wrote into the page (`GET /v1/proofs/{site}/{item}`). */
export interface PageData {
  readonly site: PublicSite & Pick<Site, 'origins'>
  readonly item: PublicItem
  readonly language: Language
}

export function readPageData(page: Document): PageData {
  return JSON.parse(page.getElementById('jz-page')?.textContent ?? '')
}
