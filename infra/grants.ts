import type { Entity } from '../functions/table/keys.ts'
import type { Capability } from '../shared/api/endpoint.ts'

/** A function: one per capability of the contract, and two that no route reaches. */
export type FunctionName = Capability | 'list' | 'operate'

export type KeyName = 'seal' | 'wrapping' | 'index' | 'identity' | 'document'

/** Everything one function may do, by entity of the one table and by key, and how large it is. */
export interface Grants {
  readonly reads: readonly Entity[]
  /** Queues it reads by the index `by-queue`, by how their names begin. */
  readonly queues?: readonly string[]
  /** Whether it finds what a person recorded by the index `by-person`. */
  readonly persons?: true
  /** Read by their keys, many at a time, and in no other way. */
  readonly looksUp?: readonly Entity[]
  readonly puts: readonly Entity[]
  readonly updates: readonly Entity[]
  /** Written by the batch; the action that allows it also allows to delete them. */
  readonly fills?: readonly Entity[]
  readonly keys: Partial<Readonly<Record<KeyName, readonly string[]>>>
  /** Whether it calls hosts of departments, by `functions/egress`. */
  readonly egress?: true
  /** Whether it tells staff where to sign in. */
  readonly tellsStaff?: true
  /** MB; on Lambda the share of a CPU grows with it (1,769 MB is one). */
  readonly memory: number
  /** Seconds after which Lambda ends an invocation. */
  readonly timeout: number
}

export const grants: Readonly<Record<FunctionName, Grants>> = {
  catalogue: {
    reads: ['ITEM', 'WORDING', 'SITE'],
    puts: [],
    updates: [],
    keys: {},
    memory: 512,
    timeout: 10,
  },
  // The only one that may sign who somebody says they are.
  identity: {
    reads: ['ITEM', 'SITE'],
    puts: [],
    updates: ['ATTEMPT'],
    keys: { identity: ['Sign', 'GetPublicKey'], index: ['GenerateMac'] },
    memory: 512,
    timeout: 10,
  },
  // Accepts personal data and so must not be able to read it back: no kms:Decrypt.
  pledge: {
    reads: ['ITEM', 'SITE', 'SESSION', 'PLEDGE'],
    puts: ['PLEDGE', 'SESSION'],
    updates: [],
    keys: {
      seal: ['Sign', 'GetPublicKey'],
      wrapping: ['GenerateDataKey'],
      index: ['GenerateMac'],
      identity: ['GetPublicKey'],
    },
    memory: 1024,
    timeout: 15,
  },
  // Names people to departments, but only those of a data check, which is all it can decrypt.
  'data-check': {
    reads: ['ITEM', 'SITE', 'SESSION', 'SOURCE', 'CHECK', 'LIST', 'LETTER'],
    looksUp: ['FACT'],
    puts: ['CHECK', 'SESSION', 'LETTER'],
    updates: ['CHECK', 'LETTER'],
    keys: {
      seal: ['Sign', 'GetPublicKey'],
      wrapping: ['GenerateDataKey', 'Decrypt'],
      index: ['GenerateMac'],
      identity: ['GetPublicKey'],
    },
    egress: true,
    memory: 1024,
    // API Gateway gives up after 30 seconds; the chain stops before, and goes on when asked again.
    timeout: 29,
  },
  // Takes requests for certificates from the first step to the last, and is the only one that signs documents.
  certificate: {
    reads: ['ITEM', 'SITE', 'SESSION', 'SOURCE', 'REQUEST', 'STATUS', 'COUNTER', 'STAFF', 'X509'],
    queues: ['APPROVE', 'DUE', 'DECIDED', 'UNFINISHED', 'RENEW'],
    persons: true,
    puts: ['REQUEST', 'SESSION', 'STATUS', 'X509'],
    updates: ['REQUEST', 'STATUS', 'COUNTER', 'ATTEMPT'],
    keys: {
      seal: ['Sign', 'GetPublicKey'],
      wrapping: ['GenerateDataKey', 'Decrypt'],
      index: ['GenerateMac'],
      identity: ['GetPublicKey'],
      document: ['Sign', 'GetPublicKey'],
    },
    egress: true,
    memory: 1024,
    timeout: 29,
  },
  // Shows a clerk of whom a letter asks, and seals what the clerk answers.
  desk: {
    reads: ['STAFF', 'LETTER', 'CHECK', 'ITEM', 'SESSION', 'SOURCE', 'LIST'],
    queues: ['QUEUE', 'ANSWERED', 'SOURCES'],
    puts: ['SESSION'],
    updates: ['LETTER', 'CHECK', 'LIST'],
    keys: {
      seal: ['Sign', 'GetPublicKey'],
      wrapping: ['GenerateDataKey', 'Decrypt'],
      index: ['GenerateMac'],
    },
    tellsStaff: true,
    memory: 512,
    timeout: 15,
  },
  // Reads a whole roster, and of departments their lists alone.
  roster: {
    reads: ['STAFF', 'BASIS', 'ROSTER', 'ITEM', 'SOURCE', 'LIST', 'SESSION'],
    queues: ['ROSTERS'],
    looksUp: ['FACT'],
    puts: ['ROSTER', 'SESSION'],
    updates: ['ROSTER'],
    keys: {
      seal: ['Sign', 'GetPublicKey'],
      wrapping: ['GenerateDataKey', 'Decrypt'],
      index: ['GenerateMac'],
    },
    memory: 1024,
    timeout: 29,
  },
  verify: {
    reads: ['ITEM', 'SITE', 'PLEDGE', 'CHECK', 'REQUEST', 'SESSION', 'WORDING'],
    // Shows a citizen all that they did at a site.
    persons: true,
    puts: [],
    updates: ['PLEDGE', 'CHECK', 'REQUEST', 'ATTEMPT'],
    keys: {
      seal: ['GetPublicKey'],
      wrapping: ['Decrypt'],
      index: ['GenerateMac'],
      identity: ['GetPublicKey'],
    },
    memory: 512,
    timeout: 10,
  },
  seal: {
    reads: [],
    puts: [],
    updates: [],
    keys: { seal: ['GetPublicKey'], document: ['GetPublicKey'] },
    memory: 256,
    timeout: 10,
  },
  // Brings departments' lists in by night. Sees every person on them, and can neither seal nor decrypt.
  list: {
    reads: ['SOURCE', 'LIST'],
    puts: [],
    updates: ['LIST'],
    fills: ['FACT'],
    keys: { index: ['GenerateMac'] },
    egress: true,
    memory: 512,
    timeout: 900,
  },
  operate: {
    reads: ['ITEM', 'WORDING', 'SITE', 'SOURCE', 'LIST'],
    puts: ['ITEM', 'WORDING', 'SITE', 'SOURCE', 'STAFF', 'LIST', 'BASIS'],
    updates: ['LIST'],
    // Of a member of staff it keeps who they are as a blind index alone.
    keys: { index: ['GenerateMac'] },
    memory: 512,
    timeout: 30,
  },
}

export const functionNames = Object.keys(grants) as FunctionName[]
