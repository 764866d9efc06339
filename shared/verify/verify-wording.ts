import { hashWording, type WordingDocument } from '../catalogue/wording-document.ts'

/**
 * Whether a wording document (`GET /v1/wordings/{wording}`) is the one a statement names, so that the
 * words can be shown as what was read and pledged.
 */
export async function verifyWording(document: WordingDocument, hash: string): Promise<boolean> {
  return (await hashWording(document)) === hash
}
