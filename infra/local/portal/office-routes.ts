import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import type { DataCheck } from '../../../shared/api/data-check.ts'
import type { RecordedPledge } from '../../../shared/api/pledge.ts'
import type { Application, Material } from './application.ts'
import type { Asked } from './citizen-routes.ts'
import { forms, type MaterialRule } from './forms/index.ts'
import { officeDetailPage } from './pages/office-detail-page.ts'
import { officeListPage } from './pages/office-list-page.ts'
import type { Portal } from './portal.ts'
import { page, type Reply } from './reply.ts'
import { sealedWords, type Wording } from './sealed-words.ts'

/** What the platform still had to say of a receipt when the page was asked for. */
export interface SealedDetail {
  readonly wording?: Wording | 'unreachable' | 'mismatch'
  readonly pledge?: RecordedPledge
  readonly check?: DataCheck
  readonly certificate?: CertificateRequest
}

/** By the field names of the form's uploads. */
export type SealedDetails = { readonly [field: string]: SealedDetail }

/** The desk of the bureau: which applications came in, and what each receipt is worth. */
export async function officeRoutes(
  { rest, shown }: Asked,
  portal: Portal,
): Promise<Reply | undefined> {
  const { store } = portal.desk
  if (rest === 'office/') return page(officeListPage(shown, await store.all()))
  const application = await store.read(rest.slice('office/'.length))
  if (!application) return undefined
  return page(officeDetailPage(shown, application, await detailsOf(application, portal)))
}

async function detailsOf({ form, materials }: Application, portal: Portal): Promise<SealedDetails> {
  const details = Object.entries(forms[form].materials).map(
    async ([field, rule]) => [field, await detailOf(rule, materials[field], portal)] as const,
  )
  return Object.fromEntries(await Promise.all(details))
}

/** Asked anew each time: a letter is answered meanwhile, a consent withdrawn, a certificate revoked. */
async function detailOf(
  { by }: MaterialRule,
  material: Material | undefined,
  { desk: { platform }, module }: Portal,
): Promise<SealedDetail> {
  if (material?.kind !== 'receipt' || !material.statement) return {}
  const { statement } = material
  const { reference } = statement
  if (by === 'check') return known('check', platform.check(reference))
  const [wording, standing] = await Promise.all([
    sealedWords(statement, platform, module),
    by === 'pledge'
      ? known('pledge', platform.pledge(reference))
      : known('certificate', platform.certificate(reference)),
  ])
  return { wording, ...standing }
}

async function known<Name extends keyof SealedDetail>(
  name: Name,
  asking: Promise<SealedDetail[Name]>,
): Promise<SealedDetail> {
  const said = await asking.catch(() => undefined)
  return said ? { [name]: said } : {}
}
