// The runtime of one function instance, as Lambda's is: it imports the bundle once, then answers one
// invocation at a time. Plain JavaScript, because a worker thread starts without a TypeScript loader.
import { parentPort, workerData } from 'node:worker_threads'

const { file, exported } = workerData

try {
  const handler = (await import(file))[exported]
  if (typeof handler !== 'function') throw new Error(`the bundle exports no function ${exported}`)
  parentPort.on('message', (invocation) => answer(handler, invocation))
  parentPort.postMessage({ kind: 'ready' })
} catch (error) {
  parentPort.postMessage({ kind: 'broken', error: shown(error) })
}

async function answer(handler, { event, deadline, requestId, functionName, memory }) {
  const context = {
    awsRequestId: requestId,
    functionName,
    functionVersion: '$LATEST',
    memoryLimitInMB: String(memory),
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  }
  try {
    const result = await handler(JSON.parse(event), context)
    parentPort.postMessage({ kind: 'answer', result: JSON.stringify(result ?? null) })
  } catch (error) {
    parentPort.postMessage({ kind: 'failure', error: shown(error) })
  }
}

function shown(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
