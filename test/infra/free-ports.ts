import { checkFree } from '../../infra/local/ports.ts'

/** Below what systems hand out by themselves, so that a port stays free while nothing listens there. */
const [from, to] = [20_000, 30_000]

/** @returns the first of four free ports in a row, as `npm start` takes them, to start twice on the same */
export async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = from + Math.floor(Math.random() * (to - from - 4))
    const all = [0, 1, 2, 3].map((more) => checkFree(port + more))
    if ((await Promise.allSettled(all)).every(({ status }) => status === 'fulfilled')) return port
  }
  throw new Error(`no four ports in a row are free between ${from} and ${to}`)
}
