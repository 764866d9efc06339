import type { Host } from './host.ts'

const ours = ['script-src {platform}', "connect-src 'self' {platform}", "style-src 'self'"]

/** Pages whose server tells the browser what they may do. */
export const policies: readonly Host[] = [
  {
    name: 'csp-nonce',
    ends: 'pledge',
    framed: 'pledge',
    headers: {
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'nonce-{nonce}'",
        "style-src 'nonce-{nonce}'",
        "connect-src 'self' {platform}",
        'frame-src {platform}',
        "form-action 'self'",
        "base-uri 'none'",
      ].join('; '),
    },
    // Its code is loaded only now, by a script that has the nonce.
    async meanwhile(_, step, card) {
      if (step !== 'sealed') return
      await card.getByRole('button', { name: '打印回执' }).click()
      await card.locator('iframe').contentFrame().getByRole('img').waitFor()
    },
  },
  {
    name: 'trusted-types',
    ends: 'pledge',
    framed: 'pledge',
    headers: {
      'content-security-policy': [
        "default-src 'none'",
        ...ours,
        'frame-src {platform}',
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    },
  },
  {
    name: 'framing-denied',
    ends: 'pledge',
    framed: 'pledge',
    headers: {
      'x-frame-options': 'DENY',
      'content-security-policy': "frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
    },
  },
  {
    name: 'isolated',
    ends: 'pledge',
    framed: 'link',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  },
  {
    name: 'csp-without-us',
    ends: 'upload',
    headers: { 'content-security-policy': "default-src 'self'" },
    noise: /Content Security Policy/,
  },
  {
    name: 'csp-without-connect',
    ends: 'link',
    framed: 'link',
    headers: { 'content-security-policy': "default-src 'self'; script-src {platform}" },
    noise: /Content Security Policy|violates the document's/,
  },
  {
    name: 'sandboxed',
    ends: 'link',
    framed: 'link',
    open: async (page) => {
      const inside = await page.waitForSelector('#inside')
      const frame = await inside.contentFrame()
      if (!frame) throw new Error('there is no frame')
      return frame
    },
    // It asks for a token as nobody, and nobody may frame us.
    noise: /CORS policy|ERR_FAILED|frame-ancestors/,
  },
]
