import type { DataCheck } from '../../../shared/api/data-check.ts'
import type { Application, Material } from './application.ts'
import type { Asked } from './citizen-routes.ts'
import { officeDetailPage, type PledgeDetail } from './pages/office-detail-page.ts'
import { officeListPage } from './pages/office-list-page.ts'
import { pledgedWords } from './pledged-words.ts'
import type { Portal } from './portal.ts'
import { page, type Reply } from './reply.ts'

/** The desk of the bureau: which applications came in, and what each pledge is worth. */
export async function officeRoutes(
  { rest, shown }: Asked,
  portal: Portal,
): Promise<Reply | undefined> {
  const { store } = portal.desk
  if (rest === 'office/') return page(officeListPage(shown, await store.all()))
  const application = await store.read(rest.slice('office/'.length))
  if (!application) return undefined
  return page(officeDetailPage(shown, application, await pledgeDetail(application, portal)))
}

async function pledgeDetail({ materials }: Application, portal: Portal): Promise<PledgeDetail> {
  const { platform } = portal.desk
  const material = materials.residenceProof
  const check = await standingCheck(materials.vaccinationProof, portal)
  if (material.kind !== 'receipt' || !material.statement) return { ...(check && { check }) }
  const { statement } = material
  const [wording, pledge] = await Promise.all([
    pledgedWords(statement, platform, portal.module),
    platform.pledge(statement.reference).catch(() => undefined),
  ])
  return { wording, ...(pledge && { pledge }), ...(check && { check }) }
}

/** Asked anew each time: a letter is answered meanwhile, a consent withdrawn. */
async function standingCheck(material: Material, { desk }: Portal): Promise<DataCheck | undefined> {
  if (material.kind !== 'receipt' || !material.statement) return undefined
  return desk.platform.check(material.statement.reference).catch(() => undefined)
}
