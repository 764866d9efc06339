import type { RecordsWords } from './words.ts'

export const en: RecordsWords = {
  heading: 'My matters at this site',
  whose: (name) => `Of ${name}`,
  count: (count) =>
    count < 100 ? `${count} in all, newest first` : 'The newest 100, newest first',
  more: (left) => `Show older ones (${left} more)`,
  none: 'Nothing yet. What you pledge, agree to have checked or request as a certificate at this site will stand here: how far it has come, who was asked, and who used it.',

  reading: 'Reading your matters…',
  readingAgain: (attempt) => `The network is slow; reading, attempt ${attempt}…`,
  unreachable:
    'There is no connection, and your matters could not be read. Nothing is lost; please try again.',
  tryAgain: 'Try again',
  refused: (code) =>
    ({
      'token-missing':
        'You do not seem to be signed in. Sign in at this site, then come back here. If you are signed in already, this site does not offer this page yet: look at the form you filled in.',
      'assurance-too-low':
        'The way you signed in does not make sure that it is you, so your matters are not shown. Sign in with your verified identity and come back; each matter is also shown on the form you filled in.',
    })[code] ??
    `This site cannot show your matters now (${code}). Nothing is lost: try again later, or look at the form you filled in.`,

  kinds: { pledge: 'Written pledge', check: 'Data check', certificate: 'Electronic certificate' },
  pledge: {
    valid: (day) => `Valid, may be used until ${day}`,
    used: (day) => `Taken by the office on ${day}`,
    expired: (day) => `Never used, ended on ${day}`,
  },
  typed: 'Who it is was typed in, and not verified',
  check: {
    asking: 'Departments are being asked; the form you filled in has what they say',
    waiting: (department, day) =>
      `${department || 'The department'} will answer in writing${day ? ` by ${day}` : ''}`,
    answered: (department, isYes) =>
      `${department || 'The department'} ${isYes ? 'has confirmed it' : 'says otherwise'}`,
    unknown: 'No department could say: upload the document on the form',
    withdrawn: 'You have withdrawn your consent',
    used: (day) => `Taken by the office on ${day}`,
    expired: (day) => `The consent ended on ${day}`,
  },
  certificate: {
    draft: 'Not sent yet, and waiting for you: go back to the form, check it and send it',
    atLevel: (office = 'The office', day) =>
      `${office} ${day ? `decides by ${day} at the latest` : 'is to decide'}`,
    late: (office = 'The office', day) => `${office} was to decide by ${day}, and is late`,
    returned:
      'Returned, and waiting for you: go back to the form, change what it says, send it again',
    withdrawn: 'You have withdrawn your request',
    refused: 'Refused; the form you filled in says why',
    sealing: 'Approved at every level, the certificate is being made',
    issued: (day) => `Issued, valid until ${day}`,
    revoked:
      'Revoked, and not to be used any more; the form you filled in says why, and how to appeal',
    superseded: 'A newer certificate has taken its place: use that one',
    expired: (day) => `Expired on ${day}`,
  },

  pledgedAt: 'Pledged on',
  pledgeReference: 'Receipt number',
  verify: (name) => `Verify the receipt: ${name} (opens a new page)`,
  orderedAt: 'Requested on',
  requestReference: 'Request number',
  issuedAt: 'Issued on',
  number: 'Certificate number',
  saving: {
    save: (name) => `Save “${name}” (PDF)`,
    notYet: 'The document is being made and will be saved by itself, please wait…',
    saved: 'The document is saved. If you do not see it, choose “Open the document”.',
    open: 'Open the document',
    notSaved:
      'The document cannot be had now, please try once more. The certificate is issued all the same.',
  },
}
