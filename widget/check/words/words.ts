/** What a data check says on its own account, in one language. Names are of departments. */
export interface CheckWords {
  readonly byCheck: string
  readonly consent: string
  /** Where a statutory duty is the basis: the person is told, not asked. */
  readonly notice: string
  readonly asking: string
  readonly preview: string
  readonly yes: (name: string) => string
  readonly no: (name: string) => string
  readonly unknown: string
  readonly waiting: (name: string) => string
  readonly withdraw: string
  readonly withdrawn: string
  readonly refused: string

  readonly replaced: string
  readonly asks: (what: string) => string
  readonly contact: string
  readonly purpose: string
  readonly method: string
  readonly told: string
  readonly answers: string
  readonly retention: string
  readonly sensitive: string
  readonly agree: (name: string) => string
  readonly tickMissing: string
  readonly rights: string
  readonly consentNow: string
  readonly noted: string

  readonly askingNow: (names: string) => string
  readonly mayClose: string
  readonly unreachable: string
  readonly notAnsweredYet: string
  readonly asOf: string
  readonly reference: string
  readonly use: string
  readonly dontUse: string
  readonly checkAgain: string
  readonly otherWay: string
  readonly answerBy: (name: string, day: string) => string
  readonly submitMeanwhile: string
  readonly withdrawNow: string
  readonly keep: string
  readonly isWithdrawn: string
  readonly checkInstead: string
  /** Shown by the browser when the form is submitted before the check is settled. */
  readonly required: string
}
