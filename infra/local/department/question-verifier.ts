import type { KeySet } from '../../../shared/verify/index.ts'
import type { VerifyModule } from '../portal/verify-offline.ts'

const secondsBetweenFetches = 10

/**
 * Verifies that the platform asks, by its key set, which is fetched once and again when a question names a
 * key that is not in it.
 */
export class QuestionVerifier {
  readonly #module: VerifyModule
  readonly #platformUrl: string
  #keys: KeySet | undefined
  #fetchedAt = Number.NEGATIVE_INFINITY

  constructor(module: VerifyModule, platformUrl: string) {
    this.#module = module
    this.#platformUrl = platformUrl
  }

  /**
   * @param host as the department is registered
   * @returns what the question's header says, or why it is none
   */
  async verify(signature: unknown, body: Uint8Array<ArrayBuffer>, host: string) {
    const verify = (keys: KeySet) => this.#module.verifyQuestion(signature, body, { keys, host })
    this.#keys ??= await this.#fetch()
    const first = this.#keys ? await verify(this.#keys) : ('unknown-key' as const)
    const isFresh = Date.now() - this.#fetchedAt < secondsBetweenFetches * 1000
    if (first !== 'unknown-key' || isFresh) return first
    this.#keys = (await this.#fetch()) ?? this.#keys
    return this.#keys ? verify(this.#keys) : first
  }

  async #fetch(): Promise<KeySet | undefined> {
    try {
      const signal = AbortSignal.timeout(4000)
      const answer = await fetch(`${this.#platformUrl}/v1/keys`, { signal })
      if (!answer.ok) return undefined
      this.#fetchedAt = Date.now()
      return (await answer.json()) as KeySet
    } catch {
      return undefined
    }
  }
}
