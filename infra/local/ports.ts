import { createServer } from 'node:net'
import { ClearError } from '../clear-error.ts'

export function portInUse(port: number): ClearError {
  return new ClearError(`port ${port} is in use; choose another with --port N (N to N+3 are used)`)
}

/** @throws ClearError when something listens on the port. */
export function checkFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error)
    })
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
}
