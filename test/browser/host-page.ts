const plainStyle =
  'body{margin:0 auto;max-width:760px;padding:16px;font:15px/1.6 sans-serif}input{max-width:100%}'

/** A row as host pages have it: a label, and the upload it names. */
export function upload(item = 'residence-proof', more = 'required'): string {
  return `<p><label for="proof">居住证明</label> <input type="file" id="proof" name="proof" data-jz-item="${item}" ${more}></p>`
}

/**
 * The host's form.
 *
 * @param asked `lang`, `rows` (what stands in the form), `css` and `script` or the whole `tag`, and `around`
 *   (HTML with `@` for the form), each with a usual value
 */
export function formPage(asked: URLSearchParams, script: string, site: string): string {
  const address = asked.get('script') ?? script
  const tag = asked.get('tag') ?? `<script async src="${address}" data-site="${site}"></script>`
  const [before = '', after = ''] = (asked.get('around') ?? '@').split('@')
  const css = encodeURIComponent(asked.get('css') ?? plainStyle)
  return `<!doctype html><html lang="${asked.get('lang') ?? 'zh-CN'}"><head><meta charset="utf-8"><title>入学登记</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/style.css?css=${css}">
${tag}</head>
<body><main><h1>入学登记</h1>${before}<form method="post" enctype="multipart/form-data">
<p><label for="child">姓名</label> <input id="child" name="child" value="王小明"></p>
${asked.get('rows') ?? upload()}
<p><button type="submit">提交登记</button> <button type="reset">重置</button></p></form>${after}</main></body></html>`
}
