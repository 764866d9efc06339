import type { Fields } from './host.ts'

/** Reads what a form sent, as a server of its time would: in the charset of its own pages. */
export function readSubmission(body: Buffer, contentType: string, charset: string): Fields {
  return contentType.startsWith('multipart/')
    ? parts(new TextDecoder(charset).decode(body))
    : pairs(`${body}`, charset)
}

/** Enough of multipart/form-data for small fields. */
function parts(body: string): Fields {
  const fields: [string, string][] = []
  for (const part of body.split(/^--.*\r?\n/m)) {
    const [head = '', ...rest] = part.split('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(head)?.[1]
    const file = /filename="([^"]*)"/.exec(head)?.[1]
    const value = file === undefined ? rest.join('\r\n\r\n').replace(/\r\n$/, '') : `file:${file}`
    if (name) fields.push([name, value])
  }
  return fields
}

function pairs(body: string, charset: string): Fields {
  const decoder = new TextDecoder(charset)
  const decode = (text = '') => {
    const bytes = text
      .replace(/\+/g, ' ')
      .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    return decoder.decode(Buffer.from(bytes, 'latin1'))
  }
  return body
    .split('&')
    .filter((pair) => pair)
    .map((pair) => pair.split('='))
    .map(([name, value]) => [decode(name), decode(value)])
}
