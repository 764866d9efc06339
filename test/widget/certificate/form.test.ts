import { expect, test } from 'vitest'
import type { RequestedField } from '../../../shared/certificate/requested-field.ts'
import { orderBody, pathOf, readRequest, submissionBody } from '../../../widget/api/certificates.ts'
import { changesIn, formOf, saidIn } from '../../../widget/certificate/form.ts'
import { item } from './item.ts'
import { office } from './office.ts'

const request = (...fields: RequestedField[]) => ({ ...office().order([]), fields })
const record = { origin: 'record', department: 'civil-affairs' } as const

const changes = (of: ReturnType<typeof request>, answers: object) =>
  changesIn(formOf(item, of, { ...saidIn(of), ...answers }))

test('what stays as data had it is not sent', () => {
  const filled = request(
    { id: 'spouse', value: '王强', ...record },
    { id: 'children', value: 1, ...record },
  )
  expect(changes(filled, { children: 1 })).toEqual({})
  expect(changes(filled, { children: 2 })).toEqual({ children: 2 })
})

test('a correction is sent beside nothing else, and one that is taken back as what data had', () => {
  const corrected = request({ id: 'spouse', value: '王小强', corrected: '王强', ...record })
  expect(saidIn(corrected)).toEqual({ spouse: '王小强' })
  expect(changes(corrected, {})).toEqual({ spouse: '王小强' })
  expect(changes(corrected, { spouse: '王强' })).toEqual({ spouse: '王强' })
})

test('an answer that was emptied since it was sent is sent empty', () => {
  const written = request({ id: 'phone', value: '13800138000', origin: 'citizen' })
  expect(changesIn(formOf(item, written, {}))).toEqual({ phone: '' })
})

test('a field that this version of the item does not have is left out', () => {
  expect(formOf(item, request({ id: 'gone', value: 'x', ...record }), {})).toEqual([])
})

test('bodies and addresses are as the contract has them', () => {
  expect(JSON.parse(orderBody(item, 'case-1', ['civil-affairs']))).toEqual({
    item: item.id,
    itemVersion: item.version,
    wording: item.wording,
    case: 'case-1',
    receivers: ['civil-affairs'],
  })
  expect(JSON.parse(submissionBody({ children: 2 }))).toEqual({ fields: { children: 2 } })
  expect(pathOf('JZ-1', 'document')).toBe('/v1/certificates/JZ-1/document')
})

test.each([undefined, {}, [], 'x', { reference: 'JZ-1', state: 'issued' }])(
  '%j is no request',
  (body) => {
    expect(readRequest(body)).toBeUndefined()
  },
)
