import { toJson } from '../api/json.ts'
import { loadChunk } from '../chunk.ts'
import { type Child, h } from '../proof/h.ts'
import { button, show, title, trouble } from './controls.ts'
import type { Desk } from './rights.ts'

/** As the contract has it (`DisputeRequest`). */
const longest = 200

/** A reason, sent to the clerks of the department whose answer it is. */
export function dispute({ box, scene, check, said, inquire, close }: Desk): void {
  const { flow, act, words, language, errand } = scene
  const reason = h('textarea', {
    id: 'reason',
    rows: 4,
    maxlength: longest,
    'aria-describedby': 'reason-hint',
    oninput: () => reason.removeAttribute('aria-invalid'),
  })
  draw()

  function draw(...more: readonly Child[]): void {
    show(
      box,
      title(said.dispute),
      h('p', { id: 'reason-hint' }, said.whatFollows),
      h('p', {}, h('label', { for: 'reason' }, said.reason(longest))),
      reason,
      more,
      button(said.send, send, 'go'),
      button(words.back, close),
    )
  }

  function send(): void {
    const written = reason.value.trim()
    if (written.length < 2) {
      draw(trouble(said.reasonMissing))
      reason.setAttribute('aria-invalid', 'true')
      reason.focus()
      return
    }
    show(box, title(said.sending), h('progress', { 'aria-label': said.sending }))
    const path = `/v1/checks/${check.reference}/dispute`
    inquire(
      flow.citizen,
      () => {},
      () => toJson({ reason: written }),
      path,
    ).then(async (event) => {
      if (event.type === 'refused') {
        const { code } = event.problem
        const { sayRefusal } = await loadChunk(errand.embedding.chunks, 'refusal')
        draw(trouble(`${sayRefusal(language, code)} (${code})`))
      } else if (event.type === 'unreachable') draw(trouble(said.unreachable))
      else act(event)
    })
  }
}
