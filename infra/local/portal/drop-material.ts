import { readValues } from './form-values.ts'
import type { PortalForm } from './forms/index.ts'
import type { Session, Sessions } from './sessions.ts'

/** Forgets a material the citizen wants to hand in anew; what was typed stays. */
export async function dropMaterial(
  field: string,
  form: PortalForm,
  sent: FormData,
  session: Session,
  sessions: Sessions,
): Promise<void> {
  const draft = session.open[form.id]?.draft
  if (!draft || !Object.hasOwn(form.materials, field)) return
  const { [field]: _, ...materials } = draft.materials
  const values = readValues(form, sent)
  await sessions.keepDraft(session, form, { values, materials, problems: [] })
}
