import { X509Certificate } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentMaker } from '../../../../functions/certificate/document.ts'
import { openKms } from '../../../../functions/kms/kms.ts'
import { publicKeyFinder } from '../../../../functions/kms/public-key.ts'
import { binaryOf } from '../../../../functions/table/attributes.ts'
import { x509Key } from '../../../../functions/table/keys.ts'
import { openTable } from '../../../../functions/table/table.ts'
import { openDocument } from '../../../../shared/certificate/open-document.ts'
import { TABLE } from '../../../infra/aws/scene.ts'
import { startWorld, type World } from '../../world.ts'
import { fontFile, page, sealedData } from './documents.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(() => world.stop())

function maker() {
  const kms = openKms(world.kms)
  const table = openTable(world.dynamodb, TABLE)
  const font = pathToFileURL(fontFile)
  const clock = () => world.clock.now
  return { kms, table, ...documentMaker({ kms, keyId: 'document', table, font, clock }) }
}

describe('a maker of documents', () => {
  it('signs by the key in KMS, and two at the same moment keep one certificate of it', async () => {
    const [one, other] = [maker(), maker()]
    const key = await publicKeyFinder(one.kms)('document')
    const documents = await Promise.all([one.make(page), other.make(page), maker().make(page)])
    for (const document of documents) {
      expect(await openDocument(new Uint8Array(document), [key])).toEqual({
        certificate: sealedData,
      })
    }
    const record = await one.table.get(x509Key(key.kid))
    const kept = binaryOf(record ?? {}, 'certificate')
    const { subject } = new X509Certificate(kept)
    expect(subject).toBe('CN=减证电子证明平台 Jianzheng')
    for (const document of documents) {
      expect(document.toString('latin1')).toContain(kept.toString('hex'))
    }
  })

  it('says which characters cannot be printed, each once, without the key', async () => {
    expect(await maker().unprintable('陈😀静😀')).toEqual(['😀'])
    expect(await maker().unprintable('陈静')).toEqual([])
  })
})
