import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gallery, hostNamed, reasonOf } from './gallery.ts'
import { type GalleryWorld, startGalleryWorld } from './gallery-world.ts'
import type { Step } from './host.ts'
import { endsOf, meet, plainCard } from './meeting.ts'
import type { Styles } from './styles.ts'

let world: GalleryWorld
beforeAll(async () => {
  world = await startGalleryWorld()
})
afterAll(() => world.stop())

const ways = [390, 1280].flatMap((width) => [
  { mode: 'inline', width, framed: false },
  { mode: 'in a frame', width, framed: true },
])

describe.each(ways)('$mode, $width px wide', (how) => {
  let card: ReadonlyMap<Step, Styles>
  beforeAll(async () => {
    card = await plainCard(world, hostNamed('plain'), how)
  })

  const hosts = gallery.filter((host) => endsOf(host, how))

  test.concurrent.each(hosts.map((host) => [host.name, reasonOf(host), host] as const))(
    '%s, %s',
    async (_, reason, host) => {
      expect(reason).not.toBe('')
      const ends = endsOf(host, how)
      const met = await meet(world, host, how, card)
      expect(JSON.stringify(met.uploaded)).toContain('file:proof.pdf')
      expect(met.sent).toEqual(met.expected)
      expect(met.verdict).toBe(ends === 'pledge' ? 'valid' : undefined)
      expect(met.ownPage).toEqual(ends === 'link' ? expect.stringMatching(ownPage) : undefined)
      expect(met.leaks.join('\n')).toBe('')
      expect(met.overflow).toBeLessThanOrEqual(0)
      expect(met.complaints.join('\n')).toBe('')
    },
  )
})

const ownPage = /\/v1\/proofs\/test-(host\/residence-proof|village\/loss-statement)\b/
