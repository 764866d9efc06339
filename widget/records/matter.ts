import type { RecordsErrand } from './records.ts'
import type { RecordsWords } from './words/words.ts'

/** What every entry of a list is handed. */
export interface Matter {
  readonly errand: RecordsErrand
  readonly said: RecordsWords
  /**
   * Has a consent withdrawn.
   * @returns when it was; nothing where that was not to be heard
   */
  withdraw(path: string): Promise<string | undefined>
}
