import type { CertificateRequest, LevelProgress } from '../../../shared/api/certificate.ts'
import type { FieldValue, RequestedField } from '../../../shared/certificate/requested-field.ts'
import { item } from './item.ts'

/** What departments say of the person, when they are asked. */
const record = { spouse: '王强', married: '2015-05-20', children: 1 } as const

type Change = Partial<CertificateRequest>

const order = ['village', 'town', 'district'] as const

/** One case at the offices, which do what a test wants, as the contract has it. */
export function office() {
  let request: CertificateRequest | undefined
  let steps = 0
  const at = () => `2026-09-0${Math.min(9, ++steps)}T08:00:00Z`

  const levels = (approved: number, now?: number): LevelProgress[] =>
    order.map((level, i) =>
      i < approved
        ? { level, progress: 'approved' }
        : i === now
          ? { level, progress: 'now', dueAt: '2026-09-12T08:00:00Z' }
          : { level, progress: 'to-come' },
    )

  function change(more: Change): CertificateRequest {
    request = { ...(request as CertificateRequest), ...more }
    return request
  }

  const step = (
    action: CertificateRequest['steps'][number]['action'],
    level?: 'village' | 'town' | 'district',
    reason?: string,
  ) => [
    ...(request?.steps ?? []),
    {
      action,
      at: at(),
      by: level ? ('staff' as const) : ('citizen' as const),
      ...(level && { level }),
      ...(reason && { reason }),
    },
  ]

  return {
    orders: 0,
    sendings: 0,
    hasRecord: true,
    get request() {
      return request
    },
    order(receivers: readonly string[]): CertificateRequest {
      const isOver = request && /withdrawn|refused|revoked|expired|superseded/.test(request.state)
      if (request && request.state !== 'draft' && !isOver) return request
      this.orders++
      const isAsked = receivers.length > 0
      const from = (id: keyof typeof record): RequestedField =>
        isAsked && this.hasRecord
          ? {
              id,
              value: record[id],
              origin: 'record',
              department: 'civil-affairs',
              asOf: '2026-08-31T00:00:00Z',
            }
          : { id, origin: 'citizen' }
      request = {
        reference: 'JZ-2026-AB12-CD34',
        item: item.id,
        state: 'draft',
        fields: [
          { id: 'name', value: '李秀英', origin: 'token' },
          { id: 'idNumber', value: '11010519491231002X', origin: 'token' },
          from('spouse'),
          from('married'),
          from('children'),
          { id: 'village', origin: 'citizen' },
          { id: 'phone', origin: 'citizen' },
        ],
        levels: levels(0),
        steps: [],
        askings: isAsked
          ? [
              {
                source: 'civil-api',
                department: 'civil-affairs',
                at: '2026-09-01T08:00:00Z',
                outcome: this.hasRecord ? 'yes' : 'unknown',
              },
            ]
          : [],
        hasDocument: false,
      }
      return request
    },
    send(changes: { readonly [field: string]: FieldValue }): CertificateRequest | undefined {
      if (!request) return undefined
      if (request.state === 'at-level') return request
      if (request.state !== 'draft' && request.state !== 'returned') return undefined
      this.sendings++
      const fields = request.fields.map((field): RequestedField => {
        const value = changes[field.id]
        if (value === undefined) return field
        if (field.origin === 'citizen') return { ...field, value }
        const said = field.corrected ?? field.value
        const { corrected: _, ...kept } = field
        return said === undefined || said === value
          ? { ...kept, value }
          : { ...kept, value, corrected: said }
      })
      return change({
        state: 'at-level',
        fields,
        levels: levels(0, 0),
        steps: step('send'),
        receipt: 'receipt.1.x',
      })
    },
    approve(): void {
      const now = request?.levels.findIndex(({ progress }) => progress === 'now') ?? 0
      const isLast = now === order.length - 1
      change({
        levels: levels(now + 1, now + 1),
        steps: step('approve', order[now]),
        state: isLast ? 'sealing' : 'at-level',
      })
    },
    giveBack: (reason: string) =>
      change({ state: 'returned', levels: levels(0), steps: step('return', 'village', reason) }),
    refuse: (reason: string) =>
      change({ state: 'refused', levels: levels(1), steps: step('refuse', 'town', reason) }),
    issue: () =>
      change({
        state: 'issued',
        levels: levels(3),
        steps: step('issue'),
        certificate: 'certificate.1.x~field~',
        number: '110105-2026-0000123-7',
        issuedAt: '2026-09-06T08:00:00Z',
        expiresAt: '2027-09-06T08:00:00Z',
      }),
    makeDocument: () => change({ hasDocument: true }),
    end: (state: 'revoked' | 'superseded' | 'expired', reason = '') =>
      change({ state, steps: step(state === 'revoked' ? 'revoke' : 'expire', 'district', reason) }),
    withdraw: () => change({ state: 'withdrawn', steps: step('withdraw') }),
  }
}

export type Office = ReturnType<typeof office>
