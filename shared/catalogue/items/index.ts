import type { ItemVersion } from '../item.ts'
import { birthRegistration } from './birth-registration.ts'
import { familyPlanningCertificate } from './family-planning-certificate.ts'
import { homesteadProof } from './homestead-proof.ts'
import { noCriminalRecord } from './no-criminal-record.ts'
import { oneChildSurvivalCheck } from './one-child-survival-check.ts'
import { residenceProof } from './residence-proof.ts'
import { vaccinationCheck } from './vaccination-check.ts'

/** The six items BRIEF.md names, one for each way there is, and the pledge of the demo portal. */
export const exampleItems: readonly ItemVersion[] = [
  homesteadProof,
  vaccinationCheck,
  residenceProof,
  familyPlanningCertificate,
  oneChildSurvivalCheck,
  birthRegistration,
  noCriminalRecord,
]
