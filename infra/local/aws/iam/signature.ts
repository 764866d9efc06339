import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { AwsRefusal, type Service } from '../refusal.ts'

/** AWS refuses a request whose time is further than this from its own clock. Source: IAM User Guide, "SigV4". */
const MAX_SKEW_MS = 5 * 60 * 1000

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** When given, calls must carry exactly it; when not, they must carry none. */
  readonly sessionToken?: string
}

export interface SignedRequest {
  readonly service: Service
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const FORM =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/

const hex = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const mac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()
const badSignature = (message: string) => new AwsRefusal('InvalidSignatureException', message)

/**
 * Makes the check that names the caller of a request, by AWS Signature Version 4 with the headers form. Both services
 * are only ever called as `POST /` without a query, so that much of the canonical request is constant.
 * @throws AwsRefusal as AWS words it.
 */
export function makeSignatureCheck<P extends Credentials>(
  principals: readonly P[],
  region: string,
  now: () => number = Date.now,
): (request: SignedRequest) => P {
  const byId = new Map(principals.map((principal) => [principal.accessKeyId, principal]))
  if (byId.size < principals.length) throw new Error('Two principals share one access key id')
  const keys = new Map<string, { readonly day: string; readonly key: Buffer }>()

  function signingKey(principal: P, day: string, service: Service): Buffer {
    const slot = `${principal.accessKeyId}/${service}`
    const kept = keys.get(slot)
    if (kept?.day === day) return kept.key
    const dated = mac(mac(`AWS4${principal.secretAccessKey}`, day), region)
    const key = mac(mac(dated, service), 'aws4_request')
    keys.set(slot, { day, key })
    return key
  }

  return ({ service, headers, body }) => {
    if (!headers.authorization) {
      throw new AwsRefusal(
        'MissingAuthenticationTokenException',
        'Request is missing Authentication Token',
      )
    }
    const parts = FORM.exec(headers.authorization)
    if (!parts) {
      throw new AwsRefusal('IncompleteSignatureException', 'The Authorization header is malformed')
    }
    const [, id = '', day = '', scopeRegion, scopeService, signed = '', signature = ''] = parts
    const principal = byId.get(id)
    if (!principal || principal.sessionToken !== headers['x-amz-security-token']) {
      throw new AwsRefusal(
        'UnrecognizedClientException',
        'The security token included in the request is invalid.',
      )
    }
    if (scopeRegion !== region) throw badSignature('Credential should be scoped to a valid region.')
    if (scopeService !== service) {
      throw badSignature(`Credential should be scoped to correct service: '${service}'.`)
    }
    const date = String(headers['x-amz-date'])
    checkTime(date, day, now())

    const names = signed.split(';')
    const unsigned = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))]
    if (unsigned.some((name) => !names.includes(name))) {
      throw badSignature("'Host' and every 'x-amz-' header must be signed.")
    }
    const lines = names.map((name) => `${name}:${normal(headers[name])}\n`).join('')
    const canonical = ['POST', '/', '', lines, signed, hex(body)].join('\n')
    const scope = `${day}/${region}/${service}/aws4_request`
    const toSign = ['AWS4-HMAC-SHA256', date, scope, hex(canonical)].join('\n')
    const expected = mac(signingKey(principal, day, service), toSign)
    if (!timingSafeEqual(expected, Buffer.from(signature, 'hex'))) {
      throw badSignature(
        'The request signature we calculated does not match the signature you provided. ' +
          'Check your AWS Secret Access Key and signing method.',
      )
    }
    return principal
  }
}

function normal(value: string | string[] | undefined): string {
  const joined = Array.isArray(value) ? value.join(',') : (value ?? '')
  return joined.trim().replace(/\s+/g, ' ')
}

function checkTime(date: string, day: string, now: number): void {
  const digits = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date)
  const time = digits ? Date.parse(isoOf(digits)) : Number.NaN
  if (Number.isNaN(time) || !date.startsWith(day)) {
    throw badSignature("'X-Amz-Date' is missing or not of the Credential's day.")
  }
  if (Math.abs(now - time) > MAX_SKEW_MS) {
    throw badSignature(`Signature expired: ${date} is too far from the server's time.`)
  }
}

function isoOf([, year, month, day, hour, minute, second]: readonly string[]): string {
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}
