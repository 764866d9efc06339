import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterEach } from 'vitest'
import { startPortal } from '../../../infra/local/portal/start-portal.ts'
import { temporaryFolder } from '../fixture-build.ts'
import { Citizen } from './citizen.ts'
import { PlatformStandIn } from './platform-stand-in.ts'
import { type Key, newKey, newSealer, type Sealer } from './sealing.ts'

const verifyModule = join(temporaryFolder(), 'verify.mjs')
buildSync({
  entryPoints: [new URL('../../../shared/verify/index.ts', import.meta.url).pathname],
  outfile: verifyModule,
  bundle: true,
  format: 'esm',
  logLevel: 'error',
})

const endings: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const end of endings.splice(0)) await end()
})

export interface PortalWorld {
  readonly platform: PlatformStandIn
  readonly sealer: Sealer
  readonly siteKey: Key
  readonly data: string
  readonly url: string
  /** A parent in a browser of their own. */
  citizen(): Citizen
  /** Ends the portal and starts it again on the same data. @returns its new address */
  restart(): Promise<string>
}

/** @param platform whether the platform can be reached; the portal runs in either case */
export async function portalWorld(platform: 'up' | 'down' = 'up'): Promise<PortalWorld> {
  const siteKey = await newKey()
  const sealer = await newSealer()
  const standIn = new PlatformStandIn(createPublicKey(siteKey.private))
  standIn.keys = [sealer.sealKey]
  await standIn.open()
  endings.push(() => standIn.close())
  if (platform === 'down') await standIn.close()
  const data = temporaryFolder()
  const { d = '' } = siteKey.private.export({ format: 'jwk' })
  const start = () =>
    startPortal({
      port: 0,
      platformUrl: standIn.url,
      siteKey: { ...siteKey.public, d },
      audience: 'urn:jianzheng:local',
      verifyModule,
      data,
      retryEvery: 0.1,
    })
  let portal = await start()
  endings.push(() => portal.stop())
  return {
    platform: standIn,
    sealer,
    siteKey,
    data,
    url: portal.url,
    citizen: () => new Citizen(portal.url),
    async restart() {
      await portal.stop()
      portal = await start()
      return portal.url
    },
  }
}
