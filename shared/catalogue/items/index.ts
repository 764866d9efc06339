import type { ItemVersion } from '../item.ts'
import { birthRegistration } from './birth-registration.ts'
import { familyPlanningCertificate } from './family-planning-certificate.ts'
import { homesteadProof } from './homestead-proof.ts'
import { lossStatement } from './loss-statement.ts'
import { noCriminalRecord } from './no-criminal-record.ts'
import { oneChildSurvivalCheck } from './one-child-survival-check.ts'
import { residenceProof } from './residence-proof.ts'
import { vaccinationCheck } from './vaccination-check.ts'

/**
 * The six items the pilot names, one for each way there is, and the pledges of the two demo pages: one
 * for who is signed in, one for who types in who they are.
 */
export const exampleItems: readonly ItemVersion[] = [
  homesteadProof,
  vaccinationCheck,
  residenceProof,
  lossStatement,
  familyPlanningCertificate,
  oneChildSurvivalCheck,
  birthRegistration,
  noCriminalRecord,
]
