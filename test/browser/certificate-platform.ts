import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { extname } from 'node:path'
import { bundlePages } from '../../infra/page-bundle.ts'
import type { CertificateWording } from '../../shared/catalogue/wording.ts'
import { hashWording, type WordingDocument } from '../../shared/catalogue/wording-document.ts'
import type { CertificateStatement } from '../../shared/certificate/certificate-statement.ts'
import { certificateLink } from '../../shared/certificate/qr-text.ts'
import type { CertificateStatus } from '../../shared/certificate/status-list.ts'
import { type Key, newKey } from '../infra/portal/sealing.ts'
import { newCertificateSealer, type Sealed } from '../shared/certificate/certificate-sealer.ts'
import { sealedDocument } from './sealed-document.ts'
import { startServer } from './server.ts'

const text: CertificateWording = {
  title: '计划生育证明',
  agency: '区卫生健康局',
  proves: '夫妻的婚姻和生育情况',
  basis: [{ law: '中华人民共和国人口与计划生育法', article: '第二十三条' }],
  sentence: '兹证明以下情况属实。',
  asked: '夫妻的婚姻和生育情况',
  receivers: {},
  fields: {
    name: { label: '姓名' },
    marriedOn: { label: '结婚日期' },
    children: { label: '子女数' },
    village: { label: '所在村', options: { '110105001001': '砚溪镇云溪村' } },
  },
  offices: { village: '村民委员会', town: '镇人民政府', district: '区卫生健康局' },
  appeal: '可以申请行政复议',
  withdrawal: '办结前可以撤回',
  choice: '也可以到窗口办理',
}

const document: WordingDocument = {
  item: 'family-planning-certificate',
  version: 1,
  language: 'zh-Hans',
  text,
}

export const fields = [
  { name: 'name', value: '李秀英' },
  { name: 'marriedOn', value: '2019-05-20' },
  { name: 'children', value: 1 },
  { name: 'village', value: '110105001001' },
]

/** The page as it is built, before a platform that has issued one certificate, and what it is asked for. */
export interface CertificatePlatform {
  readonly origin: string
  readonly page: string
  readonly sealed: Sealed
  /** What the certificate's code says. */
  readonly link: string
  readonly asked: string[]
  /** Its document, or one by another key. */
  document(key?: Key): Buffer
  /** What became of the certificate, on the list and when it is opened. */
  status: CertificateStatus
  /** What is opened in its place, when the platform is not to be believed. */
  instead: string | undefined
  seal(about: Partial<CertificateStatement>): Promise<Sealed>
  /** The receipt of a step on the way to it. */
  sealStep(): string
  /** One that no key of the platform sealed. */
  sealElsewhere(): Promise<Sealed>
  stop(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

export async function startCertificatePlatform(): Promise<CertificatePlatform> {
  const [files, sealer, documentKey, wording] = await Promise.all([
    bundlePages(),
    newCertificateSealer(),
    newKey(),
    hashWording(document),
  ])
  const secret = randomBytes(16).toString('base64url')
  const asked: string[] = []
  const { origin, stop } = await startServer(async (incoming, outgoing) => {
    const path = (incoming.url ?? '').split('?')[0]?.replace('/v1/', '') ?? ''
    const body = await bodyOf(incoming)
    asked.push(`${incoming.method} ${path} ${body}`.trim())
    const file = files[path]
    if (file) {
      outgoing.setHeader('content-type', types[extname(path)] ?? 'text/plain')
      outgoing.end(file)
      return
    }
    const [status, answer] = await answerTo(path, body)
    outgoing.setHeader('cache-control', status === 200 && !body ? 'max-age=60' : 'no-store')
    outgoing.writeHead(status).end(answer)
  })
  const uri = `${origin}/v1/certificates/status/yanxi-0`
  const about = { wording, origin, status: { status_list: { idx: 41, uri } } }
  const seal = (more: Partial<CertificateStatement>) =>
    sealer.certificate(fields, { ...about, ...more })
  const sealed = await seal({})
  const { reference } = sealed.statement
  const platform: CertificatePlatform = {
    origin,
    page: `${origin}/v1/verify.html`,
    sealed,
    link: certificateLink(origin, { reference, seal: sealed.seal, secret }),
    asked,
    document: (key = documentKey) => sealedDocument(sealed.text, key),
    status: 'valid',
    instead: undefined,
    seal,
    sealStep: () => {
      const { v, reference, tenant, site, item, itemVersion, language } = sealed.statement
      const { person, subject, assurance, capacity, issuedAt: at, expiresAt } = sealed.statement
      const about = { v, reference, tenant, site, item, itemVersion, language, wording, origin }
      const whose = { case: sealed.statement.case, person, subject, assurance, capacity }
      const step = { kind: 'certificate-step', step: 1, action: 'send', state: 'at-level' }
      const seen = {
        seen: person,
        skipped: [],
        actor: { kind: 'citizen', person },
        level: 'village',
      }
      return sealer.receipt({ ...about, ...whose, ...step, ...seen, at, expiresAt })
    },
    sealElsewhere: async () => (await newCertificateSealer()).certificate(fields, about),
    stop,
  }
  async function answerTo(path: string, body: string): Promise<[number, string]> {
    switch (path) {
      case 'keys':
        return [200, JSON.stringify({ ...sealer.keys, documentKeys: [documentKey.public] })]
      case 'certificates/status/yanxi-0':
        return [200, await sealer.statusList([[41, platform.status]], { uri })]
      case 'certificates/opening': {
        const isRight = body === JSON.stringify({ reference, secret })
        const certificate = platform.instead ?? sealed.text
        const opened = { certificate, status: platform.status, wording }
        const refused = { code: 'certificate-unknown', retry: false }
        return isRight ? [200, JSON.stringify(opened)] : [404, JSON.stringify(refused)]
      }
      case `wordings/${wording}`:
        return [200, JSON.stringify(document)]
      case 'sites/demo-school':
        return [200, JSON.stringify({ name: '砚溪区义务教育入学报名平台' })]
      default:
        return [404, '{}']
    }
  }
  return platform
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
