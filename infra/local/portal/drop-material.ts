import { type MaterialField, materialFields } from './portal-site.ts'
import { readValues } from './registration-form.ts'
import type { Session, Sessions } from './sessions.ts'

/** Forgets a material the citizen wants to hand in anew; what was typed stays. */
export async function dropMaterial(
  field: string,
  form: FormData,
  session: Session,
  sessions: Sessions,
): Promise<void> {
  if (!session.draft || !materialFields.includes(field as MaterialField)) return
  const { [field as MaterialField]: _, ...materials } = session.draft.materials
  await sessions.save({ ...session, draft: { values: readValues(form), materials, problems: [] } })
}
