import { Staff } from '../desk/staff.ts'
import { endpoint, Page } from './endpoint.ts'

export const getDeskPage = endpoint({
  id: 'getDeskPage',
  method: 'GET',
  path: '/v1/desk',
  capability: 'desk',
  callers: ['public'],
  summary: 'The desk: the page on which members of staff sign in and see to what waits for them.',
  success: { status: 200, schema: Page, type: 'text/html; charset=utf-8' },
  cache: 60,
  problems: [],
})

/**
 * Why a member of staff is refused. Before any of this the gateway answers 401, without a problem, when
 * the access token is missing, expired, or not of the issuer and for the client that the stage names.
 */
const whoIsAsking = ['token-missing', 'staff-unknown', 'store-busy'] as const

export const getMe = endpoint({
  id: 'getMe',
  method: 'GET',
  path: '/v1/desk/me',
  capability: 'desk',
  callers: ['staff'],
  summary:
    'Who is signed in, and with which roles: read anew each time, so removal takes effect at once.',
  success: { status: 200, schema: Staff },
  problems: [...whoIsAsking],
})
