import { demoFamilies } from '../../../infra/local/department/family-register.ts'
import { upload } from '../host-page.ts'
import { startWorld, type Visit, type World } from '../world.ts'
import { type Decide, officesOf } from './offices.ts'

export const item = 'family-planning-certificate'

export const { citizen } = demoFamilies

export interface CertificateWorld extends World {
  /** A citizen whom the register knows opens the form, whose upload is a certificate. */
  visitForm(query?: { readonly [name: string]: string }): Promise<Visit>
  /** The offices decide, one after the other. */
  readonly decide: Decide
}

export async function startCertificateWorld(): Promise<CertificateWorld> {
  const world = await startWorld()
  const { name, idNumber } = citizen
  const certificates = {
    visitForm: (query = {}) =>
      world.visit({ rows: upload(item), ...query }, async () => {
        Object.assign(world.host, { signedIn: { ...world.mother, person: { name, idNumber } } })
      }),
    decide: officesOf(world.local),
  } satisfies Pick<CertificateWorld, 'visitForm' | 'decide'>
  return Object.create(world, Object.getOwnPropertyDescriptors(certificates))
}
