import type { Standing } from '../../shared/certificate/standing.ts'
import type { RecordKey } from '../seal/record-key.ts'

/**
 * Whether a request is drawn to be read by itself at the level where it stands. By its own key: nobody knows before
 * they see it, it comes out the same at every look and after every return, and whoever may open the record can
 * draw again.
 *
 * @param oneIn of how many one is drawn, on average
 */
export function isDrawn(
  key: RecordKey,
  { level }: Pick<Standing, 'level'>,
  oneIn: number,
): boolean {
  const commitment = key.commit('draw', { level: level ?? null })
  const drawn = Buffer.from(commitment, 'base64url').readUInt32BE(0)
  return drawn % oneIn === 0
}
