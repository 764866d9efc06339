import type { Snippet } from './snippet.ts'

export const officeSnippets = {
  'verify-node': {
    kind: 'JavaScript',
    text: (say) => `
import { verifyReceipt } from './verify.mjs' // ${say('从', 'from')} https://jianzheng.example/v1/verify.mjs

const keys = await (await fetch('https://jianzheng.example/v1/keys')).json()

export async function judge(field, caseNumber) {
  const expected = { keys, site: 'demo-school', item: 'residence-proof', case: caseNumber }
  const { verdict, statement } = await verifyReceipt(field, expected)
  if (verdict !== 'valid') return { accepted: false, why: verdict }
  return { accepted: true, reference: statement.reference, until: statement.expiresAt }
}`,
  },

  'verify-typed': {
    kind: 'JavaScript',
    text: (say) => `
import { openReceipt } from './verify.mjs'

const keys = await (await fetch('https://jianzheng.example/v1/keys')).json()

export async function judgeTyped(field, used) {
  const opened = await openReceipt(field, keys)
  if (typeof opened === 'string') return { accepted: false, why: opened }
  const { reference, site, item, expiresAt } = opened.statement
  if (site !== 'demo-village' || item !== 'loss-statement') return { accepted: false, why: 'wrong-case' }
  if (Date.now() >= Date.parse(expiresAt)) return { accepted: false, why: 'expired' }
  // ${say('一份回执只收一次：编号记在您自己的库里', 'a receipt is taken once: keep its reference in your own records')}
  if (used.has(reference)) return { accepted: false, why: 'already-redeemed' }
  used.add(reference)
  return { accepted: true, reference, until: expiresAt }
}`,
  },

  'read-typed': {
    kind: 'HTTP',
    text: () => `
POST https://jianzheng.example/v1/receipts/read
content-type: application/json

{
  "receipt": "{{receipt}}",
  "person": { "name": "{{name}}", "idNumber": "{{idNumber}}" }
}`,
  },

  'site-token': {
    kind: 'JavaScript',
    text: (say) => `
import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'

const key = createPrivateKey(readFileSync('site-key.pem'))
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')

// ${say('网站服务器自己的调用用它；五分钟有效', 'for calls of the site’s own server; good for five minutes')}
export function siteToken() {
  const iat = Math.floor(Date.now() / 1000)
  const site = 'demo-school'
  const head = encode({ alg: 'ES256', typ: 'jz-site+jwt', kid: 'site-key-1' })
  const claims = encode({
    iss: site,
    sub: site,
    aud: process.env.JZ_AUDIENCE, // ${say('平台告知的值，如', 'as you were told, such as')} urn:jianzheng:prod
    iat,
    exp: iat + 300,
    jti: randomUUID(),
  })
  const signature = sign('sha256', Buffer.from(\`\${head}.\${claims}\`), { key, dsaEncoding: 'ieee-p1363' })
  return \`\${head}.\${claims}.\${signature.toString('base64url')}\`
}`,
  },

  'verify-http': {
    kind: 'HTTP',
    text: () => `
POST https://jianzheng.example/v1/receipts/verify
authorization: Bearer {{siteToken}}
content-type: application/json

{
  "receipt": "{{receipt}}",
  "item": "residence-proof",
  "case": "{{caseNumber}}",
  "redeem": { "id": "{{applicationNumber}}" }
}`,
  },

  'pledge-http': {
    kind: 'HTTP',
    text: () => `
GET https://jianzheng.example/v1/pledges/{{reference}}
authorization: Bearer {{siteToken}}`,
  },
} as const satisfies { readonly [id: string]: Snippet }
