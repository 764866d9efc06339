import { parent } from '../demo-people.ts'
import type { PortalForm } from './portal-form.ts'

/** What a family applies for that has kept to one child or two: 计生奖励扶助. */
export const reward: PortalForm = {
  id: 'reward',
  path: 'reward/',
  prefix: 'JF2026',
  about: 'self',
  fields: {
    rewardKind: { kind: 'select', choices: ['ruralReward', 'oneChildReward', 'specialSupport'] },
    phone: { kind: 'phone' },
    homeAddress: { kind: 'address' },
    payTo: { kind: 'radio', choices: ['socialCard', 'bankCard'] },
    confirm: { kind: 'confirm' },
  },
  start: { phone: parent.phone },
  materials: {
    familyPlanningProof: {
      item: 'family-planning-certificate',
      by: 'certificate',
      absent: 'missing',
    },
  },
}
