// Imports a bundle, has it answer one event, prints how long both took together.
const [, , bundle, event] = process.argv
const started = performance.now()
const { handler } = await import(bundle)
const { statusCode } = await handler(JSON.parse(event), { awsRequestId: 'cold' })
const milliseconds = performance.now() - started
process.stdout.write(`\n${JSON.stringify({ milliseconds, status: statusCode })}\n`, () =>
  process.exit(),
)
