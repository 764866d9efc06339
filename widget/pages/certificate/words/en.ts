import type { CertificateWords } from './words.ts'

export const words: CertificateWords = {
  verdicts: {
    valid: {
      heading: 'This certificate is valid',
      next: 'Its seal is whole, nothing was changed, it was not revoked, and it is still in force.',
    },
    'status-unknown': {
      heading: 'Seal valid, status not checked',
      next: 'Nothing was changed and it is still in force, but whether it was revoked cannot be found out now. Try again with a connection, or scan the QR code on it; until then do not rely on this page alone.',
    },
    revoked: {
      heading: 'This certificate was revoked',
      next: 'The office did issue it, but took it back later. Do not rely on it; if in doubt, ask the office that issued it.',
    },
    superseded: {
      heading: 'This certificate was replaced by a newer one',
      next: 'The office did issue it, but has issued another in its place. Ask whoever handed it in for the new one.',
    },
    expired: {
      heading: 'This certificate has expired',
      next: 'Its seal is whole and nothing was changed, but by this device’s clock it is no longer in force. If it is still needed, ask for it to be renewed.',
    },
    altered: {
      heading: 'This certificate is incomplete, or was changed',
      next: 'Copy all of it again from where you got it, or scan the QR code on the certificate, and check once more. If the result is the same, do not rely on it.',
    },
    'unknown-key': {
      heading: 'This certificate was not issued by this platform',
      next: 'Find out which platform issued it and check it on that platform’s page. If you cannot confirm where it comes from, do not rely on it.',
    },
    'wrong-purpose': {
      heading: 'The key that sealed this certificate was not allowed to',
      next: 'The signature is genuine, but its key had no leave to issue certificates of this scope or at this time. Do not rely on it, and tell the platform’s operators.',
    },
  },
  troubles: {
    'document-altered': {
      heading: 'This file was changed after it was issued',
      next: 'Do not rely on what it shows. Scan the QR code on it to see what was really sealed.',
    },
    'document-unknown-key': {
      heading: 'This file was not issued by this platform',
      next: 'The signature in it is not this platform’s. Find out which platform issued it; if you cannot confirm where it comes from, do not rely on it.',
    },
    'not-ours': {
      heading: 'This file is no certificate of this platform',
      next: 'There is no issued certificate in it. Scans, files printed anew and screenshots carry no signature: scan the QR code on it, or ask whoever handed it in for the original file. Of a pledge receipt take a screenshot, or type its reference.',
    },
    unknown: {
      heading: 'The platform has no certificate for this QR code',
      next: 'Scan again, with the whole code sharp in view. If the result is the same, do not rely on it, and ask the office that issued it.',
    },
    'too-often': {
      heading: 'This certificate was asked for too often today',
      next: 'The number is limited so that nobody can guess. Try again tomorrow (Beijing time), or ask for the original file.',
    },
    'wrong-answer': {
      heading: 'What the platform gave is not what the QR code seals',
      next: 'Do not rely on it for now, and try again later; if the result is the same, tell the platform’s operators.',
    },
  },
  scanInstead: 'Scan the QR code instead',
  leadsElsewhere: (host) =>
    `This QR code leads to ${host}, not to this platform. Check there only once you know that it can be trusted.`,

  compare:
    'Compare these values with the paper in your hand: each of them must be exactly the same.',
  compareFile:
    'This is what was sealed when it was issued; wherever a print or a screen says otherwise, this counts.',
  fields: 'What it certifies',
  noFields: 'Its holder shows none of its fields.',
  paperInChinese:
    'The paper is in simplified Chinese; where names and choices read differently here, compare what they mean.',
  keptBack: (howMany) =>
    howMany === 1
      ? 'One more field is not shown by its holder.'
      : `${howMany} more fields are not shown by its holder.`,
  labelsMissing:
    'The names of the fields cannot be fetched now, so short ones stand here; the values are not affected.',

  facts: 'How it was issued',
  reference: 'Reference',
  number: 'Number',
  issuer: 'Issued by',
  title: 'Certificate',
  issuedAt: 'Issued at',
  expiresAt: 'Valid until',
  status: 'Status',
  statuses: {
    valid: 'not revoked, not replaced',
    revoked: 'revoked',
    superseded: 'replaced by a newer one',
    unchecked: 'not checked',
  },
  approvals: 'Approved by',
  approval: (office, what) => `${office}: ${what}`,
  levels: { village: 'Village', town: 'Town', district: 'District' },
  approved: 'approved',
  skipped: {
    'all-from-data': 'left out by rule: every field came from departments’ data',
    unchanged: 'left out by rule: nothing changed since the last certificate',
  },
  caseFits: (caseNumber) => `It is for the case you entered, ${caseNumber}.`,
  caseDiffers: (caseNumber) =>
    `It was not requested for the case you entered, ${caseNumber}. Whether it may be used for it is for you to decide as your rules require.`,

  limits: 'What this shows, and what it does not',
  sealNotStamp:
    'The check is of the electronic seal, not of the stamp drawn on paper, which can be imitated: what stands on this page counts.',
  statusOfNow:
    'Whether it was revoked is as of this check, by a list that may be some minutes old; check again when it is used later.',
}
