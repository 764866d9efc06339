import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'

/** Where functions and the gateway write their logs: files, or this process's own output. */
export interface Logs {
  /** A log under a name; it takes text with its line ends. */
  open(name: string): (text: string) => void
  close(): Promise<void>
}

/** Logs in `<data>/logs/<name>.log`, or on standard output, each line with the log's name. */
export function openLogs(data: string, verbose: boolean): Logs {
  const folder = join(data, 'logs')
  const streams: WriteStream[] = []
  return {
    open(name) {
      if (verbose) {
        return (text) => process.stdout.write(text.replace(/^(?=.)/gm, `${name} | `))
      }
      mkdirSync(folder, { recursive: true })
      const stream = createWriteStream(join(folder, `${name}.log`), { flags: 'a' })
      // A full disk must not end the run: what is served matters more than what is logged.
      stream.on('error', () => undefined)
      streams.push(stream)
      return (text) => stream.write(text)
    },
    async close() {
      await Promise.all(
        streams.map((stream) => new Promise<void>((resolve) => stream.end(() => resolve()))),
      )
    },
  }
}
