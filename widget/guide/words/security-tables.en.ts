import type { Holding, KeyWords } from './security.ts'

export const holdingsEn: readonly Holding[] = [
  {
    what: 'What was entered so far',
    where:
      'sessionStorage of this tab; in frame mode under the platform’s origin, otherwise under yours',
    howLong: 'until it is sealed or the tab is closed',
    who: 'this browser; without a frame your page, too',
  },
  {
    what: 'Name and ID number typed in the frame',
    where: 'the same, under the platform’s origin',
    howLong: 'until it is sealed or the tab is closed',
    who: 'this browser; not your page',
  },
  {
    what: 'A mark that a pledge is on its way',
    where:
      'localStorage of the browser, without content; in frame mode with the random case number',
    howLong: 'until there is an answer; who closed the tab before is told the outcome next time',
    who: 'this browser',
  },
  {
    what: 'Who pledged, about whom, with whose help, and the answers',
    where: 'the platform’s database, AES-256-GCM, one key for each pledge',
    howLong: 'the validity plus the days the item names',
    who: 'the site it belongs to, by its reference and a token it signed; where typed, also who has the receipt and knows name and ID number',
  },
  {
    what: 'The statement: reference, site, origin, item and version, language, times, assurance, salted commitments',
    where: 'the platform’s database, in clear, without personal data',
    howLong: 'the same',
    who: 'whoever has the reference',
  },
  {
    what: 'The case number',
    where: 'nowhere; the record’s key and the statement hold hashes of it',
    howLong: 'not at all',
    who: 'nobody',
  },
  {
    what: 'The index by person',
    where: 'the platform’s database, a keyed hash, apart for each tenant',
    howLong: 'goes with the pledge, the check or the request',
    who: 'only the platform’s functions can compute it; two look people up by it: for the list of one’s own matters, and for earlier certificates',
  },
  {
    what: 'How often a person came today',
    where: 'the platform’s database, a keyed hash and a count',
    howLong: 'goes after the next day',
    who: 'nobody reads it, it is only counted up',
  },
  {
    what: 'Logs of functions and gateway',
    where: 'request id, endpoint, status, code, time taken',
    howLong: 'six months in production, one month in test',
    who: 'those who run the platform',
  },
  {
    what: 'The registration of a site',
    where: 'the platform’s database: name, origins, public keys, help line and counter',
    howLong: 'until it is changed',
    who: 'name, origins and where to find help are public',
  },
  {
    what: 'The receipt',
    where: 'your form and your system; no personal data in it',
    howLong: 'as you decide',
    who: 'as you decide',
  },
]

export const keysEn: readonly KeyWords[] = [
  {
    name: 'Seal key',
    kind: 'KMS, P-256; the private key never leaves KMS, the public one is at /v1/keys',
    use: 'signs delegations to session keys',
    who: 'only the functions that accept pledges, data checks, requests for certificates and rosters, and the desk’s, may sign',
  },
  {
    name: 'Session key',
    kind: 'P-256, made in the function’s memory and never written down; replaced after 15 minutes, 30 at most',
    use: 'seals statements',
    who: 'the function instance that made it',
  },
  {
    name: 'Wrapping key',
    kind: 'KMS, symmetric, rotated every year',
    use: 'wraps a session’s data key, which wraps the key of each pledge',
    who: 'the one that accepts pledges may only encrypt; pledges are decrypted by the verifying one, data checks by their own and the desk’s, requests for certificates and rosters by theirs',
  },
  {
    name: 'Index key',
    kind: 'KMS, HMAC-256',
    use: 'turns a case into a reference and a person into an index',
    who: 'the accepting, the verifying, the data check, the certificate, the roster, the desk’s, the list, the operating and the identity function',
  },
  {
    name: 'Identity key',
    kind: 'KMS, P-256; the private key never leaves KMS',
    use: 'signs tokens of typed identities',
    who: 'only the identity function may sign',
  },
  {
    name: 'Document key',
    kind: 'KMS, P-256; the private key never leaves KMS, the public one is at /v1/keys as documentKeys',
    use: 'signs certificates’ documents (PDF), and nothing else',
    who: 'only the certificate function, which takes and decrypts requests, seals and signs documents, may sign',
  },
  {
    name: 'Site key',
    kind: 'P-256, made by the site',
    use: 'signs tokens for citizens and the site’s own calls',
    who: 'the site alone; the platform has the public key',
  },
]
