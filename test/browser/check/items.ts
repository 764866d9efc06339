import { vaccinationCheck } from '../../../shared/catalogue/items/vaccination-check.ts'
import type { CheckWording } from '../../../shared/catalogue/wording.ts'
import { languages } from '../../../shared/kernel/language.ts'
import type { World } from '../world.ts'

/** The demo's check, as other agencies might have it. */
const others = {
  /** Who registers decides whether the answer is used. */
  'vaccination-preview': { preview: true },
  /** A duty by law, of which one is told. */
  'vaccination-duty': { basis: 'statutory-duty' },
  /** Without clerks, so that nobody may know. */
  'vaccination-online': { sources: ['district-health-register'] },
  /** Two departments, each agreed to by itself. */
  'vaccination-two': { receivers: ['district-health', 'district-police'], wording: withPolice() },
} as const

function withPolice() {
  return Object.fromEntries(
    languages.map((language) => {
      const wording: CheckWording = vaccinationCheck.wording[language]
      const health = wording.receivers['district-health']
      const police = { ...health, name: language === 'en' ? 'district police' : '区公安分局' }
      const receivers = { ...wording.receivers, 'district-police': police }
      return [language, { ...wording, receivers }]
    }),
  )
}

export async function publishOthers({ publish }: Pick<World, 'publish'>): Promise<void> {
  for (const [id, other] of Object.entries(others)) {
    await publish({ ...vaccinationCheck, id, ...other })
  }
}
