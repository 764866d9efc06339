import { createHash } from 'node:crypto'
import { Set as Asn1Set, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import { lowSignature } from './low-signature.ts'
import type { DocumentSigner } from './sign-document.ts'

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const

/**
 * A detached CMS signature (RFC 5652) over a digest. It names its certificate by hash (RFC 5035), so that no
 * other can be put in its place, and holds no time: that of the document stands in its dictionary.
 *
 * @param digest SHA-256 of what is signed
 */
export async function signedData(
  digest: Uint8Array,
  { certificate, sign }: DocumentSigner,
): Promise<ArrayBuffer> {
  const own = Certificate.fromBER(certificate)
  const attributes = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
      attribute(oid.messageDigest, new OctetString({ valueHex: digest.slice().buffer })),
      attribute(oid.signingCertificateV2, signingCertificate(certificate)),
    ],
  })
  const signature = lowSignature(await sign(new Uint8Array(signedBytes(attributes))))
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    signedAttrs: attributes,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
    signature: new OctetString({ valueHex: new Uint8Array(signature).buffer }),
  })
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: oid.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [own],
    signerInfos: [signer],
  })
  const content = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) })
  return content.toSchema().toBER()
}

const attribute = (type: string, value: ObjectIdentifier | OctetString | Sequence) =>
  new Attribute({ type, values: [value] })

/** SigningCertificateV2 with SHA-256, which is its default and therefore left out (X.690 §11.5). */
function signingCertificate(certificate: Uint8Array): Sequence {
  const hash = createHash('sha256').update(certificate).digest()
  const id = new Sequence({ value: [new OctetString({ valueHex: new Uint8Array(hash).buffer })] })
  return new Sequence({ value: [new Sequence({ value: [id] })] })
}

/** What is signed are the attributes as a SET OF, in the order of their bytes (RFC 5652 §5.4). */
function signedBytes(attributes: SignedAndUnsignedAttributes): ArrayBuffer {
  attributes.attributes.sort((a, b) =>
    Buffer.compare(Buffer.from(a.toSchema().toBER()), Buffer.from(b.toSchema().toBER())),
  )
  const value = attributes.attributes.map((one) => one.toSchema())
  return new Asn1Set({ value }).toBER()
}
