import type { Context } from 'aws-lambda'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { sourceFinder } from '../data-check/sources.ts'
import { egress } from '../egress/egress.ts'
import { derivedSecrets } from '../identity/derived-secrets.ts'
import { openKms } from '../kms/kms.ts'
import { openTable } from '../table/table.ts'
import { type Collected, type Collecting, listCollector } from './collect-lists.ts'
import { listImporter } from './import-list.ts'

const environment = process.env
const settings = awsSettings(environment)
const table = openTable(awsCaller('dynamodb', settings), required(environment, 'TABLE_NAME'))
const kms = openKms(awsCaller('kms', settings))

const collect = listCollector({
  table,
  findSource: sourceFinder(table, 0),
  importList: listImporter({
    table,
    send: egress({ allowPrivate: environment.PRIVATE_EGRESS === 'allow' }),
    secret: derivedSecrets(kms, required(environment, 'INDEX_KEY_ID')),
    clock: Date.now,
  }),
  clock: Date.now,
  log: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
})

/**
 * Takes departments' lists: those that are due when a schedule invokes it with `{}`, one that ops name by
 * `lambda:InvokeFunction`, `{"source":"…","force":true}`. No route leads here.
 *
 * @throws Error when the schedule's turn ends with a list that was refused, so that the alarm goes off
 */
export async function handler(
  asked: Collecting,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<readonly Collected[]> {
  const collected = await collect(asked, context.getRemainingTimeInMillis())
  const refused = collected.filter(({ outcome }) => outcome === 'refused')
  if (asked.source === undefined && refused.length > 0) {
    throw new Error(`lists were refused: ${refused.map(({ source }) => source).join(', ')}`)
  }
  return collected
}
