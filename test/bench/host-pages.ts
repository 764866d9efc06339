import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { residenceProof } from '../../shared/catalogue/items/residence-proof.ts'
import { peerFile } from './peers.ts'

/** `jianzheng` embeds with the plain tag, `primed` with the tag that names the page's items. */
export type Contender = 'plain' | 'jianzheng' | 'primed' | 'altcha' | 'survey'

const surveyFiles = {
  'survey.core.js': 'survey-core/survey.core.min.js',
  'survey-core.css': 'survey-core/survey-core.min.css',
  'survey-js-ui.js': 'survey-js-ui/survey-js-ui.min.js',
}

const upload = '<input type="file" name="proof" data-jz-item="residence-proof">'

/** The same plain page each time; in `#contender` a plain field, or one of those that are compared. */
export async function startHost(
  platformUrl: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const files = new Map<string, { body: Buffer; type: string }>([
    ['/plain', html('<label>Name <input name="name"></label>')],
    [
      '/jianzheng',
      html(upload, `<script async src="${platformUrl}/v1/jz.js" data-site="demo-school"></script>`),
    ],
    [
      '/primed',
      html(
        upload,
        `<script async src="${platformUrl}/v1/embed/residence-proof/jz.js" data-site="demo-school"></script>`,
      ),
    ],
    [
      '/altcha',
      html(
        '<altcha-widget challenge="/challenge"></altcha-widget>',
        '<script async type="module" src="/altcha.js"></script>',
      ),
    ],
    ['/altcha.js', script('altcha/dist/main/altcha.min.js')],
    ['/survey', html('', surveyTags(), surveyStart())],
    ...Object.entries(surveyFiles).map(([name, path]) => [`/${name}`, script(path)] as const),
  ])
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    response.writeHead(file ? 200 : 404, {
      ...(file && { 'content-type': file.type, 'content-encoding': 'gzip' }),
    })
    response.end(file?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function html(contender: string, head = '', foot = '') {
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>入学登记</title>${head}
<h1>入学登记</h1><form method="post"><div id="contender">${contender}</div></form>${foot}</html>`
  return { body: gzipSync(page), type: 'text/html; charset=utf-8' }
}

function script(path: string) {
  const type = path.endsWith('.css') ? 'text/css' : 'text/javascript'
  return { body: gzipSync(readFileSync(peerFile(path)), { level: 9 }), type }
}

function surveyTags(): string {
  return `<link rel="stylesheet" href="/survey-core.css">
<script defer src="/survey.core.js"></script><script defer src="/survey-js-ui.js"></script>`
}

/** A one-page form with the same questions, and the pledge as a checkbox. */
function surveyStart(): string {
  const { questions } = residenceProof.wording['zh-Hans']
  const text = (name: 'address' | 'since' | 'phone', inputType: string) => ({
    type: 'text',
    inputType,
    name,
    title: questions[name].label,
    isRequired: true,
  })
  const choices = Object.entries(questions.housing.options).map(([value, label]) => ({
    value,
    text: label,
  }))
  const elements = [
    text('address', 'text'),
    text('since', 'date'),
    {
      type: 'radiogroup',
      name: 'housing',
      title: questions.housing.label,
      isRequired: true,
      choices,
    },
    text('phone', 'tel'),
    { type: 'boolean', name: 'pledge', title: '本人承诺以上属实', isRequired: true },
  ]
  return `<script>addEventListener('DOMContentLoaded', () =>
  new Survey.Model(${JSON.stringify({ elements })}).render(document.querySelector('#contender')))</script>`
}
