import type { RequestAtDesk, RequestInQueue } from '../../shared/api/certificate-desk.ts'
import type { CertificateItem } from '../../shared/catalogue/item.ts'
import type { RequestedField } from '../../shared/certificate/requested-field.ts'
import { stepOf } from '../../shared/certificate/step.ts'
import { togetherRule } from '../../shared/certificate/together.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { RecordKey } from '../seal/record-key.ts'
import type { RequestRecord } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { isDrawn } from './draw.ts'
import type { AtDesk } from './open-at-desk.ts'
import { fieldsIn, seenIn, sinceSent } from './opened.ts'
import { levelsIn, stepView } from './request-view.ts'
import { textOfField } from './text-of-field.ts'

/** A request as a queue shows it, in the words of its item. */
export function queueView(
  { reference, content }: RequestRecord,
  item: CertificateItem,
  key: RecordKey,
  language: Language,
): RequestInQueue {
  const { standing, dueAt, remindAt } = content
  const [sent] = sinceSent(content)
  const fields = fieldsIn({ reference, content } as RequestRecord, key)
  return {
    reference,
    item: item.id,
    title: item.wording[language].title,
    state: standing.state,
    ...(standing.level && { level: standing.level }),
    village: textOfField(item, item.villageField, standing.village, language),
    ...(sent && { sentAt: sent.at }),
    ...(dueAt && { dueAt }),
    ...(remindAt && { remindAt }),
    corrections: fields.filter(({ corrected }) => corrected !== undefined).length,
  }
}

/** How a request is offered to be approved together with others, where it may be and the asker may. */
export async function offerTogether(
  { document }: Pick<CertificateParts, 'document'>,
  { actor, record, item, key }: Omit<AtDesk, 'asker'>,
): Promise<Pick<RequestInQueue, 'seen' | 'drawn'>> {
  const { standing, steps } = record.content
  const rule = togetherRule(standing, item.levels)
  if (!rule || !mayDo({ actor, record, item }).may.includes('approve')) return {}
  if (isDrawn(key, standing, rule.oneIn)) return { drawn: true }
  const fields = fieldsIn(record, key)
  const isUnprintable = (await unprintableIn(document, item, fields)).length > 0
  return isUnprintable ? {} : { seen: seenIn(fields, steps.length, key) }
}

/** A request as its approver reads it. */
export async function deskView(
  { document }: Pick<CertificateParts, 'document'>,
  { actor, record, item, key }: AtDesk,
  language: Language,
): Promise<RequestAtDesk> {
  const { content } = record
  const words = item.wording[language]
  const fields = fieldsIn(record, key)
  return {
    ...queueView(record, item, key, language),
    agency: words.agency,
    proves: words.proves,
    basis: words.basis,
    fields: fields.map((field) => fieldView(item, field, language)),
    unprintable: await unprintableIn(document, item, fields),
    levels: levelsIn(content, item).map((one) => ({
      ...one,
      office: words.offices[one.level] ?? one.level,
    })),
    steps: content.steps.map((step, at) => ({
      ...stepView(step, at, key),
      ...(step.staffNumber && { staffNumber: step.staffNumber }),
    })),
    seen: seenIn(fields, content.steps.length, key),
    ...mayDo({ actor, record, item }),
    ...(content.certificate && { number: content.certificate.number }),
  }
}

function fieldView(item: CertificateItem, field: RequestedField, language: Language) {
  const { id, value, corrected, department } = field
  const words = item.wording[language]
  const text = value !== undefined && textOfField(item, id, value, language)
  const before = corrected !== undefined && textOfField(item, id, corrected, language)
  return {
    ...field,
    label: words.fields[id]?.label ?? id,
    ...(text && text !== String(value) && { text }),
    ...(before && before !== String(corrected) && { correctedText: before }),
    ...(department && { departmentName: words.receivers[department]?.name ?? department }),
    printed: item.fields.some(({ question, printed }) => question.id === id && printed),
  }
}

/** Characters of printed fields that the document's font lacks. */
export async function unprintableIn(
  document: CertificateParts['document'],
  item: CertificateItem,
  fields: readonly RequestedField[],
): Promise<string[]> {
  const printed = fields.filter(({ id }) =>
    item.fields.some((rule) => rule.question.id === id && rule.printed),
  )
  const texts = printed.map(({ id, value }) =>
    value === undefined ? '' : textOfField(item, id, value, 'zh-Hans'),
  )
  return document.unprintable(texts.join(''))
}

const decisions = ['approve', 'return', 'refuse', 'revoke'] as const

/** What the state machine would let them do, and if nothing, why. */
export function mayDo({ actor, record, item }: Pick<AtDesk, 'actor' | 'record' | 'item'>) {
  const { standing } = record.content
  const tried = decisions.map((action) => {
    return { action, outcome: stepOf(standing, action, actor, item.levels) }
  })
  const may = tried.filter(({ outcome }) => typeof outcome !== 'string').map(({ action }) => action)
  const isWaiting = standing.state === 'at-level'
  if (may.length > 0 || !isWaiting) return { may }
  const why = tried.find(({ action }) => action === 'approve')?.outcome
  const onlyLooking =
    why === 'own-request' || why === 'decided-before' ? why : ('not-your-turn' as const)
  return { may, onlyLooking }
}
