import { type Request, type Response, serve, type TestServer } from './server.ts'

/** Who is signed in at the host, and in which case. */
export interface SignedIn {
  readonly case: string
  readonly person: { readonly name: string; readonly idNumber: string }
  readonly subject?: { readonly name: string; readonly idNumber: string }
  readonly assurance?: string
}

export const mother: SignedIn = {
  case: 'SQ-2026-0001',
  person: { name: '李秀英', idNumber: '11010519491231002X' },
}

export interface TestHost extends TestServer {
  /** Nobody, when undefined: the token address answers 401. */
  signedIn: SignedIn | undefined
  tokensGiven: number
  /** What the last submission of the form carried, by field name. */
  submitted: { [field: string]: string } | undefined
}

interface PageOptions {
  readonly script: string
  readonly lang: string
  readonly rows: string
  readonly css: string
}

/**
 * A page of somebody else's: its own server, style and form, and a content security policy as strict as
 * they come. Query: `lang`, `rows` (what stands in the form), `css`, `script`.
 */
export async function startHost(platform: string): Promise<TestHost> {
  const policy = [
    "default-src 'none'",
    `script-src ${platform}`,
    `connect-src 'self' ${platform}`,
    "style-src 'self'",
    // The page has a style attribute of its own, for the widget to leave as it is.
    "style-src-attr 'unsafe-inline'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const host: TestHost = {
    signedIn: mother,
    tokensGiven: 0,
    submitted: undefined,
    ...(await serve((request) => respond(request))),
  }
  return host

  function respond({ method, path, query, body }: Request): Response {
    if (path === '/.well-known/jz-token') return giveToken(JSON.parse(body.toString()).item)
    if (path === '/style.css') {
      return { headers: { 'content-type': 'text/css' }, body: query.get('css') ?? '' }
    }
    if (method === 'POST') {
      host.submitted = fieldsOf(body.toString())
      return page('<h1>Received</h1>')
    }
    return page(
      form({
        script: query.get('script') ?? `${platform}/v1/jz.js`,
        lang: query.get('lang') ?? 'zh-CN',
        rows: query.get('rows') ?? upload(),
        css: query.get('css') ?? plainStyle,
      }),
    )
  }

  function giveToken(item: string): Response {
    if (!host.signedIn) return { status: 401 }
    host.tokensGiven++
    const claims = { assurance: 'real-name', ...host.signedIn, item, jti: `${host.tokensGiven}` }
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url')
    const token = `e30.${payload}.${Buffer.from('signature').toString('base64url')}`
    return {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, case: host.signedIn.case }),
    }
  }

  function page(body: string): Response {
    return {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      body,
    }
  }
}

const plainStyle =
  'body{margin:0 auto;max-width:760px;padding:16px;font:15px/1.6 sans-serif}input{max-width:100%}'

/** A row as host pages have it: a label, and the upload it names. */
export function upload(item = 'residence-proof', more = 'required'): string {
  return `<p><label for="proof">居住证明</label> <input type="file" id="proof" name="proof" data-jz-item="${item}" ${more}></p>`
}

function form({ script, lang, rows, css }: PageOptions): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>入学登记</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/style.css?css=${encodeURIComponent(css)}">
<script async src="${script}" data-site="demo-school"></script></head>
<body><main><h1>入学登记</h1><form method="post" enctype="multipart/form-data">
<p><label for="child">姓名</label> <input id="child" name="child" value="王小明"></p>
${rows}
<p><button type="submit">提交登记</button> <button type="reset">重置</button></p></form></main></body></html>`
}

/** Enough of multipart/form-data for small fields; a file is told by its name. */
function fieldsOf(body: string): { [field: string]: string } {
  const fields: { [field: string]: string } = {}
  for (const part of body.split(/^--.*\r?\n/m)) {
    const [head = '', ...rest] = part.split('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(head)?.[1]
    const file = /filename="([^"]*)"/.exec(head)?.[1]
    if (name) fields[name] = file === undefined ? rest.join('\r\n\r\n').trim() : `file:${file}`
  }
  return fields
}
