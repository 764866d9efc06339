import { publicKeyFinder } from '../kms/public-key.ts'
import { binary, binaryOf } from '../table/attributes.ts'
import { keyAttributes, x509Key } from '../table/keys.ts'
import type { DocumentParts } from './document.ts'
import { issueDocumentCertificate } from './render/document-certificate.ts'
import type { DocumentSigner } from './render/sign-document.ts'

const usualName = '减证电子证明平台 Jianzheng'

/** Signs by the key in KMS, as its X.509 certificate names it. */
export async function documentSigner(parts: DocumentParts): Promise<DocumentSigner> {
  const { kms, keyId } = parts
  const certificate = new Uint8Array(await certificateOf(parts))
  return { certificate, sign: (message) => kms.sign(keyId, message) }
}

/** The certificate of the key, made once: of two who make one at the same moment the first one's stays. */
async function certificateOf({
  kms,
  keyId,
  table,
  clock,
  name = usualName,
}: DocumentParts): Promise<Uint8Array> {
  const { kid } = await publicKeyFinder(kms)(keyId)
  const key = x509Key(kid)
  const standing = await table.get(key)
  if (standing) return binaryOf(standing, 'certificate')
  const certificate = await issueDocumentCertificate({
    name,
    publicKey: await kms.publicKey(keyId),
    sign: (message) => kms.sign(keyId, message),
    now: clock(),
  })
  const before = await table.putNew({
    ...keyAttributes(key),
    certificate: binary(certificate),
  })
  return before ? binaryOf(before, 'certificate') : certificate
}
