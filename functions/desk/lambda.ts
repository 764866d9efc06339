import { readFileSync } from 'node:fs'
import { answerLetter, getDeskPage, getLetter, getMe, listLetters } from '../../shared/api/desk.ts'
import { listSources, restoreSource } from '../../shared/api/sources.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { disputeIn } from '../data-check/dispute.ts'
import { closeLetter } from '../data-check/letter/ask-letter.ts'
import { settleCheck } from '../data-check/settle.ts'
import { rightIn } from '../data-check/take-turn.ts'
import { logRequest, nameOf } from '../http/log.ts'
import { route, serve } from '../http/serve.ts'
import { openKms } from '../kms/kms.ts'
import { isRestored } from '../list/restore-list.ts'
import { sealKeyFinder, sealKeyring } from '../seal/seal-keys.ts'
import { startSession } from '../seal/session.ts'
import { sessionKeeper } from '../seal/session-keeper.ts'
import { recordSession, sessionFinder } from '../seal/session-record.ts'
import { recordKeyUnwrapper } from '../seal/unwrap-record-key.ts'
import { remember } from '../table/remember.ts'
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
const wrappingKeyId = required(environment, 'WRAPPING_KEY_ID')
const sealKeyIds = required(environment, 'SEAL_KEY_ID').split(' ')
const [sealKeyId = ''] = sealKeyIds
const findSealKey = sealKeyFinder(kms)
const sealKeys = sealKeyring(kms, sealKeyIds)
// One object for an hour: verified delegations are remembered by it.
const keySet = remember(3600, async () => ({ keys: [...(await sealKeys())] }))
const findSession = sessionFinder(table)

const session = sessionKeeper(
  async (now) => {
    const keys = {
      sealKeyId,
      wrappingKeyId,
      indexKeyId: required(environment, 'INDEX_KEY_ID'),
      kinds: ['check'],
      sealKey: () => findSealKey(sealKeyId),
    }
    const started = await startSession(kms, keys, now)
    await recordSession(table, started)
    return started
  },
  (error) => logRequest({ requestId: 'none', endpoint: 'seal-session', error: nameOf(error) }),
)

const opening = {
  findSession,
  unwrapRecordKey: recordKeyUnwrapper(kms, wrappingKeyId, findSession),
  keySet: () => keySet('all'),
}

const parts: AnswerParts & Parameters<typeof lettersLister>[0] & SourceParts = {
  clock: Date.now,
  table,
  whoIsAsking: staffFinder(table),
  findVersion: versionFinder(table),
  rightIn: (check, now) => rightIn(opening, check, now),
  disputeIn: (check) => disputeIn(opening, check),
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
