import type { FormId, PortalForm } from './portal-form.ts'
import { registration } from './registration.ts'
import { reward } from './reward.ts'

export type { FormField, FormId, MaterialRule, PortalForm, Word } from './portal-form.ts'

/** The portal's forms, by their names. */
export const forms: { readonly [Id in FormId]: PortalForm } = { registration, reward }

const all = Object.values(forms)

/** @param rest a path below that of the language */
export function formAt(rest: string): PortalForm {
  return all.find(({ path }) => path !== '' && rest.startsWith(path)) ?? registration
}

export function formWithItem(item: unknown): PortalForm | undefined {
  return all.find(({ materials }) => Object.values(materials).some((one) => one.item === item))
}

/** The form that one leads to from another. */
export function otherThan(form: PortalForm): PortalForm {
  return all.find((one) => one !== form) ?? form
}

const prefixes = all.map(({ prefix }) => prefix).join('|')

/** What a case of the portal's is called. */
export const caseNumber = new RegExp(`^(?:${prefixes})-\\d{6}$`)
