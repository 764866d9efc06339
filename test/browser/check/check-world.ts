import type { Page } from 'playwright-core'
import { upload } from '../host-page.ts'
import { startWorld, type Visit, type World } from '../world.ts'
import { child, type Register, startRegister } from './register.ts'

export { child }

export interface CheckWorld extends World {
  readonly register: Register
  /** A parent opens the form, whose upload is a data check. */
  visitCheck(query?: { readonly [name: string]: string }, item?: string): Promise<Visit>
}

/** The whole system, with a register of the health bureau's that says what the test wants. */
export async function startCheckWorld(): Promise<CheckWorld> {
  const world = await startWorld()
  const register = await startRegister(world.local)
  const check: CheckWorld = Object.create(world, {
    register: { value: register },
    visitCheck: {
      value: (query = {}, item = 'vaccination-check') =>
        world.visit({ rows: upload(item), ...query }, async () => {
          Object.assign(world.host, { signedIn: { ...world.mother, subject: child } })
          register.says = 'yes'
        }),
    },
    stop: {
      async value() {
        await world.stop()
        await register.stop()
      },
    },
  })
  return check
}

/** The steps of the way a parent goes, by the words on the screen. */
export const words = {
  agree: '我同意向区卫生健康局查验',
  go: '同意并查验',
  confirmed: '区卫生健康局已确认',
} as const

export async function agree(page: Page): Promise<void> {
  await page.getByLabel(words.agree).check()
  await page.getByRole('button', { name: words.go }).click()
}
