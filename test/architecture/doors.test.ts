import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => existsSync(join(root, file)))

interface Import {
  readonly from: string
  readonly to: string
  readonly isTypeOnly: boolean
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(statement)].map(([, type, specifier = '']) => ({
    from: file,
    to: specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
    isTypeOnly: type !== undefined,
  }))
}

const imports = files.filter((file) => file && !file.endsWith('.d.ts')).flatMap(importsOf)
const room = (path: string) => path.split('/')[0] ?? ''
const rooms = ['shared', 'functions', 'widget', 'infra', 'test']
const spoken = ({ from, to }: Import) => `${from} → ${to}`

test('the doors between the rooms are kept', () => {
  const mayImport: Record<string, string[]> = {
    shared: [],
    functions: ['shared'],
    widget: ['shared'],
    infra: ['shared', 'functions'],
    test: rooms,
  }
  const broken = imports.filter(({ from, to }) => {
    const other = room(to)
    return rooms.includes(other) && other !== room(from) && !mayImport[room(from)]?.includes(other)
  })
  expect(broken.map(spoken)).toEqual([])
})

test('infra takes only types from functions', () => {
  const broken = imports.filter(
    ({ from, to, isTypeOnly }) => room(from) === 'infra' && room(to) === 'functions' && !isTypeOnly,
  )
  expect(broken.map(spoken)).toEqual([])
})

test('shared imports nothing but zod/mini', () => {
  const broken = imports.filter(
    ({ from, to }) => room(from) === 'shared' && room(to) !== 'shared' && to !== 'zod/mini',
  )
  expect(broken.map(spoken)).toEqual([])
})

test('in functions only a lambda.ts reaches into another capability', () => {
  const plant = ['aws', 'egress', 'http', 'kms', 'table']
  const broken = imports.filter(({ from, to, isTypeOnly }) => {
    if (room(from) !== 'functions' || room(to) !== 'functions' || isTypeOnly) return false
    const [ours, theirs] = [from.split('/')[1] ?? '', to.split('/')[1] ?? '']
    const isEntry = from.endsWith('/lambda.ts') && !plant.includes(ours)
    return ours !== theirs && !isEntry && !plant.includes(theirs)
  })
  expect(broken.map(spoken)).toEqual([])
})

test('in functions only a lambda.ts reads the environment', () => {
  const readers = files.filter(
    (file) =>
      file.startsWith('functions/') &&
      /process\.env|import\.meta\.env/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(readers.filter((file) => !file.endsWith('/lambda.ts'))).toEqual([])
})

test('no room has an attic', () => {
  const attics = files.filter((file) =>
    /(^|\/)(utils|helpers|common|types|services)(\/|\.ts$)/.test(file),
  )
  expect(attics).toEqual([])
})

test('in functions only the callers of AWS and of departments open a connection', () => {
  const doors = /^(node:)?(https?|http2|net|tls|dgram|dns|undici)$/
  const openers = imports.filter(
    ({ from, to, isTypeOnly }) => room(from) === 'functions' && doors.test(to) && !isTypeOnly,
  )
  const folders = new Set(openers.map(({ from }) => from.split('/')[1]))
  expect([...folders].sort()).toEqual(['aws', 'egress'])
})
