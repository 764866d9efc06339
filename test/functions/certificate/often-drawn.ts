import type { CertificateParts } from '../../../functions/certificate/certificate-parts.ts'
import type { CertificateItem } from '../../../shared/catalogue/item.ts'
import { oneChildSurvivalCheck } from '../../../shared/catalogue/items/one-child-survival-check.ts'
import { known } from './certifying.ts'

/** A yearly check that the district may approve together, of which every third is drawn: both kinds come soon. */
export const oftenDrawn: CertificateItem = {
  ...oneChildSurvivalCheck,
  id: 'often-drawn-check',
  levels: [
    { level: 'village', days: 3, skip: 'all-from-data' },
    { level: 'district', days: 5, together: { oneIn: 3 } },
  ],
}

/** The register, where it knows all that the check asks of it. */
export const knownAlive: CertificateParts['askRecord'] = async (...asked) => {
  const reply = await known(...asked)
  if (reply.outcome !== 'found') return reply
  const { address = '', village = '' } = reply.members
  const members = { certificateNumber: 'YX-1989-00321', survival: 'alive', address, village }
  return { ...reply, members }
}
