import type { SealedPledge } from '../../shared/api/pledge.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { loadChunk } from '../chunk.ts'
import type { Embedding } from '../embedding.ts'
import type { Flow } from '../proof/flow.ts'

export interface PrintableReceipt {
  readonly title: string
  readonly agency: string
  readonly language: Language
  readonly sealed: SealedPledge
}

/** Shows the receipt as a sheet below what is sealed, and prints it. Its code comes only now. */
export async function openReceipt(
  embedding: Embedding,
  { flow, language }: { readonly flow: Flow; readonly language: Language },
  root: ShadowRoot,
): Promise<void> {
  const { item, sealed } = flow
  const sheet = root.querySelector('iframe')
  if (!item || !sealed || !sheet) return
  const { title, agency } = item.text
  try {
    const chunk = await loadChunk(embedding.chunks, 'print')
    await chunk.printReceipt({ title, agency, language, sealed }, sheet, embedding)
  } catch {
    window.print()
  }
}
