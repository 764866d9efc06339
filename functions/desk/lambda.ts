import { readFileSync } from 'node:fs'
import { answerLetter, getDeskPage, getLetter, getMe, listLetters } from '../../shared/api/desk.ts'
import { listSources, restoreSource } from '../../shared/api/sources.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { disputeIn } from '../data-check/dispute.ts'
import { closeLetter } from '../data-check/letter/ask-letter.ts'
import { settleCheck } from '../data-check/settle.ts'
import { rightIn } from '../data-check/take-turn.ts'
import { route, serve } from '../http/serve.ts'
import { openKms } from '../kms/kms.ts'
import { isRestored } from '../list/restore-list.ts'
import { opening } from '../seal/opening.ts'
import { ownSession } from '../seal/own-session.ts'
import { openTable } from '../table/table.ts'
import { type AnswerParts, letterAnswerer } from './answer-letter.ts'
import { deskPageGetter } from './desk-page.ts'
import { versionFinder } from './find-version.ts'
import { letterGetter } from './get-letter.ts'
import { meGetter } from './get-me.ts'
import { lettersLister } from './list-letters.ts'
import { type SourceParts, sourceRestorer, sourcesLister } from './sources-at-desk.ts'
import { staffFinder } from './who-is-asking.ts'

const environment = process.env
const settings = awsSettings(environment)
const table = openTable(awsCaller('dynamodb', settings), required(environment, 'TABLE_NAME'))
const kms = openKms(awsCaller('kms', settings))
const session = ownSession(environment, kms, table, ['check'])
const opens = opening(environment, kms, table)

const parts: AnswerParts & Parameters<typeof lettersLister>[0] & SourceParts = {
  clock: Date.now,
  table,
  whoIsAsking: staffFinder(table),
  findVersion: versionFinder(table),
  rightIn: (check, now) => rightIn(opens, check, now),
  disputeIn: (check) => disputeIn(opens, check),
  isRestored: (source, now) => isRestored(table, async () => source, source.id, now),
  settle: (...settling) => settleCheck({ table, session }, ...settling),
  closeLetter: (reference, now) => closeLetter(table, reference, now),
}

/** Lies beside the bundle. */
const html = readFileSync(new URL('./desk.html', import.meta.url), 'utf8')
const signIn = {
  issuer: required(environment, 'ISSUER'),
  client: required(environment, 'CLIENT_ID'),
  tokenOrigin: environment.TOKEN_ORIGIN ?? '',
}

export const handler = serve([
  route(getDeskPage, deskPageGetter(html, signIn)),
  route(getMe, meGetter(parts.whoIsAsking)),
  route(listLetters, lettersLister(parts)),
  route(getLetter, letterGetter(parts)),
  route(answerLetter, letterAnswerer(parts)),
  route(listSources, sourcesLister(parts)),
  route(restoreSource, sourceRestorer(parts)),
])
