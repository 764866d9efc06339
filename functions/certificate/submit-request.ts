import type { submitRequest, withdrawRequest } from '../../shared/api/certificate.ts'
import type { CertificateItem } from '../../shared/catalogue/item.ts'
import type { Answers } from '../../shared/catalogue/question.ts'
import { isAllFromData, type RequestedField } from '../../shared/certificate/requested-field.ts'
import { dayInChina } from '../../shared/kernel/instant.ts'
import { type FieldProblem, type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import { checkAnswers, normalizeAnswers } from '../../shared/pledge/answers.ts'
import { unknownAnswers } from '../../shared/pledge/unknown-answers.ts'
import type { Act } from '../http/serve.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { finish } from './finish.ts'
import { markDue } from './marks.ts'
import { fieldsIn, itemOf, keyOf } from './opened.ts'
import { ownRequest } from './own-request.ts'
import { requestView } from './request-view.ts'
import { takeStep } from './take-step.ts'

/**
 * Sends a request to the first office. The same once more, because the answer to it was lost, finds it sent.
 */
export function requestSubmitter(parts: CertificateParts): Act<typeof submitRequest> {
  return async ({ params, body, bearer }) => {
    const now = parts.clock()
    const found = await ownRequest(parts, bearer, params.reference)
    if (found instanceof Refusal) return found
    const { record, person } = found
    const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
    if (!key) return new Refusal('certificate-unknown')
    const standing = record.content.standing
    const fields = applied(item, fieldsIn(record, key), body.fields, dayInChina(now))
    if (fields instanceof Refusal) return fields
    const isSame = JSON.stringify(fields) === JSON.stringify(fieldsIn(record, key))
    const isSent = standing.state === 'at-level' || standing.state === 'sealing'
    if (isSent && isSame) return requestView(parts, record)
    const village = fields.find(({ id }) => id === item.villageField)?.value
    const from = {
      ...standing,
      village: String(village ?? ''),
      isAllFromData: isAllFromData(fields.filter(({ id }) => isPrinted(item, id))),
    }
    const actor = { kind: 'citizen', person } as const
    const sent = await takeStep(parts, record, key, item, {
      action: 'send',
      actor,
      fields,
      from,
      now,
    })
    if (sent instanceof Refusal) return sent
    await markDue(parts, sent, item)
    return requestView(parts, await finish(parts, sent, now))
  }
}

/** Withdraws a request that is not decided. */
export function requestWithdrawer(parts: CertificateParts): Act<typeof withdrawRequest> {
  return async ({ params, bearer }) => {
    const now = parts.clock()
    const found = await ownRequest(parts, bearer, params.reference)
    if (found instanceof Refusal) return found
    const { record, person } = found
    if (record.content.standing.state === 'withdrawn') return requestView(parts, record)
    const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
    if (!key) return new Refusal('certificate-unknown')
    const actor = { kind: 'citizen', person } as const
    const step = await takeStep(parts, record, key, item, { action: 'withdraw', actor, now })
    return step instanceof Refusal ? step : requestView(parts, step)
  }
}

const isPrinted = (item: CertificateItem, id: string) =>
  item.fields.some(({ question, printed }) => question.id === id && printed)

/** The form with what the citizen corrected or wrote. What a source had said stays beside a correction. */
function applied(
  { fields: rules }: CertificateItem,
  standing: readonly RequestedField[],
  changes: Answers,
  today: string,
): Outcome<RequestedField[]> {
  const questions = rules.map(({ question }) => question)
  const changed = normalizeAnswers(questions, changes)
  const fields = standing.map((field) => {
    const value = changed[field.id]
    return value === undefined ? emptied(field, changes) : correct(field, value)
  })
  const answers = Object.fromEntries(
    fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
  )
  const errors = [
    ...unknownAnswers(questions, changes),
    ...checkAnswers(questions, answers, today),
    ...locked(rules, standing, fields),
  ]
  return errors.length > 0
    ? new Refusal('answers-invalid', { errors: errors.map(toField) })
    : fields
}

function correct(field: RequestedField, value: string | number): RequestedField {
  const said = field.corrected ?? field.value
  if (field.origin === 'citizen') return { ...field, value }
  const { corrected: _, ...kept } = field
  return said === value || said === undefined
    ? { ...kept, value }
    : { ...kept, value, corrected: said }
}

/** An optional field that the citizen wrote and has emptied. */
function emptied(field: RequestedField, changes: Answers): RequestedField {
  if (field.origin !== 'citizen' || changes[field.id] !== '') return field
  const { value: _, ...empty } = field
  return empty
}

/** Who somebody is, say, is for their site to say, and nobody corrects it here. */
function locked(
  rules: CertificateItem['fields'],
  before: readonly RequestedField[],
  after: readonly RequestedField[],
): FieldProblem[] {
  return after.flatMap(({ id, corrected }) => {
    const rule = rules.find(({ question }) => question.id === id)
    const was = before.find((field) => field.id === id)?.corrected
    const isLocked = corrected !== undefined && was !== corrected && !rule?.correctable
    return isLocked ? [{ pointer: `/answers/${id}`, reason: 'unknown' }] : []
  })
}

const toField = ({ pointer, reason }: FieldProblem) => ({
  pointer: pointer.replace(/^\/answers\//, '/fields/'),
  reason,
})
