import type { CertificateField } from '../../certificate/field.ts'
import { villageCodes } from './yanxi-villages.ts'

/** Who asks, as their site knows them: nobody corrects that here. */
export const personFields = [
  {
    question: { id: 'name', kind: 'text', required: true, minLength: 1, maxLength: 100 },
    from: [{ kind: 'token', claim: 'name' }],
    correctable: false,
    printed: true,
  },
  {
    question: { id: 'idNumber', kind: 'id-number', required: true },
    from: [{ kind: 'token', claim: 'id-number' }],
    correctable: false,
    printed: true,
  },
] satisfies CertificateField[]

/** Where they live, as the register has it or they write it. */
export const homeFields = [
  {
    question: { id: 'address', kind: 'address', required: true },
    from: [{ kind: 'record', member: 'address' }, { kind: 'citizen' }],
    correctable: true,
    printed: true,
  },
  {
    question: { id: 'village', kind: 'choice', required: true, options: villageCodes },
    from: [{ kind: 'record', member: 'village' }, { kind: 'citizen' }],
    correctable: true,
    printed: true,
  },
] satisfies CertificateField[]

/** For questions about the request; not on the certificate. */
export const phoneField = {
  question: { id: 'phone', kind: 'phone', required: true },
  from: [{ kind: 'citizen' }],
  correctable: true,
  printed: false,
} satisfies CertificateField
