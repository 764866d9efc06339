import type { Page } from 'playwright-core'
import type { Language } from '../../../shared/kernel/language.ts'
import { upload } from '../host-page.ts'
import { startWorld, type World } from '../world.ts'

/** Where a card is drawn: by the script itself, in a frame of ours, or on our page by itself. */
export type Place = 'inline' | 'frame' | 'own page'

/** The world of the browser tests, with a second site whose visitors type who they are. */
export interface Scenery extends World {
  /** A fresh tab on the host's form in this language; `tag` and `rows` as the host page takes them. */
  enter(language: Language, query?: Query, before?: () => void): Promise<Page>
  /** With the pledge as one line below the upload. */
  enterFolded(language: Language): Promise<Page>
  /** The host's form, for the site without keys and the item that its visitors may pledge by typing. */
  enterVillage(language: Language, before?: () => void, attributes?: string): Promise<Page>
  /** The proof page by itself. */
  openOwnPage(language: Language, site: string, item: string): Promise<Page>
}

export type Query = { readonly [name: string]: string }

/** As host pages write them. */
const tags: { readonly [L in Language]: string } = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-HK',
  en: 'en',
}

const village = {
  id: 'test-village',
  tenant: 'yanxi',
  name: '云溪村村务公开网',
  keys: [],
  typedIdentity: true,
  help: {
    phone: '12345',
    counter: { 'zh-Hans': '云溪路8号3号窗口', en: '8 Yunxi Road, counter 3' },
  },
}

const rows = upload('loss-statement')

export async function startScenery(viewport = { width: 390, height: 844 }): Promise<Scenery> {
  // Another site than the platform's, so that frames are in another process, as they are for everybody.
  const world = await startWorld(viewport, 'localhost')
  const { host, platform, local } = world
  const site = { ...village, origins: [host.origin] }
  await local.invoke('operate', { act: 'register-site', site })
  const tag = (id: string, attributes: string) =>
    `<script async src="${platform.origin}/v1/jz.js" data-site="${id}" ${attributes}></script>`

  async function enter(language: Language, query: Query = {}, before = () => {}): Promise<Page> {
    const { page } = await world.visit({ lang: tags[language], ...query }, async () => before())
    return page
  }
  return {
    ...world,
    // A getter, which copying would freeze.
    get mother() {
      return world.mother
    },
    enter,
    enterFolded: (language) => enter(language, { tag: tag('test-host', 'data-folded') }),
    enterVillage: (language, before, attributes = '') =>
      enter(language, { tag: tag(village.id, `data-mode="frame" ${attributes}`), rows }, before),
    async openOwnPage(language, id, item) {
      const page = await enter(language)
      await page.goto(`${platform.origin}/v1/proofs/${id}/${item}?lang=${language}`)
      return page
    },
  }
}
