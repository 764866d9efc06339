import { ItemVersion } from '../../shared/catalogue/item.ts'
import { hashWording } from '../../shared/catalogue/wording-document.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { languages } from '../../shared/kernel/language.ts'
import { number, text } from '../table/attributes.ts'
import { itemKey, keyAttributes, wordingKey } from '../table/keys.ts'
import type { Table } from '../table/table.ts'
import { newestVersions } from './items.ts'
import { type PublishedItem, wordingDocument } from './published-item.ts'

/** Why an item version was not published. */
export class NotPublished extends Error {
  override readonly name = 'NotPublished'
}

/**
 * Publishes the next version of an item. Versions are immutable: the same version again is welcome
 * when it is the same, and refused when it differs.
 *
 * @param notice seconds every instance needs to learn of a version before it takes effect
 * @throws NotPublished with the reason; ZodError when the item does not fit its schema
 */
export async function publishItem(
  table: Table,
  input: unknown,
  notice: number,
  now: number,
): Promise<PublishedItem> {
  const item = ItemVersion.parse(input)
  const published = { item, wordings: await hashWordings(item) }
  const [newest] = await newestVersions(table, item.id)
  if (newest && newest.item.version >= item.version) return sameAsBefore(table, published)
  refuseOutOfOrder(item, newest, notice, now)
  for (const language of languages) {
    await table.put({
      ...keyAttributes(wordingKey(published.wordings[language])),
      wording: text(JSON.stringify(wordingDocument(item, language))),
    })
  }
  const before = await table.putNew(record(published))
  return before ? sameAsBefore(table, published) : published
}

function refuseOutOfOrder(
  item: ItemVersion,
  newest: PublishedItem | undefined,
  notice: number,
  now: number,
): void {
  const expected = (newest?.item.version ?? 0) + 1
  if (item.version !== expected) throw new NotPublished(`the next version is ${expected}`)
  if (!newest) return
  if (newest.item.effective > toInstant(now)) {
    throw new NotPublished(`version ${newest.item.version} has yet to take effect`)
  }
  if (item.effective < toInstant(now + notice * 1000)) {
    throw new NotPublished(`a new version takes effect ${notice} seconds from now at the earliest`)
  }
}

async function sameAsBefore(table: Table, published: PublishedItem): Promise<PublishedItem> {
  const { id, version } = published.item
  const stored = await table.get(itemKey(id, version))
  if (stored?.published && 'S' in stored.published) {
    if (stored.published.S === JSON.stringify(published)) return published
  }
  throw new NotPublished(`version ${version} of ${id} is published and does not change`)
}

async function hashWordings(item: ItemVersion): Promise<PublishedItem['wordings']> {
  const [simplified, traditional, english] = await Promise.all(
    languages.map((language) => hashWording(wordingDocument(item, language))),
  )
  return { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english } as PublishedItem['wordings']
}

function record(published: PublishedItem) {
  const { id, version } = published.item
  return {
    ...keyAttributes(itemKey(id, version)),
    published: text(JSON.stringify(published)),
    version: number(version),
  }
}
