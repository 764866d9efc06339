import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Line } from './line.ts'

const sizes = [10_000, 100_000, 1_000_000] as const
const script = fileURLToPath(new URL('list-alone.ts', import.meta.url))
const run = promisify(execFile)

/**
 * Peak memory of a process that takes a list, by the length of the list. Reading, judging, signing and sending
 * are ours; what is sent is taken by a server that keeps nothing, for the engine needs half an hour for a million.
 */
export async function listMemory(): Promise<Line[]> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end('{}'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const peaks: number[] = []
    for (const lines of sizes) {
      const { stdout } = await run(process.execPath, ['--import', 'tsx', script, url, `${lines}`])
      peaks.push(Number(stdout) / 1024)
    }
    const [least = Number.NaN, , most = Number.NaN] = peaks
    return [
      ...sizes.map((lines, at) => ({
        name: `peak memory while taking ${lines.toLocaleString('en')} lines`,
        value: peaks[at] ?? Number.NaN,
        unit: 'MB',
      })),
      {
        name: 'peak memory, 1,000,000 lines / 10,000',
        value: most / least,
        unit: '×',
        goal: { atMost: 1.1 },
      },
    ]
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
