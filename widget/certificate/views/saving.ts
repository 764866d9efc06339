import type { Access } from '../../api/access.ts'
import { fetchDocument } from '../../api/certificates.ts'
import type { Reply } from '../../api/reply.ts'
import { type Child, fill, h } from '../../proof/h.ts'
import type { CertificateWords } from '../words/words.ts'

/** A document is made within seconds after the certificate. */
const pause = 3000
const mostTries = 40

/** The document of a certificate as a file. While it is being made it is asked for again, by itself. */
export function saving(
  { embedding, tokens }: Access,
  reference: string,
  number: string,
  said: Pick<CertificateWords, 'save' | 'notYet' | 'saved' | 'open' | 'notSaved'>,
): Child {
  const told = h('p', { class: 'hint', role: 'status' })
  const link = h('p', {})
  let address = ''
  const button = h('button', { class: 'go', type: 'button', onclick: save }, said.save)
  return [button, told, link]

  async function save(): Promise<void> {
    if (button.hasAttribute('aria-busy')) return
    button.setAttribute('aria-busy', 'true')
    const reply = await ask()
    button.removeAttribute('aria-busy')
    if (reply.kind === 'answer') keep(reply.body)
    else told.textContent = said.notSaved
  }

  async function ask(): Promise<Reply<Blob>> {
    for (let at = 1; ; at++) {
      const identity = await tokens.get()
      if (identity.kind !== 'answer') return identity
      const reply = await fetchDocument(embedding.origin, identity.body.token, reference)
      const code = reply.kind === 'refused' && reply.problem.code
      if (code === 'token-expired') tokens.forget()
      const isLater = code === 'document-not-ready' || (code === 'token-expired' && at === 1)
      if (!isLater || at === mostTries || !button.isConnected) return reply
      told.textContent = said.notYet
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  /** Browsers inside of other apps save nothing: there it can at least be opened. */
  function keep(file: Blob): void {
    URL.revokeObjectURL(address)
    address = URL.createObjectURL(file)
    const saved = h('a', { href: address, download: `${number || reference}.pdf`, hidden: true })
    fill(link, [saved, h('a', { href: address, target: '_blank', rel: 'noopener' }, said.open)])
    saved.click()
    told.textContent = said.saved
  }
}
