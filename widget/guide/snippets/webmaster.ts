import type { Snippet } from './snippet.ts'

export const webmasterSnippets = {
  tag: {
    kind: 'HTML',
    text: () => `
<script async src="https://jianzheng.example/v1/jz.js" data-site="demo-village" data-mode="frame"></script>`,
  },

  upload: {
    kind: 'HTML',
    text: (say) => `
<label for="loss">${say('证件遗失证明', 'Proof of loss')}</label>
<input type="file" id="loss" name="lossStatement" data-jz-item="loss-statement" required>`,
  },

  'tag-inline': {
    kind: 'HTML',
    text: () => `
<script async src="https://jianzheng.example/v1/jz.js" data-site="demo-school"></script>`,
  },

  noscript: {
    kind: 'HTML',
    text: (say) => `
<noscript><a href="https://jianzheng.example/v1/proofs/demo-village/loss-statement">${say('看看这项证明能否不交', 'See whether this proof is still needed')}</a></noscript>`,
  },

  'tag-primed': {
    kind: 'HTML',
    text: () => `
<script async src="https://jianzheng.example/v1/embed/residence-proof,homestead-proof/jz.js" data-site="demo-school"></script>`,
  },

  'tag-pinned': {
    kind: 'HTML',
    text: (_, { pinned }) => `
<script async src="https://jianzheng.example${pinned?.path}" integrity="${pinned?.integrity}" crossorigin="anonymous" data-site="demo-school"></script>`,
  },

  'tag-folded': {
    kind: 'HTML',
    text: () => `
<script async src="https://jianzheng.example/v1/jz.js" data-site="demo-school" data-folded></script>`,
  },

  'tag-theme': {
    kind: 'HTML',
    text: () => `
<script async src="https://jianzheng.example/v1/jz.js" data-site="demo-school" data-theme="cinnabar" data-scheme="auto"></script>`,
  },

  'theme-css': {
    kind: 'CSS',
    text: () => `
jz-proof {
  --jz-accent: #0b6e4f;
  --jz-radius: 2px;
}`,
  },

  'tag-records': {
    kind: 'HTML',
    text: () => `
<script type="module" src="https://jianzheng.example/v1/records.js" data-site="demo-school"></script>`,
  },

  'element-records': {
    kind: 'HTML',
    text: (say) => `
<jz-records>${say('请用新一些的浏览器打开，或者到窗口查询。', 'Please use a newer browser, or ask at the counter.')}</jz-records>`,
  },

  'site-key': {
    kind: 'JavaScript',
    text: (say) => `
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
// ${say('私钥只留在您的服务器上', 'the private key stays on your server')}
writeFileSync('site-key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
// ${say('这一行交给平台登记', 'this line is for those who register your site')}
console.log(JSON.stringify({ ...publicKey.export({ format: 'jwk' }), kid: 'site-key-1' }))`,
  },

  'citizen-token': {
    kind: 'JavaScript',
    text: (say) => `
import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'

const key = createPrivateKey(readFileSync('site-key.pem'))
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')

// ${say('谁登录了、在哪个办件里、为哪个事项；五分钟有效', 'who is signed in, in which case, for which item; good for five minutes')}
export function citizenToken(item, caseNumber, person) {
  const iat = Math.floor(Date.now() / 1000)
  const head = encode({ alg: 'ES256', typ: 'jz-citizen+jwt', kid: 'site-key-1' })
  const claims = encode({
    iss: 'demo-school',
    aud: process.env.JZ_AUDIENCE, // ${say('平台告知的值，如', 'as you were told, such as')} urn:jianzheng:prod
    iat,
    exp: iat + 300,
    jti: randomUUID(),
    item,
    case: caseNumber,
    person, // { name, idNumber }
    assurance: 'real-name',
  })
  const signature = sign('sha256', Buffer.from(\`\${head}.\${claims}\`), { key, dsaEncoding: 'ieee-p1363' })
  return \`\${head}.\${claims}.\${signature.toString('base64url')}\`
}`,
  },

  events: {
    kind: 'JavaScript',
    text: (say) => `
document.addEventListener('jz-sealed', (event) => {
  // ${say('event.target 是哪一项；回执已经在表单里，不用再存', 'event.target is the proof; the receipt is in the form already')}
  document.title = event.detail.reference
})`,
  },
} as const satisfies { readonly [id: string]: Snippet }
