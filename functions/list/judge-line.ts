import type { BadLineReason } from '../../shared/data-check/list.ts'
import type { ListSource } from '../../shared/data-check/source.ts'
import { isIdNumber, normalizeIdNumber } from '../../shared/identity/id-number.ts'
import { ListRefused } from './list-refused.ts'

/** What one line says. */
export interface Fact {
  readonly idNumber: string
  readonly answer: 'yes' | 'no'
}

export type JudgeLine = (cells: readonly string[]) => Fact | BadLineReason

/**
 * Judges lines by the header they stand under.
 *
 * @throws ListRefused `wrong-columns` when a column that we need is missing or there twice
 */
export function lineJudge(
  { columns, yes, no }: Pick<ListSource, 'columns' | 'yes' | 'no'>,
  header: readonly string[],
): JudgeLine {
  const names = header.map((name) => name.trim())
  const [idAt, answerAt] = [onlyOne(names, columns.idNumber), onlyOne(names, columns.answer)]
  const answers = new Map<string, Fact['answer']>([
    ...yes.map((value) => [value, 'yes'] as const),
    ...no.map((value) => [value, 'no'] as const),
  ])
  return (cells) => {
    if (cells.length !== names.length) return 'wrong-number-of-cells'
    if (cells.some(isFormula)) return 'formula'
    const idNumber = asIdNumber(cells[idAt] ?? '')
    if (!idNumber) return 'not-an-id-number'
    const answer = answers.get((cells[answerAt] ?? '').trim())
    return answer ? { idNumber, answer } : 'no-such-answer'
  }
}

function onlyOne(names: readonly string[], wanted: string): number {
  const at = names.indexOf(wanted)
  if (at < 0 || names.includes(wanted, at + 1)) throw new ListRefused('wrong-columns')
  return at
}

/**
 * What a spreadsheet would compute: a sign that somebody's program wrote this file for another purpose.
 * A telephone number with its `+`, a number below zero and a lone dash for "none" are none.
 */
function isFormula(cell: string): boolean {
  return /^\s*(?:[=@]|[+-](?![\d\s.,-]*$))/.test(cell)
}

function asIdNumber(cell: string): string | undefined {
  if (isIdNumber(cell)) return cell
  const normalized = normalizeIdNumber(cell)
  return isIdNumber(normalized) ? normalized : undefined
}
