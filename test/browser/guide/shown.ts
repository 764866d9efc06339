import { type GuideLanguage, type PageName, pageAddress } from '../../../widget/guide/site-map.ts'
import { examplePlatform } from '../../../widget/guide/snippets/snippet.ts'

/** The pieces of code on a page of the guide, by id, as its script shows them on this platform. */
export async function shownOn(
  platform: string,
  language: GuideLanguage,
  name: PageName,
): Promise<Map<string, string>> {
  const page = await (await fetch(platform + pageAddress(language, name))).text()
  const found = page.matchAll(/data-snippet="([^"]+)">(.*?)<\/code>/gs)
  return new Map(
    [...found].map(([, id = '', code = '']) => [
      id,
      unescaped(code).replaceAll(examplePlatform, platform),
    ]),
  )
}

/** One of them. */
export function codeOf(shown: ReadonlyMap<string, string>, id: string): string {
  const code = shown.get(id)
  if (!code) throw new Error(`the guide does not show ${id}`)
  return code
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
