import type { CitizenTokens } from '../../api/token.ts'

/** The site signs its citizens in itself, and this page stands on its own. */
export const nobodyHere: CitizenTokens = {
  get: async () => ({ kind: 'refused', problem: { code: 'token-missing' } }),
  forget() {},
}
