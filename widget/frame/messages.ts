import type { Look } from '../proof/surroundings.ts'
import type { Wanted } from '../theme/theme.ts'

/**
 * What a host page and a frame of ours say to each other, over the one `MessageChannel` whose port the
 * host sends with `hello`, once for each document loaded in the frame.
 */
export const hello = { jz: 1 } as const

/** From the host page. Its token is for the one citizen who is signed in there. */
export type ToFrame =
  | { readonly type: 'upload'; readonly hasUpload: boolean; readonly hasFile: boolean }
  | { readonly type: 'token'; readonly token: string }
  /** No token, and why; without a code the host's server could not be reached. */
  | { readonly type: 'token'; readonly token?: never; readonly code: string | undefined }
  | { readonly type: 'wanted'; readonly wanted: Wanted }
  | { readonly type: 'lead' | 'give-way' | 'forget' }

/** From the frame. Nothing that was typed, and nobody's name. */
export type FromFrame =
  | { readonly type: 'look'; readonly look: Look }
  | { readonly type: 'tell'; readonly name: string; readonly detail: Detail }
  /** `over`: by how much it reaches over what stands above and below. */
  | { readonly type: 'height'; readonly pixels: number; readonly over: number }
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'ask-token' | 'lead-to-upload' }

export type Detail = { readonly [fact: string]: string }
