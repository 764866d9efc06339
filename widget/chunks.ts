/**
 * All code that comes only when it is needed. To add a chunk, add a line: the name it is asked for by
 * is that of its file.
 */
export const chunks = {
  'zh-hant': () => import('./words/zh-hant.ts'),
  en: () => import('./words/en.ts'),
  theme: () => import('./theme/theme.ts'),
  print: () => import('./receipt/print.ts'),
  'tend-frame': () => import('./frame/tend-frame.ts'),
  check: () => import('./check/check.ts'),
  rights: () => import('./rights/rights.ts'),
  recall: () => import('./proof/recall.ts'),
  reason: () => import('./reason/reason.ts'),
  elder: () => import('./elder/elder.ts'),
  refusal: () => import('./refusal/refusal.ts'),
  solve: () => import('./proof-page/identity/solve.ts'),
  'hidden-field': () => import('./proof/hidden-field.ts'),
}
