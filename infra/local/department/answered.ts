import { maskIdNumber } from '../../../shared/identity/id-number.ts'

export const outcomes = ['up-to-date', 'behind', 'handed-out', 'not-found', 'refused'] as const

/** What the department did with one question, as it shows it. */
export interface Answered {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly outcome: (typeof outcomes)[number]
  /** About whom, masked; nothing of a question that was refused is believed. */
  readonly about?: string
  readonly fact?: string
  /** Reference of the sealed consent that the platform named. */
  readonly consent?: string
  /** Why it was refused. */
  readonly reason?: string
  /** Whether the register took too long for anybody to wait. */
  readonly isSlow?: boolean
}

export function masked(name: string, idNumber: string): string {
  const [first = ''] = name
  return `${first}** ${maskIdNumber(idNumber)}`
}

const kept = 50

/** The last questions, newest first; gone when the department stops. */
export class Journal {
  #entries: readonly Answered[] = []

  get entries(): readonly Answered[] {
    return this.#entries
  }

  write(entry: Answered): void {
    this.#entries = [entry, ...this.#entries].slice(0, kept)
  }
}
