import type { PublicCertificateItem } from '../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../shared/api/certificate.ts'
import type { Answer, Answers, Question } from '../../shared/catalogue/question.ts'
import type { RequestedField } from '../../shared/certificate/requested-field.ts'

/** One field of the form: what it takes, what data said, and what the citizen says. */
export interface FormField {
  readonly question: Question
  readonly field: RequestedField
  /** What data filled in, whether corrected or not. */
  readonly source: Answer | undefined
  readonly isCorrectable: boolean
  /** What the citizen wrote, or corrected it to; `undefined` where it stays as data had it. */
  readonly own: Answer | undefined
  /** What it says now. */
  readonly value: Answer | undefined
}

/**
 * The form in the item's order. Fields of another version of the item are left out: nobody here knows their
 * words.
 *
 * @param answers the citizen's, by field
 */
export function formOf(
  item: PublicCertificateItem,
  { fields }: CertificateRequest,
  answers: Answers,
): FormField[] {
  return item.fields.flatMap(({ question, correctable }) => {
    const field = fields.find(({ id }) => id === question.id)
    if (!field) return []
    const source = sourceOf(field)
    const said = answers[question.id]
    const isCorrectable = correctable || source === undefined
    const own = isCorrectable && said !== source ? said : undefined
    return [{ question, field, source, isCorrectable, own, value: own ?? source }]
  })
}

function sourceOf({ corrected, origin, value }: RequestedField): Answer | undefined {
  return corrected ?? (origin === 'citizen' ? undefined : value)
}

/** What the citizen has said in a request so far, as the platform knows it. */
export function saidIn({ fields }: CertificateRequest): Answers {
  const said: { [field: string]: Answer } = {}
  for (const { id, value, origin, corrected } of fields) {
    if (value !== undefined && (origin === 'citizen' || corrected !== undefined)) said[id] = value
  }
  return said
}

/**
 * What is sent: what the citizen wrote or corrected. What they took back since it was last sent is said too:
 * a correction by what data had, an answer by an empty one.
 */
export function changesIn(form: readonly FormField[]): Answers {
  const changes: { [field: string]: Answer } = {}
  for (const { question, field, source, own } of form) {
    if (own !== undefined) changes[question.id] = own
    else if (field.corrected !== undefined) changes[question.id] = field.corrected
    else if (source === undefined && field.value !== undefined) changes[question.id] = ''
  }
  return changes
}
