/**
 * Something the person at the terminal can put right. Its message is one line that says what is wrong
 * and what to do; it is shown without a stack trace.
 */
export class ClearError extends Error {
  override readonly name = 'ClearError'
}
