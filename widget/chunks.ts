/**
 * All code that comes only when it is needed. To add a chunk, add a line: the name it is asked for by
 * is that of its file, and for the rules of an item's disposition that of the disposition.
 */
export const chunks = {
  'zh-hant': () => import('./words/zh-hant.ts'),
  en: () => import('./words/en.ts'),
  theme: () => import('./theme/theme.ts'),
  print: () => import('./receipt/print.ts'),
  'tend-frame': () => import('./frame/tend-frame.ts'),
  'data-check': () => import('./check/data-check.ts'),
  certificate: () => import('./certificate/certificate.ts'),
  rights: () => import('./rights/rights.ts'),
  recall: () => import('./proof/recall.ts'),
  reason: () => import('./reason/reason.ts'),
  elder: () => import('./elder/elder.ts'),
  refusal: () => import('./refusal/refusal.ts'),
  solve: () => import('./proof-page/identity/solve.ts'),
  'hidden-field': () => import('./proof/hidden-field.ts'),
}
