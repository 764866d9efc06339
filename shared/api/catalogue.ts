import * as z from 'zod/mini'
import { itemId } from '../catalogue/item.ts'
import { Question } from '../catalogue/question.ts'
import {
  CancelledWording,
  CertificateWording,
  CheckWording,
  PlainWording,
  PledgeWording,
} from '../catalogue/wording.ts'
import { levels } from '../certificate/area.ts'
import { lawfulBases } from '../data-check/lawful-basis.ts'
import { departmentId } from '../data-check/source.ts'
import { assuranceLevels } from '../identity/assurance.ts'
import { siteId } from '../identity/site.ts'
import { languages } from '../kernel/language.ts'
import { digest } from '../seal/statement.ts'
import { endpoint, Page } from './endpoint.ts'

const shown = {
  id: itemId,
  version: z.int(),
  language: z.enum(languages),
  /** SHA-256 of the wording document; a pledge names it as what was read. */
  wording: digest,
}

/** What a page needs of the version in force, in one language. */
export const PublicItem = z.union([
  z.object({ ...shown, disposition: z.literal('cancelled'), text: CancelledWording }),
  z.object({
    ...shown,
    disposition: z.literal('pledge'),
    assurance: z.enum(assuranceLevels),
    mayPledge: z.array(z.enum(['self', 'guardian'])),
    validDays: z.int(),
    questions: z.array(Question),
    text: PledgeWording,
  }),
  z.object({
    ...shown,
    disposition: z.literal('data-check'),
    basis: z.enum(lawfulBases),
    assurance: z.enum(assuranceLevels),
    mayConsent: z.array(z.enum(['self', 'guardian'])),
    receivers: z.array(departmentId),
    preview: z.boolean(),
    validDays: z.int(),
    text: CheckWording,
  }),
  z.object({
    ...shown,
    disposition: z.literal('certificate'),
    basis: z.enum(lawfulBases),
    assurance: z.enum(assuranceLevels),
    mayRequest: z.array(z.enum(['self', 'guardian'])),
    receivers: z.array(departmentId),
    validDays: z.int(),
    /** In the order of the form; whether each may be corrected where data filled it in. */
    fields: z.array(
      z.object({ question: Question, correctable: z.boolean(), printed: z.boolean() }),
    ),
    levels: z.array(z.object({ level: z.enum(levels), days: z.int() })),
    text: CertificateWording,
  }),
  z.object({
    ...shown,
    disposition: z.literal('kept'),
    text: PlainWording,
  }),
])

export type PublicItem = z.infer<typeof PublicItem>
export type PublicCheckItem = Extract<PublicItem, { disposition: 'data-check' }>
export type PublicCertificateItem = Extract<PublicItem, { disposition: 'certificate' }>
export type PublicPledgeItem = Extract<PublicItem, { disposition: 'pledge' }>

export const getItem = endpoint({
  id: 'getItem',
  method: 'GET',
  path: '/v1/items/{item}',
  capability: 'catalogue',
  callers: ['public'],
  summary: 'What a page shows in place of the upload: the item version in force, in one language.',
  params: z.object({ item: itemId }),
  query: z.object({
    lang: z._default(z.enum(languages), 'zh-Hans'),
    /** A version known to be in force: gets past caches that still hold the one before. */
    version: z.optional(z.string().check(z.regex(/^[1-9]\d{0,7}$/))),
  }),
  success: { status: 200, schema: PublicItem },
  cache: 60,
  problems: ['item-unknown', 'malformed-request', 'store-busy'],
})

export const getScript = endpoint({
  id: 'getScript',
  method: 'GET',
  path: '/v1/embed/{items}/jz.js',
  capability: 'catalogue',
  callers: ['public'],
  summary: 'The embed script together with the items a page is known to have: one round trip less.',
  params: z.object({
    /** Item ids, at most four, separated by commas; one that is not in force is left out. */
    items: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,47}(,[a-z][a-z0-9-]{1,47}){0,3}$/)),
  }),
  query: z.object({ lang: z._default(z.enum(languages), 'zh-Hans') }),
  success: { status: 200, schema: z.string(), type: 'text/javascript; charset=utf-8' },
  cache: 60,
  problems: ['malformed-request', 'store-busy'],
})

export const getProofPage = endpoint({
  id: 'getProofPage',
  method: 'GET',
  path: '/v1/proofs/{site}/{item}',
  capability: 'catalogue',
  callers: ['public'],
  summary: 'The page on which an item of a site is settled, by itself or in a frame of the site.',
  params: z.object({ site: siteId, item: itemId }),
  query: z.object({ lang: z._default(z.enum(languages), 'zh-Hans') }),
  success: { status: 200, schema: Page, type: 'text/html; charset=utf-8' },
  cache: 60,
  problems: ['site-unknown', 'item-unknown', 'malformed-request', 'store-busy'],
})

/** A wording document as sealed; its canonical JSON hashes to the `wording` in the path. */
export const WordingText = z.object({
  item: itemId,
  version: z.int(),
  language: z.enum(languages),
  text: z.union([PledgeWording, CheckWording, CertificateWording, CancelledWording, PlainWording]),
  questions: z.optional(z.array(Question)),
})

export const getWording = endpoint({
  id: 'getWording',
  method: 'GET',
  path: '/v1/wordings/{wording}',
  capability: 'catalogue',
  callers: ['public'],
  summary: 'The exact words behind a wording hash, for whoever reads a receipt years later.',
  params: z.object({ wording: digest }),
  success: { status: 200, schema: WordingText },
  cache: 'immutable',
  problems: ['wording-unknown', 'malformed-request', 'store-busy'],
})
