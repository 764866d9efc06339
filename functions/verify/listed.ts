import type { RecordInList } from '../../shared/api/records.ts'
import type { Wording } from '../../shared/catalogue/wording.ts'
import type { PledgeStatement } from '../../shared/seal/statement.ts'

/** A record that may stand in its citizen's list. */
export interface Listed {
  readonly about: Pick<PledgeStatement, 'site' | 'item' | 'itemVersion'>
  /**
   * @param wording of the item's version, in the language of the list
   * @param now milliseconds since 1970
   */
  view(wording: Wording | undefined, now: number): RecordInList
}
