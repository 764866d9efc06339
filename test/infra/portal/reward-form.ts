import { randomBytes } from 'node:crypto'
import type { CertificateStepStatement } from '../../../shared/certificate/step-statement.ts'
import type { Json } from '../../../shared/kernel/canonical.ts'
import { addDays, toInstant } from '../../../shared/kernel/instant.ts'
import { casePreimage } from '../../../shared/seal/format.ts'
import { toReference } from '../../../shared/seal/reference.ts'
import { newCertificateSealer } from '../../shared/certificate/certificate-sealer.ts'
import type { Citizen } from './citizen.ts'
import { type PortalWorld, portalWorld } from './portal-world.ts'
import { sha256 } from './sealing.ts'

export const rewardItem = 'family-planning-certificate'

/** What a certificate says, for tests. */
export const said = [
  { name: 'name', value: '陈静' },
  { name: 'spouseName', value: '林浩然' },
  { name: 'childrenCount', value: 1 },
  { name: 'village', value: '681302101201' },
]

const typed = {
  rewardKind: 'oneChildReward',
  phone: '13900000000',
  homeAddress: '云溪镇云溪村三组12号',
  payTo: 'socialCard',
  confirm: 'yes',
}

/** The application filled in for a case; a text in place of a file is a receipt or a certificate. */
export function rewardForm(
  caseId: string,
  proof: string | File = new File([], ''),
  changed: { readonly [field: string]: string } = {},
): FormData {
  const form = new FormData()
  form.set('case', caseId)
  for (const [name, value] of Object.entries({ ...typed, ...changed })) form.set(name, value)
  form.set('familyPlanningProof', proof)
  return form
}

/** A portal, somebody with the form open, and who seals certificates for their case. */
export async function rewardWorld() {
  const world = await portalWorld()
  const sealer = await newCertificateSealer()
  world.platform.keys.push(...(sealer.keys.keys as PortalWorld['platform']['keys']))
  const citizen = world.citizen()
  const caseId = await citizen.openForm('/reward/')
  const hashOf = (about: string) => sha256(casePreimage('demo-school', rewardItem, about))
  return {
    ...world,
    citizen,
    caseId,
    sealer,
    send: (proof?: string | File, changed = {}) =>
      sendReward(citizen, rewardForm(caseId, proof, changed)),
    async certificate(fields = said, about: object = {}, of = caseId) {
      const sealed = { case: await hashOf(of), origin: world.url, ...about }
      return (await sealer.certificate(fields, sealed)).text
    },
    async step(reference: string, of = caseId) {
      return sealer.receipt(stepOf(reference, await hashOf(of)) as unknown as Json)
    },
  }
}

async function sendReward(citizen: Citizen, form: FormData) {
  const { location } = await citizen.post('/reward/apply', form)
  return citizen.get(location)
}

export const someReference = () => toReference(randomBytes(12))

/** The first sending: what a form carries until there is a certificate. */
function stepOf(reference: string, caseHash: string): CertificateStepStatement {
  const some = () => randomBytes(32).toString('base64url')
  const at = toInstant(Date.now())
  return {
    v: 1,
    kind: 'certificate-step',
    reference,
    tenant: 'yanxi',
    site: 'demo-school',
    origin: 'http://127.0.0.1:8787',
    item: rewardItem,
    itemVersion: 1,
    language: 'zh-Hans',
    wording: some(),
    case: caseHash,
    person: some(),
    subject: some(),
    assurance: 'real-name',
    capacity: 'self',
    step: 1,
    action: 'send',
    actor: { kind: 'citizen', person: some() },
    seen: some(),
    state: 'at-level',
    level: 'village',
    skipped: [],
    at,
    expiresAt: addDays(at, 90),
  }
}
