import type { ApprovalOutcome } from '../../../shared/api/certificate-desk.ts'
import type { Said } from './words.ts'

/** What is said where several requests are approved together, in one language. */
export interface TogetherWords {
  readonly title: string
  readonly offer: (may: number, drawn: number) => string
  readonly column: string
  readonly pick: (title: string, reference: string) => string
  readonly pickAll: (requests: number) => string
  readonly pickNone: string
  readonly drawn: string
  readonly go: (requests: number) => string
  readonly picked: (requests: number) => string
  readonly nothingPicked: string
  readonly confirmTitle: (requests: number) => string
  readonly unread: string
  readonly final: string
  readonly send: (requests: number) => string
  readonly sending: (done: number, all: number) => string
  readonly lost: Said
  readonly goOn: string
  readonly done: (approved: number) => Said
  readonly left: (requests: number) => string
  readonly why: { readonly [O in Exclude<ApprovalOutcome, 'approved'>]: string }
  readonly step: (oneIn: number) => string
}
