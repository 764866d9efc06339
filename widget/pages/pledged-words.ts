import type { getWording } from '../../shared/api/catalogue.ts'
import type { Question } from '../../shared/catalogue/question.ts'
import type { PledgeWording } from '../../shared/catalogue/wording.ts'
import type { WordingDocument } from '../../shared/catalogue/wording-document.ts'
import { verifyWording } from '../../shared/verify/index.ts'
import { request } from '../api/reply.ts'

/** A wording document of a pledge whose hash is the one that was sealed. */
export interface PledgeDocument extends WordingDocument {
  readonly text: PledgeWording
  readonly questions: readonly Question[]
}

/** The words behind a statement: on their way, proven, not to be had, or not those that were sealed. */
export type ProvenWords<D extends WordingDocument> =
  | 'fetching'
  | D
  | 'unreachable'
  | 'unknown'
  | 'different'

export type PledgedWords = ProvenWords<PledgeDocument>

const wordingPath: (typeof getWording)['path'] = '/v1/wordings/{wording}'

export function fetchPledgedWords(hash: string): Promise<PledgedWords> {
  return fetchProvenWords(hash, isOfPledge)
}

/** @param isOfKind whether words are those of the kind of statement that names them */
export async function fetchProvenWords<D extends WordingDocument>(
  hash: string,
  isOfKind: (document: WordingDocument) => document is D,
): Promise<ProvenWords<D>> {
  const path = wordingPath.replace('{wording}', encodeURIComponent(hash))
  const reply = await request<WordingDocument>(path)
  if (reply.kind === 'refused' && reply.problem.code === 'wording-unknown') return 'unknown'
  if (reply.kind !== 'answer') return 'unreachable'
  return (await isProven(reply.body, hash)) && isOfKind(reply.body) ? reply.body : 'different'
}

/** What cannot be written canonically was never sealed. */
function isProven(document: WordingDocument, hash: string): Promise<boolean> {
  return verifyWording(document, hash).catch(() => false)
}

function isOfPledge(document: WordingDocument): document is PledgeDocument {
  return 'pledge' in document.text && document.questions !== undefined
}
