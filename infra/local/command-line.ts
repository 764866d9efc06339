import { parseArgs } from 'node:util'
import { ClearError } from '../clear-error.ts'

export interface CommandLine {
  readonly port: number
  readonly data: string
  readonly verbose: boolean
  readonly help: boolean
}

export const usage = `npm start -- [--port N] [--data DIR] [--verbose]

Builds, synthesizes and runs the whole system on this machine.

  --port N     the demo portal's port (8787); platform, staff accounts and department take the next three
  --data DIR   folder of tables, keys and logs (.jianzheng); kept over restarts
  --verbose    logs of functions and gateway here instead of in DIR/logs
  --help       this text
`

/** @throws ClearError naming what is wrong with the arguments. */
export function commandLine(args: readonly string[]): CommandLine {
  const { port, data, verbose, help } = parsed(args)
  const number = Number(port)
  // The next three are used too, so the last ones are no choice.
  if (!/^\d+$/.test(port) || number < 1 || number > 65_532) {
    throw new ClearError(`--port takes a number from 1 to 65532, not ${port}`)
  }
  if (data === '') throw new ClearError('--data takes the path of a folder')
  return { port: number, data, verbose, help }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        data: { type: 'string', default: '.jianzheng' },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split(/[\n.]/)
    throw new ClearError(`${line}; see npm start -- --help`)
  }
}
