import type { PublicCertificateItem } from '../../shared/api/catalogue.ts'
import type { Wire } from '../check/inquire.ts'
import { inquirer } from '../check/inquire.ts'
import { loadChunk } from '../chunk.ts'
import type { Errand } from '../proof/conduct.ts'
import type { Flow } from '../proof/flow.ts'
import type { Rules } from '../proof/rules.ts'
import { readKept, toKept, writeKept } from './kept.ts'
import { pursuit } from './pursue.ts'
import { stepOfRequest } from './step.ts'
import { dress } from './views/dress.ts'
import type { CertificateWords } from './words/words.ts'
import { certificateWords as zhHans } from './words/zh-hans.ts'

/**
 * The electronic certificate (证明电子化): a form filled in from data, approved by one office after the
 * other, sealed and issued, without a trip.
 *
 * @throws when the words of another language cannot be fetched
 */
export async function rules(
  errand: Errand,
  item: PublicCertificateItem,
  pledge: Rules,
  persist: Wire['persist'],
  request: Wire['request'],
): Promise<Rules> {
  const { place, language, embedding } = errand
  const kept = readKept(place)
  const said: CertificateWords =
    language === 'zh-Hans'
      ? zhHans
      : (await loadChunk(embedding.chunks, language === 'en' ? 'en' : 'zh-hant')).certificateWords
  const inquire = inquirer(errand, { persist, request })
  let now: Flow
  /** What was drawn last: when it has left the page, nobody waits for news any more. */
  let drawn: Element | undefined
  const pursue = pursuit(
    item,
    inquire,
    () => now,
    () => !!drawn?.isConnected,
  )

  return {
    next: (flow, event) =>
      event.type === 'item'
        ? { ...flow, item, state: 'loading', byUpload: kept.byUpload ?? flow.byUpload }
        : stepOfRequest(item, kept, flow, event, pledge.next),
    keep(flow) {
      now = flow
      writeKept(place, toKept(flow))
      // Whoever does something is not kept waiting.
      pursue.wake()
    },
    task: (_, onAttempt) => pursue.task(onAttempt),
    dress: (extras, flow) =>
      dress(extras, flow, item, said, {
        inquire,
        latest: () => now,
        drew(element) {
          drawn = element
        },
      }),
  }
}
