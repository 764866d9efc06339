/** Sends a request as the guide writes it, with values in the place of what is in double braces. */
export async function send(message: string, values: { readonly [name: string]: string }) {
  const filled = message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
  const [head = '', body] = filled.split('\n\n')
  const [start = '', ...lines] = head.split('\n')
  const [method = '', url = ''] = start.split(' ')
  const headers = lines.map((line) => line.split(': ', 2) as [string, string])
  const response = await fetch(url, { method, headers, ...(body && { body }) })
  return { status: response.status, body: await response.json() }
}
