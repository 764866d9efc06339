import type { Kms } from '../kms/kms.ts'
import type { Table } from '../table/table.ts'
import type { CertificatePage } from './render/render-certificate.ts'

/** Makes certificates' documents. */
export interface Document {
  /** A signed PDF/A of one certificate. */
  make(page: CertificatePage): Promise<Buffer>
  /** The characters of a text that it could not show, each once. */
  unprintable(text: string): Promise<string[]>
}

export interface DocumentParts {
  readonly kms: Kms
  /** KMS id of the key that signs documents. */
  readonly keyId: string
  readonly table: Pick<Table, 'get' | 'putNew'>
  /** Where the font lies. */
  readonly font: URL
  readonly clock: () => number
  /** Whom readers of a document see as its signer. */
  readonly name?: string
}

/**
 * Draws with the font and signs with the key in KMS. What draws is loaded when it is first needed: most calls
 * of the function never do.
 */
export function documentMaker(parts: DocumentParts): Document {
  const fonts = once(() => import('./render/font.ts'))
  const font = once(async () => (await fonts()).openFont(parts.font))
  const signer = once(async () => (await import('./document-signer.ts')).documentSigner(parts))
  const drawing = once(() => import('./render/render-certificate.ts'))
  const signing = once(() => import('./render/sign-document.ts'))
  return {
    async make(page) {
      const draw = async () => (await drawing()).renderCertificate(await font(), page)
      const [pdf, by, { signDocument }] = await Promise.all([draw(), signer(), signing()])
      return signDocument(pdf, by)
    },
    async unprintable(text) {
      return (await fonts()).unprintable(await font(), text)
    },
  }
}

/** Loads something at its first use, and anew when that went wrong. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}
