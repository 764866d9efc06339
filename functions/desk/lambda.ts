import { readFileSync } from 'node:fs'
import { getDeskPage, getMe } from '../../shared/api/desk.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { route, serve } from '../http/serve.ts'
import { openTable } from '../table/table.ts'
import { deskPageGetter } from './desk-page.ts'
import { meGetter } from './get-me.ts'
import { staffFinder } from './who-is-asking.ts'

const environment = process.env
const settings = awsSettings(environment)
const table = openTable(awsCaller('dynamodb', settings), required(environment, 'TABLE_NAME'))
const whoIsAsking = staffFinder(table)

/** Lies beside the bundle. */
const html = readFileSync(new URL('./desk.html', import.meta.url), 'utf8')
const signIn = {
  issuer: required(environment, 'ISSUER'),
  client: required(environment, 'CLIENT_ID'),
  tokenOrigin: environment.TOKEN_ORIGIN ?? '',
}

export const handler = serve([
  route(getDeskPage, deskPageGetter(html, signIn)),
  route(getMe, meGetter(whoIsAsking)),
])
