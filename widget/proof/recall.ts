import type { PublicItem } from '../../shared/api/catalogue.ts'
import { fetchPledge } from '../api/client.ts'
import type { CitizenTokens } from '../api/token.ts'
import type { Draft } from './draft.ts'
import { newKey } from './pledging.ts'

/** What became of a pledge whose tab was closed before there was an answer. */
export async function recall(
  item: PublicItem,
  origin: string,
  tokens: CitizenTokens,
): Promise<Draft | undefined> {
  const identity = await tokens.get()
  if (identity.kind !== 'answer') return undefined
  const reply = await fetchPledge(origin, identity.body.token)
  if (reply.kind !== 'answer') return undefined
  return {
    step: 'review',
    byUpload: false,
    key: newKey(),
    version: item.version,
    read: item.wording,
    case: identity.body.case,
    answers: {},
    sealed: reply.body,
  }
}
