import { parent } from '../demo-people.ts'
import type { PortalForm } from './portal-form.ts'

/** A child's registration for its first year at school. */
export const registration: PortalForm = {
  id: 'registration',
  path: '',
  prefix: 'YX2026',
  about: 'child',
  fields: {
    relation: { kind: 'select', choices: ['mother', 'father', 'guardian'] },
    phone: { kind: 'phone' },
    household: { kind: 'radio', choices: ['local', 'rural', 'elsewhere'] },
    homeAddress: { kind: 'address' },
    school: { kind: 'select', choices: ['first', 'riverside', 'bamboo'] },
    kindergarten: { kind: 'text', longest: 60 },
    confirm: { kind: 'confirm' },
  },
  start: { relation: 'mother', phone: parent.phone },
  materials: {
    residenceProof: { item: 'residence-proof', by: 'pledge', absent: 'missing' },
    // The law lets nobody be turned away for it: it can be brought to the school later.
    vaccinationProof: { item: 'vaccination-check', by: 'check', absent: 'later' },
    homesteadProof: { item: 'homestead-proof', by: 'pledge', absent: 'rule' },
  },
}
