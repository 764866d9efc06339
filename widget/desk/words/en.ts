import { letters } from './letters.en.ts'
import { requests } from './requests.en.ts'
import { rosters } from './rosters.en.ts'
import { sources } from './sources.en.ts'
import type { DeskWords } from './words.ts'

export const words: DeskWords = {
  title: 'Desk',
  platform: 'Jianzheng',
  chooseLanguage: 'Choose a language',
  lead: 'For members of staff, to see to what waits for their department. Sign in with the account your office gave you.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signingIn: 'Signing in…',
  signedInAs: (name, staffNumber) => `${name} (${staffNumber})`,
  noRoles:
    'Your account has no role at present, so nothing waits here. Ask your administrator to register one.',
  nothingYet: (roles) => `Your role: ${roles}. Nothing on the desk waits for it at present.`,
  roles: {
    'letter-clerk': 'answers letters',
    'roster-owner': 'checks rosters',
    'source-administrator': 'looks after sources',
    approver: 'decides on certificates',
  },
  letters,
  requests,
  rosters,
  sources,
  show: 'What to do',
  tryAgain: 'Try again',
  loading: 'Loading…',
  troubles: {
    'not-signed-in': {
      what: 'You are not signed in.',
      next: 'Sign in again; if that does not help, ask your administrator.',
    },
    expired: {
      what: 'You are not signed in any more.',
      next: 'Sign in again. What you entered is still here, and you go on from there.',
    },
    'staff-unknown': {
      what: 'This account is not registered as a member of staff.',
      next: 'Ask your administrator. Then choose “Try again”; there is no need to sign in anew.',
    },
    unreachable: {
      what: 'The platform cannot be reached.',
      next: 'Check the network and try again later. What you entered is still here, and counts once however often you try.',
    },
  },
}
