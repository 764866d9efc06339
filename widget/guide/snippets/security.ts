import type { Snippet } from './snippet.ts'

export const securitySnippets = {
  'csp-inline': {
    kind: 'HTTP',
    text: () => `
content-security-policy: default-src 'none'; script-src https://jianzheng.example; connect-src 'self' https://jianzheng.example; style-src https://jianzheng.example; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  },

  'csp-frame': {
    kind: 'HTTP',
    text: () => `
content-security-policy: default-src 'none'; script-src https://jianzheng.example; frame-src https://jianzheng.example; style-src https://jianzheng.example; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  },
} as const satisfies { readonly [id: string]: Snippet }
