import type { PublicPledgeItem } from '../../shared/api/catalogue.ts'
import type { Question } from '../../shared/catalogue/question.ts'
import { dayInChina } from '../../shared/kernel/instant.ts'
import type { FieldProblem } from '../../shared/kernel/problem.ts'
import { checkAnswers, normalizeAnswers } from '../../shared/pledge/answers.ts'
import type { Flow, FlowState } from '../proof/flow.ts'

/** The pages into which a step is split: which of them is open, and what is wrong on it. */
export interface Turning {
  readonly page: number
  /** Turned to out of turn, to be corrected: it leads to the review, not to the next page. */
  readonly isDetour: boolean
  readonly wrong: readonly FieldProblem[]
  /** Settles the page for what is about to be drawn. */
  settle(flow: Flow, item: PublicPledgeItem): void
  /** The next drawing, of this step or the one before, opens this page. */
  turn(to: number, detour?: 'detour'): void
  /** The next drawing shows why the open page cannot be left. */
  stay(wrong: readonly FieldProblem[]): void
}

export function turning(): Turning {
  const open = { page: 0, isDetour: false, wrong: [] as readonly FieldProblem[] }
  let shown: FlowState | undefined
  let wanted: number | undefined
  let refused: Flow['errors'] = []
  return {
    get page() {
      return open.page
    },
    get isDetour() {
      return open.isDetour
    },
    get wrong() {
      return open.wrong
    },
    turn(to, detour) {
      wanted = to
      open.isDetour = detour !== undefined
      open.wrong = []
    },
    stay(wrong) {
      open.wrong = wrong
    },
    settle(flow, item) {
      const { state } = flow
      if (wanted !== undefined) open.page = wanted
      else if (state !== shown && !isPause(state)) {
        Object.assign(open, { page: firstPage(flow, item, shown), isDetour: false, wrong: [] })
      }
      wanted = undefined
      if (!isPause(state)) shown = state
      // What all answers together, or the platform, found wrong.
      if (flow.errors.length === 0 || flow.errors === refused) return
      refused = flow.errors
      const at = item.questions.findIndex(({ id }) => wrongIn(refused, id).length > 0)
      if (at >= 0) Object.assign(open, { page: at, isDetour: true, wrong: refused })
    },
  }
}

/** Whether the step is met again afterwards where it was left. */
function isPause(state: FlowState | undefined): boolean {
  return state === 'refused' || state === 'unreachable'
}

function firstPage(
  { state, answers }: Flow,
  { questions }: PublicPledgeItem,
  before: FlowState | undefined,
): number {
  if (state === 'review') return before === 'confirm' ? 1 : 0
  if (state !== 'questions' || before === 'notice' || before === 'identity') return 0
  // After a reload, or when large type is asked for half-way: the first that is still to be answered.
  const open = questions.findIndex((question) => checkOne(question, answers).length > 0)
  return open < 0 ? questions.length - 1 : open
}

/** What is wrong with the answer to one question, today in China. */
export function checkOne(question: Question, answers: Flow['answers']): FieldProblem[] {
  const { id } = question
  const answer = answers[id]
  const given = normalizeAnswers([question], answer === undefined ? {} : { [id]: answer })
  return checkAnswers([question], given, dayInChina(Date.now()))
}

export function wrongIn(errors: readonly FieldProblem[], question: string): FieldProblem[] {
  return errors.filter(({ pointer }) => pointer === `/answers/${question}`)
}
