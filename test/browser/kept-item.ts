import { homesteadProof } from '../../shared/catalogue/items/homestead-proof.ts'
import { languages } from '../../shared/kernel/language.ts'
import type { World } from './world.ts'

/** A proof that stays as it is, of which the demonstration has none. */
export const keptItem = {
  ...homesteadProof,
  id: 'kept-proof',
  disposition: 'kept',
  sortedBy: 'kept',
  wording: Object.fromEntries(
    languages.map((language) => {
      const { reason: _, ...wording } = homesteadProof.wording[language]
      return [language, wording]
    }),
  ),
}

export async function publishKept({ publish }: Pick<World, 'publish'>): Promise<void> {
  await publish(keptItem)
}
