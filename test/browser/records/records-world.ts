import type { Page } from 'playwright-core'
import { child, parent } from '../../../infra/local/portal/demo-people.ts'
import { type Decide, officesOf } from '../certificate/offices.ts'
import type { SignedIn } from '../host.ts'
import { startWorld, type World } from '../world.ts'
import type { Doer } from './matters.ts'

/** How a page of one's own matters is asked for. */
export interface Asked {
  readonly lang?: string
  /** More attributes of the tag. */
  readonly attributes?: string
  /** The host’s style sheet. */
  readonly css?: string
  /** The whole page around, with `@` for the tag. */
  readonly around?: string
}

export interface RecordsWorld extends World {
  /** Who did what there is to list: the demonstration’s parent, whom every register knows. */
  readonly doer: Doer
  readonly decide: Decide
  /** Opens the page with the one tag in it; somebody is signed in, unless it is nobody. */
  open(asked?: Asked, signedIn?: SignedIn['person'] | 'nobody'): Promise<Page>
}

export const person = { name: parent.name, idNumber: parent.idNumber }

export async function startRecordsWorld(): Promise<RecordsWorld> {
  const world = await startWorld()
  const { host, local, platform } = world
  const doer: Doer = {
    platformUrl: local.platformUrl,
    origin: host.origin,
    async token(item, caseId) {
      const subject = item === 'vaccination-check' ? { subject: aboutChild } : {}
      host.signedIn = { case: caseId, person, assurance: 'real-name', ...subject }
      const answer = await fetch(`${host.origin}/.well-known/jz-token`, {
        method: 'POST',
        body: JSON.stringify({ item }),
      })
      return (await answer.json()).token
    },
  }
  const queryOf = (asked: Asked) => {
    const { lang = 'zh-CN', attributes = '', around = '<main>@</main>', css } = asked
    const src = `${platform.origin}/v1/records.js`
    const tag = `<script type="module" src="${src}" data-site="test-host" ${attributes}></script>`
    return { lang, tag: '', rows: '', around: `@${around.replace('@', tag)}`, ...(css && { css }) }
  }
  const more = {
    doer,
    decide: officesOf(local),
    async open(asked: Asked = {}, signedIn: SignedIn['person'] | 'nobody' = person) {
      const { page } = await world.visit(queryOf(asked), async () => {
        host.signedIn =
          signedIn === 'nobody'
            ? undefined
            : { case: 'own-records', person: signedIn, assurance: 'real-name' }
      })
      return page
    },
  }
  return Object.create(world, Object.getOwnPropertyDescriptors(more))
}

const aboutChild = { name: child.name, idNumber: child.idNumber }
