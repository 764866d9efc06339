import type { PublicCertificateItem, PublicPledgeItem } from '../../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import { type Child, fill, h } from '../../proof/h.ts'
import { questions } from '../../proof/views/questions.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { type FormField, formOf } from '../form.ts'
import type { CertificateWords } from '../words/words.ts'
import { filledIn } from './filled-in.ts'
import type { Means } from './means.ts'
import { reasonIn } from './progress.ts'
import { saySource, sayValue } from './say.ts'
import { withdrawal } from './withdrawal.ts'

/** The form: what data filled in, to be looked at, and what is left for the citizen to write. */
export function form(
  scene: Scene,
  request: CertificateRequest,
  item: PublicCertificateItem,
  said: CertificateWords,
  means: Means,
): Child {
  /** What the citizen has begun to correct, whether it says something else yet or not. */
  const begun = new Set(scene.flow.errors.map(({ pointer }) => pointer.replace('/answers/', '')))
  const box = h('div', {})
  draw()
  return [box, withdrawal(scene, request, item, said, means)]

  function draw(): void {
    const flow = means.latest()
    const fields = formOf(item, request, flow.answers)
    const isBegun = (one: FormField) =>
      one.own !== undefined || (one.isCorrectable && begun.has(one.question.id))
    const filled = fields.filter(({ source }) => source !== undefined)
    const open = fields.filter((one) => one.source === undefined || isBegun(one))
    const words = { ...item.text.fields }
    for (const one of open) {
      const { id } = one.question
      const { label = '', hint = '' } = words[id] ?? {}
      const before = one.source !== undefined && said.before(sayBefore(one))
      words[id] = {
        ...words[id],
        label,
        ...((hint || before) && { hint: [hint, before].filter(Boolean).join(' ') }),
      }
    }
    const asked = { questions: open.map(({ question }) => question), text: { questions: words } }
    fill(box, [
      request.state === 'returned' && h('p', { class: 'told' }, reasonIn(request, item, said)),
      notFound(),
      filled.length > 0 && [
        h('h3', {}, said.filledIn),
        filledIn(scene, filled, item, said, isBegun, correct, leave),
      ],
      open.length > 0 && h('h3', {}, said.toWrite),
      questions({ ...scene, flow }, asked as unknown as PublicPledgeItem),
    ])
  }

  function sayBefore(one: FormField): string {
    const source = saySource(scene, item, said, one.field)
    return `${sayValue(scene, item, one, one.source)}${source && ` (${source})`}`
  }

  function correct({ question: { id }, source = '' }: FormField): void {
    begun.add(id)
    scene.note({ type: 'answer', question: id, answer: source })
    draw()
    box.querySelector<HTMLElement>(`[name=${id}]`)?.focus()
  }

  function leave({ question: { id }, source = '' }: FormField): void {
    begun.delete(id)
    scene.note({ type: 'answer', question: id, answer: source })
    draw()
    box.querySelector<HTMLElement>(`[data-field=${id}]`)?.focus()
  }

  /** Departments that were asked and had nothing, where none had anything. */
  function notFound(): Child {
    const { askings } = request
    if (askings.length === 0 || askings.some(({ outcome }) => outcome === 'yes')) return undefined
    const names = askings.map(
      ({ department }) => item.text.receivers[department]?.name ?? department,
    )
    const all = names.filter((name, at) => names.indexOf(name) === at)
    return h('p', { class: 'told' }, said.notFound(all))
  }
}
