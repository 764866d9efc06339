import { expect, test } from 'vitest'
import { canonicalize } from '../../shared/kernel/canonical.ts'
import { jsonOf } from '../../shared/seal/jws.ts'
import { describeVectors } from './vectors.ts'

describeVectors('JSONTestSuite', (files) => {
  const folder = 'json/test_parsing'
  const names = files.names(folder)

  test.each(names.filter((name) => name.startsWith('n_')))('refuses %s', (name) => {
    expect(jsonOf(files.bytes(`${folder}/${name}`))).toBeUndefined()
  })

  // Two vectors repeat a member name, which RFC 7493 §2.3 bars and a seal must never depend on.
  const ambiguous = ['y_object_duplicated_key.json', 'y_object_duplicated_key_and_value.json']

  test.each(names.filter((name) => name.startsWith('y_') && !ambiguous.includes(name)))(
    'reads %s',
    (name) => expect(jsonOf(files.bytes(`${folder}/${name}`))).not.toBeUndefined(),
  )

  test.each(ambiguous)('refuses %s, which has two readings', (name) => {
    expect(jsonOf(files.bytes(`${folder}/${name}`))).toBeUndefined()
  })

  test.each(names.filter((name) => name.startsWith('i_')))('never throws on %s', (name) => {
    const value = jsonOf(files.bytes(`${folder}/${name}`))
    expect(value === undefined || typeof canonicalize(value) === 'string').toBe(true)
  })
})

describeVectors('RFC 8785 test data', (files) => {
  test.each(files.names('jcs/input'))('canonicalizes %s to the expected bytes', (name) => {
    const value = jsonOf(files.bytes(`jcs/input/${name}`))
    const hex = files.text(`jcs/outhex/${name.replace('.json', '.txt')}`).replace(/\s/g, '')
    expect(value).not.toBeUndefined()
    expect(Buffer.from(canonicalize(value ?? null)).toString('hex')).toBe(hex)
  })
})
