import type { Application, Material } from './application.ts'
import { forms } from './forms/index.ts'

/** The proof that decides what becomes of an application: the first its form asks for. */
export function firstProof({ form, materials }: Application): Material | undefined {
  const [field = ''] = Object.keys(forms[form].materials)
  return materials[field]
}
