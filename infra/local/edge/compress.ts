import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

/** CloudFront compresses bodies from 1,000 bytes to 10 MB of these types. */
const compressible = /^(text\/|application\/(.+\+)?(json|javascript|xml)|image\/svg\+xml)/

export function isCompressible(contentType: string | undefined, bytes: number): boolean {
  return bytes >= 1000 && bytes <= 10_000_000 && compressible.test(contentType ?? '')
}

/** Whether the caller takes gzip (RFC 9110 §12.5.3). */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  return (acceptEncoding ?? '').split(',').some((coding) => {
    const [name, ...parameters] = coding.split(';').map((part) => part.trim().toLowerCase())
    return name === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

const done = new WeakMap<Buffer, Promise<Buffer>>()

/** Compresses a body, a file's only once. */
export function gzipped(body: Buffer): Promise<Buffer> {
  const compressing = done.get(body) ?? compress(body)
  done.set(body, compressing)
  return compressing
}
