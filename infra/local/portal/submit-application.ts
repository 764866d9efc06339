import type { Application, Material } from './application.ts'
import type { Problem } from './form-problem.ts'
import { type Desk, judgeMaterial } from './judge-material.ts'
import { type MaterialField, materialFields, type PageLanguage } from './portal-site.ts'
import { checkValues, readValues } from './registration-form.ts'
import type { Session, Sessions } from './sessions.ts'

/**
 * Takes a form for the session's case. All is well: one application is on file. If not, the session
 * keeps what was typed and the materials that passed, and says what to put right.
 */
export async function submitApplication(
  form: FormData,
  session: Session,
  language: PageLanguage,
  sessions: Sessions,
  desk: Desk,
): Promise<Application | readonly Problem[]> {
  const standing = await desk.store.read(session.case)
  if (standing) return standing
  const values = readValues(form)
  const problems = checkValues(values)
  const accepted: { [Field in MaterialField]?: Material } = {}
  for (const field of materialFields) {
    const kept = session.draft?.materials[field]
    const material = kept ?? (await judgeMaterial(field, form, session.case, desk))
    if (typeof material === 'string') problems.push({ field, reason: material })
    else accepted[field] = material
  }
  const { residenceProof, vaccinationProof, homesteadProof } = accepted
  const isWhole = residenceProof && vaccinationProof && homesteadProof
  if (problems.length > 0 || !isWhole) {
    await sessions.save({ ...session, draft: { values, materials: keepable(accepted), problems } })
    return problems
  }
  const application: Application = {
    case: session.case,
    session: session.id,
    submittedAt: new Date().toISOString(),
    language,
    values,
    materials: { residenceProof, vaccinationProof, homesteadProof },
  }
  await desk.store.write(application)
  const { draft: _, ...kept } = session
  await sessions.save({ ...kept, submitted: [...session.submitted, session.case] })
  return application
}

/** Files and receipts need not be handed in twice; a rule is asked again. */
function keepable(accepted: { [Field in MaterialField]?: Material }) {
  const kept = Object.entries(accepted).filter(
    ([, { kind }]) => kind === 'file' || kind === 'receipt',
  )
  return Object.fromEntries(kept)
}
