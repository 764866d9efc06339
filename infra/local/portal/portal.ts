import type { Desk } from './judge-material.ts'
import type { Sessions } from './sessions.ts'
import type { TokenSigner } from './sign-token.ts'
import type { VerifyModule } from './verify-offline.ts'

/** The running portal, as its routes see it. */
export interface Portal {
  /** `Host` values we answer to: anything else is somebody's DNS pointing at this machine. */
  readonly hosts: readonly string[]
  readonly platformUrl: string
  readonly sessions: Sessions
  readonly signer: TokenSigner
  readonly desk: Desk
  readonly module: VerifyModule
  /** One submission at a time for each session: a double click is not two applications. */
  readonly turns: Map<string, Promise<unknown>>
}
