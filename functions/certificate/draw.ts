import type { RecordKey } from '../seal/record-key.ts'

/**
 * Whether a request, after so many steps, is drawn to be read by itself. By its own key: nobody knows before
 * they see it, it comes out the same at every look, and whoever may open the record can draw again.
 *
 * @param oneIn of how many one is drawn, on average
 */
export function isDrawn(key: RecordKey, steps: number, oneIn: number): boolean {
  const drawn = Buffer.from(key.commit('draw', { steps }), 'base64url').readUInt32BE(0)
  return drawn % oneIn === 0
}
