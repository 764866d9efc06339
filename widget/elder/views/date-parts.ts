import { type Child, h } from '../../proof/h.ts'
import type { ElderWords } from '../words.ts'

/**
 * Year, month and day, each typed by itself.
 *
 * @param like the date input they stand for: its name, description and validity
 * @param answer RFC 3339 full-date, or as much of one as was typed before
 */
export function dateParts(
  like: HTMLInputElement,
  answer: string,
  said: ElderWords,
  onAnswer: (answer: string) => void,
): Child {
  const parts = answer.split('-')
  const inputs = [said.year, said.month, said.day].map((label, i) => {
    const id = i === 0 ? like.id : `${like.id}-${i}`
    const input = h('input', {
      id,
      name: i === 0 ? like.name : id,
      inputmode: 'numeric',
      autocomplete: 'off',
      size: i === 0 ? 4 : 2,
      maxlength: i === 0 ? 4 : 2,
      value: parts[i],
      'aria-describedby': like.getAttribute('aria-describedby') ?? undefined,
      'aria-invalid': like.getAttribute('aria-invalid') ?? undefined,
      'aria-required': like.getAttribute('aria-required') ?? undefined,
      oninput: () => onAnswer(dateOf(inputs.map(([, { value }]) => value))),
    })
    return [label, input] as const
  })
  return h(
    'div',
    { class: 'date' },
    inputs.map(([label, input]) => h('label', { for: input.id }, label, input)),
  )
}

/** What was typed as a full date; what is no date stays as it is, to be corrected. */
export function dateOf(typed: readonly string[]): string {
  const parts = typed.map((part) => part.normalize('NFKC').trim())
  if (parts.every((part) => part === '')) return ''
  return parts.map((part, i) => (i > 0 && /^\d$/.test(part) ? `0${part}` : part)).join('-')
}
