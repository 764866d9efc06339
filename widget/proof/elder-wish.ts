import type { Embedding } from '../embedding.ts'
import { kept } from './storage.ts'

/** Where the browser keeps what the citizen chose: `yes`, or nothing for the usual type. */
export const elderWish = 'jz-elder'

/** Whether large type is wanted: by the citizen, who chose before on this origin, or else by the host. */
export function wantsElder({ dataset }: Embedding): boolean {
  return !!(kept(elderWish) ?? 'elder' in dataset)
}
