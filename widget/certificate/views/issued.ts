import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import { facts } from '../../check/views/facts.ts'
import { type Child, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { sayDate } from '../../words/date.ts'
import type { CertificateWords } from '../words/words.ts'
import type { Means } from './means.ts'
import { saving } from './saving.ts'

/** The certificate is in the form: its number, until when it is in force, and its document to keep. */
export function issued(
  { errand, language, words }: Scene,
  { reference, number = '', issuedAt, expiresAt }: CertificateRequest,
  { text }: PublicCertificateItem,
  said: CertificateWords,
  means: Means,
): Child {
  const day = (moment: string | undefined) => (moment ? sayDate(moment, language) : '')
  const box = h('div', {}, saving(errand, reference, number, said))
  means.drew(box)
  return [
    h('p', {}, text.sentence),
    facts([
      [said.number, number, 'reference'],
      [said.issuedAt, day(issuedAt)],
      [words.validUntil, day(expiresAt)],
      [said.reference, reference],
    ]),
    box,
  ]
}
