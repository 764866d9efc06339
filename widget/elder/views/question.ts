import type { PublicPledgeItem } from '../../../shared/api/catalogue.ts'
import type { FlowEvent } from '../../proof/flow.ts'
import { type Child, h } from '../../proof/h.ts'
import { questions } from '../../proof/views/questions.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { checkOne, type Turning, wrongIn } from '../turning.ts'
import type { ElderWords } from '../words.ts'
import { dateParts } from './date-parts.ts'
import { noticePages } from './notice.ts'

/** One question: the usual view of an item that asks nothing else, whose steps turn pages. */
export function questionPage(
  scene: Scene,
  item: PublicPledgeItem,
  pages: Turning,
  said: ElderWords,
): Child {
  const { words, act, flow } = scene
  const { page, isDetour } = pages
  const question = item.questions[page]
  if (!question) return undefined
  const isLast = isDetour || page === item.questions.length - 1
  // What is typed meanwhile is noted there, and this scene is of before.
  let { answers } = flow
  const view = questions(
    {
      ...scene,
      flow: { ...flow, errors: wrongIn(pages.wrong, question.id) },
      words: {
        ...words,
        goOn: isLast ? said.toReview : said.nextQuestion,
        back: page > 0 ? said.questionBefore : words.back,
      },
      note,
      act: (event) => (event.type === 'answered' ? goOn(event) : goBack()),
    },
    { ...item, questions: [question] },
  )
  if (question.kind === 'date' && view instanceof Element) splitDate(view)
  return view

  function note(event: FlowEvent): void {
    if (event.type === 'answer') answers = { ...answers, [event.question]: event.answer }
    scene.note(event)
  }

  function goOn(event: FlowEvent): void {
    const wrong = question ? checkOne(question, answers) : []
    if (wrong.length > 0) pages.stay(wrong)
    else if (isLast) {
      act(event)
      return
    } else pages.turn(page + 1)
    act({ type: 'go', to: 'questions' })
  }

  function goBack(): void {
    pages.turn(page > 0 ? page - 1 : noticePages(item).length - 1)
    act({ type: 'go', to: page > 0 ? 'questions' : 'notice' })
  }

  /** A calendar to leaf through is no way to the year somebody moved in. */
  function splitDate(form: Element): void {
    const input = form.querySelector<HTMLInputElement>('input[type=date]')
    const field = input?.parentElement
    const label = field?.querySelector('label')
    if (!input || !field || !label) return
    const group = h(
      'fieldset',
      {},
      h('legend', {}, label.textContent ?? ''),
      ...[...field.querySelectorAll('p')],
      dateParts(input, `${answers[input.name] ?? ''}`, said, (answer) =>
        note({ type: 'answer', question: input.name, answer }),
      ),
    )
    field.parentNode?.replaceChild(group, field)
  }
}
