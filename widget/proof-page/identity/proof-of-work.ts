import { type Reply, request } from '../../api/reply.ts'
import { loadChunk } from '../../chunk.ts'

/** Work that costs a machine which asks ten thousand times, and a person nothing. Never a puzzle. */
export interface ProofOfWork {
  /** The same one until it is forgotten; what it is for is written into the challenge. */
  solution(): Promise<Reply<object>>
  forget(): void
}

export function proofOfWork(site: string, caseId: string, chunks: string): ProofOfWork {
  let work: Promise<Reply<object>> | undefined

  async function solve(): Promise<Reply<object>> {
    const solver = loadChunk(chunks, 'solve')
    const reply = await request<object>(
      `/v1/sites/${encodeURIComponent(site)}/challenge?case=${caseId}`,
    )
    if (reply.kind !== 'answer') return reply
    const body = await solver.then(({ solve }) => solve(reply.body)).catch(() => undefined)
    return body ? { kind: 'answer', body } : { kind: 'unreachable' }
  }

  return {
    async solution() {
      work ??= solve()
      const reply = await work
      if (reply.kind !== 'answer') work = undefined
      return reply
    },
    forget() {
      work = undefined
    },
  }
}
