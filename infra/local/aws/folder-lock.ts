import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer } from 'node:net'

/**
 * Holds a data folder for this process: two processes that both begin in it would each make keys, and the second
 * would orphan the seals of the first. The lock is a Linux abstract socket, which no crash can leave behind; elsewhere
 * there is no such thing and nothing is locked.
 * @returns a function that lets go
 * @throws Error in one line when another process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  if (process.platform !== 'linux') return async () => {}
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex')
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`The data folder ${folder} is in use by another process`)
          : error,
      ),
    )
    server.listen(`\0jianzheng-${name}`, resolve)
  })
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}
