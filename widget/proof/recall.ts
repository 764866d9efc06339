import type { PublicItem } from '../../shared/api/catalogue.ts'
import { fetchPledge } from '../api/client.ts'
import type { CitizenTokens } from '../api/token.ts'
import type { Draft } from './draft.ts'
import { newKey } from './pledging.ts'
import { attempt, kept } from './storage.ts'

/** What this tab kept; or what became of a pledge that was on its way when another was closed. */
export async function recall(
  place: string,
  item: PublicItem,
  origin: string,
  tokens: CitizenTokens,
): Promise<Draft | undefined> {
  return readDraft(place) ?? (kept(place) ? recallPledge(item, origin, tokens) : undefined)
}

function readDraft(place: string): Draft | undefined {
  return attempt(() => {
    const draft: Draft = JSON.parse(sessionStorage.getItem(place) ?? '')
    return draft.key && draft.answers ? draft : undefined
  })
}

async function recallPledge(
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
