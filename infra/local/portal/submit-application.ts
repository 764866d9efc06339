import type { Application, Material } from './application.ts'
import type { Problem } from './form-problem.ts'
import { checkValues, readValues } from './form-values.ts'
import type { PortalForm } from './forms/index.ts'
import { type Desk, judgeMaterial } from './judge-material.ts'
import type { PageLanguage } from './portal-site.ts'
import type { OpenCase, Session, Sessions } from './sessions.ts'

/** A form as it was sent, and for which open case. */
export interface Submission {
  readonly form: PortalForm
  readonly sent: FormData
  readonly open: OpenCase
  readonly language: PageLanguage
}

/**
 * Takes a form for the session's case. All is well: one application is on file. If not, the session
 * keeps what was typed and the materials that passed, and says what to put right.
 */
export async function submitApplication(
  { form, sent, open, language }: Submission,
  session: Session,
  sessions: Sessions,
  desk: Desk,
): Promise<Application | readonly Problem[]> {
  const standing = await desk.store.read(open.case)
  if (standing) return standing
  const values = readValues(form, sent)
  const problems = checkValues(form, values)
  const accepted: { [field: string]: Material } = {}
  for (const [field, rule] of Object.entries(form.materials)) {
    const kept = open.draft?.materials[field]
    const material = kept ?? (await judgeMaterial(field, rule, sent, open.case, desk))
    if (typeof material === 'string') problems.push({ field, reason: material })
    else accepted[field] = material
  }
  if (problems.length > 0) {
    await sessions.keepDraft(session, form, { values, materials: keepable(accepted), problems })
    return problems
  }
  const application: Application = {
    case: open.case,
    form: form.id,
    session: session.id,
    submittedAt: new Date().toISOString(),
    language,
    values,
    materials: accepted,
  }
  await desk.store.write(application)
  await sessions.settle(session, form, open.case)
  return application
}

/** Files and receipts need not be handed in twice; a rule is asked again. */
function keepable(accepted: { readonly [field: string]: Material }) {
  const kept = Object.entries(accepted).filter(
    ([, { kind }]) => kind === 'file' || kind === 'receipt',
  )
  return Object.fromEntries(kept)
}
