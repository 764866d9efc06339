import type { Kms } from '../kms/kms.ts'
import { publicKeyFinder } from '../kms/public-key.ts'
import { binary, binaryOf } from '../table/attributes.ts'
import { keyAttributes, x509Key } from '../table/keys.ts'
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
}

/** Whom readers of a document see as its signer. */
const signerName = '减证电子证明平台 Jianzheng'

/**
 * Draws with the font and signs with the key in KMS. What draws is loaded when it is first needed: most calls
 * of the function never do.
 */
export function documentMaker(parts: DocumentParts): Document {
  let loading: ReturnType<typeof load> | undefined
  const loaded = () => {
    loading ??= load(parts)
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
  return {
    async make(page) {
      const { font, renderCertificate, signDocument, signer } = await loaded()
      return signDocument(await renderCertificate(font, page), signer)
    },
    async unprintable(text) {
      const { font, unprintable } = await loaded()
      return unprintable(font, text)
    },
  }
}

async function load(parts: DocumentParts) {
  const [{ openFont, unprintable }, { renderCertificate }, { signDocument }] = await Promise.all([
    import('./render/font.ts'),
    import('./render/render-certificate.ts'),
    import('./render/sign-document.ts'),
  ])
  const { kms, keyId } = parts
  const signer = {
    certificate: await documentCertificate(parts),
    sign: (message: Uint8Array) => kms.sign(keyId, message),
  }
  return { font: openFont(parts.font), unprintable, renderCertificate, signDocument, signer }
}

/** The certificate of the key, made once: of two who make one at the same moment the first one's stays. */
async function documentCertificate(parts: DocumentParts): Promise<Uint8Array<ArrayBuffer>> {
  const { kms, keyId, table, clock } = parts
  const { kid } = await publicKeyFinder(kms)(keyId)
  const key = x509Key(kid)
  const standing = await table.get(key)
  if (standing) return new Uint8Array(binaryOf(standing, 'certificate'))
  const { issueDocumentCertificate } = await import('./render/document-certificate.ts')
  const certificate = await issueDocumentCertificate({
    name: signerName,
    publicKey: await kms.publicKey(keyId),
    sign: (message) => kms.sign(keyId, message),
    now: clock(),
  })
  const record = { ...keyAttributes(key), certificate: binary(certificate) }
  const before = await table.putNew(record)
  return new Uint8Array(before ? binaryOf(before, 'certificate') : certificate)
}
