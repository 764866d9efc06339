import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ViewerRequest, viewerRequest } from '../../infra/local/edge/viewer-request.ts'
import type { Call } from '../../infra/local/gateway/call.ts'
import { readAssembly } from '../../infra/local/template/assembly.ts'
import { assembly } from '../global-setup.ts'
import { nodesOf } from '../syntax.ts'

const source = join(import.meta.dirname, '../../infra/edge-function.js')
const place = { method: 'GET', query: '', body: Buffer.alloc(0), sourceIp: '127.0.0.1' }
const link = { status: 302, headers: { location: '/v1/link.js', 'cache-control': 'no-store' } }

/** What is deployed, not what it was made of. */
function deployedCode(): string {
  const resources = readAssembly(assembly).stacks.flatMap(({ template }) =>
    Object.values(template.Resources),
  )
  const codes = resources
    .filter(({ Type }) => Type === 'AWS::CloudFront::Function')
    .map(({ Properties }) => (Properties as { FunctionCode: string }).FunctionCode)
  expect(codes).toHaveLength(1)
  return codes.join()
}

let code: string
let run: ViewerRequest
beforeAll(() => {
  code = deployedCode()
  run = viewerRequest(code)
})

const asked = (path: string, headers: Call['headers'] = {}) =>
  run({ ...place, path, headers: { host: 'jz.example.gov.cn', ...headers } })

describe('the desk', () => {
  it('is found with a slash at its end, too', () => {
    expect(asked('/v1/desk/')).toMatchObject({ status: 301, headers: { location: '/v1/desk' } })
    expect(asked('/v1/desk')).toMatchObject({ path: '/v1/desk' })
  })
})

describe('the code in the template', () => {
  it('is the source, as people read it, and within CloudFront’s 10 KB', () => {
    expect(code).toBe(readFileSync(source, 'utf8'))
    expect(Buffer.byteLength(code)).toBeLessThan(10_240)
  })

  it('is in the language of CloudFront’s runtime', () => {
    const unsupported = [...nodesOf(parse(code, { ecmaVersion: 2015 }))].filter(({ type }) =>
      /^(Class|ForOf|ObjectPattern|ArrayPattern|AssignmentPattern|Spread|Yield|Super)/.test(type),
    )
    expect(unsupported).toEqual([])
  })
})

describe('a request', () => {
  it('carries the name under which the platform was asked, whatever the caller says it was', () => {
    const spoofed = { 'x-jz-host': 'evil.example', cookie: 'a=b; c' }
    expect(asked('/v1/pledges', spoofed)).toMatchObject({
      path: '/v1/pledges',
      headers: { host: 'jz.example.gov.cn', 'x-jz-host': 'jz.example.gov.cn', cookie: 'a=b; c' },
    })
    const nameless = run({ ...place, path: '/', headers: { 'x-jz-host': 'evil.example' } }) as Call
    expect(nameless.headers).toEqual({})
  })

  it('keeps its query as it was', () => {
    const query = 'lang=en&a&b=1&b=2&c=%E4%B8%AD'
    expect(run({ ...place, path: '/v1/items/x', query, headers: {} })).toMatchObject({ query })
  })
})

describe('the guide', () => {
  it.each([
    ['/v1/guide/', '/v1/guide/index.html'],
    ['/v1/guide/en/', '/v1/guide/en/index.html'],
    ['/v1/guide/en/web/', '/v1/guide/en/web/index.html'],
    ['/v1/guide/en/web/recipe.html', '/v1/guide/en/web/recipe.html'],
    ['/v1/guide/style.css', '/v1/guide/style.css'],
    ['/v1/guidelines/', '/v1/guidelines/'],
    ['/v1/guidelines', '/v1/guidelines'],
  ])('is looked for, asked for %s, at %s', (path, found) => {
    expect(asked(path)).toMatchObject({ path: found })
  })

  it.each(['/v1/guide', '/v1/guide/en', '/v1/guide/en/web'])(
    'is a folder that ends with a slash: %s',
    (path) => expect(asked(path)).toMatchObject({ status: 301, headers: { location: `${path}/` } }),
  )
})

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
const ios = (version: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)`

const old = {
  'Internet Explorer 11': 'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko',
  'Internet Explorer 8':
    'Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 5.1; Trident/4.0; .NET CLR 2.0.50727)',
  'Internet Explorer on Windows Phone':
    'Mozilla/5.0 (Mobile; Windows Phone 8.1; Android 4.0; ARM; Trident/7.0; Touch; rv:11.0; IEMobile/11.0; NOKIA; Lumia 520) like iPhone OS 7_0_3 Mac OS X AppleWebKit/537 (KHTML, like Gecko) Mobile Safari/537',
  'Edge 18': `${windows} ${webkit} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`,
  'Edge 18 that claims a newer Chrome': `${windows} ${webkit} Chrome/90.0.1 Safari/537.36 Edge/18.19041`,
  'Opera 12': 'Opera/9.80 (Windows NT 6.1; WOW64) Presto/2.12.388 Version/12.16',
  'Opera Mini':
    'Opera/9.80 (Android; Opera Mini/7.6.40234/103.149; U; zh) Presto/2.12.423 Version/12.16',
  'Chrome 49 on Windows XP': `Mozilla/5.0 (Windows NT 5.1) ${webkit} Chrome/49.0.2623.112 Safari/537.36`,
  'Chrome 79': `${windows} ${webkit} Chrome/79.0.3945.130 Safari/537.36`,
  '360 in its fast mode, an older one': `Mozilla/5.0 (Windows NT 10.0; WOW64) ${webkit} Chrome/78.0.3904.108 Safari/537.36 QIHU 360EE`,
  'a web view of Android 7': `Mozilla/5.0 (Linux; Android 7.0; HUAWEI NXT-AL10 Build/HUAWEINXT-AL10; wv) ${webkit} Version/4.0 Chrome/51.0.2704.81 Mobile Safari/537.36`,
  'the browser of Android 4':
    'Mozilla/5.0 (Linux; U; Android 4.0.3; zh-cn; HTC Sensation Build/IML74K) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
  'UC Browser 12': `Mozilla/5.0 (Linux; U; Android 9; zh-CN; MI 8 Build/PKQ1.180729.001) ${webkit} Version/4.0 Chrome/57.0.2987.108 UCBrowser/12.6.0.1040 Mobile Safari/537.36`,
  'QQ Browser 9': `Mozilla/5.0 (Linux; U; Android 8.1.0; zh-cn; vivo X21A Build/OPM1.171019.011) ${webkit} Version/4.0 Chrome/66.0.3359.126 MQQBrowser/9.6 Mobile Safari/537.36`,
  'WeChat 7 on Android': `Mozilla/5.0 (Linux; Android 9; MI 9 Build/PKQ1.181121.001; wv) ${webkit} Version/4.0 Chrome/78.0.3904.62 XWEB/2691 MMWEBSDK/200901 Mobile Safari/537.36 MMWEBID/8951 MicroMessenger/7.0.19.1760(0x27001334) Process/toolsmp WeChat/arm64 NetType/WIFI Language/zh_CN ABI/arm64`,
  'WeChat on iOS 12': `${ios('12_4')} Mobile/15E148 MicroMessenger/7.0.5(0x17000523) NetType/WIFI Language/zh_CN`,
  'Safari on iOS 13': `${ios('13_3')} Version/13.0.4 Mobile/15E148 Safari/604.1`,
  'Chrome on iOS 13': `${ios('13_3')} CriOS/79.0.3945.73 Mobile/15E148 Safari/604.1`,
  'Safari on an iPad of 2010':
    'Mozilla/5.0 (iPad; U; CPU OS 3_2 like Mac OS X; en-us) AppleWebKit/531.21.10 (KHTML, like Gecko) Version/4.0.4 Mobile/7B334b Safari/531.21.10',
  'Safari 13 on a Mac, or on an iPad that says it is one': `${mac} Version/13.1.2 Safari/605.1.15`,
  'Firefox 52 on Windows XP': 'Mozilla/5.0 (Windows NT 5.1; rv:52.0) Gecko/20100101 Firefox/52.0',
  'Firefox 73': 'Mozilla/5.0 (X11; Linux x86_64; rv:73.0) Gecko/20100101 Firefox/73.0',
}

const young = {
  'Chrome 80': `${windows} ${webkit} Chrome/80.0.3987.87 Safari/537.36`,
  'Chrome of today': `${windows} ${webkit} Chrome/147.0.0.0 Safari/537.36`,
  'Chrome without a head': `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/147.0.0.0 Safari/537.36`,
  'Edge of today': `${windows} ${webkit} Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0`,
  '360 of today': `${windows} ${webkit} Chrome/108.0.5359.95 Safari/537.36 QIHU 360SE`,
  'a web view of Android 10': `Mozilla/5.0 (Linux; Android 10; HLK-AL00; wv) ${webkit} Version/4.0 Chrome/83.0.4103.106 Mobile Safari/537.36`,
  'UC Browser 15': `Mozilla/5.0 (Linux; U; Android 12; zh-CN; V2154A) ${webkit} Version/4.0 Chrome/100.0.4896.58 UCBrowser/15.5.2.1232 Mobile Safari/537.36`,
  'QQ Browser 14': `Mozilla/5.0 (Linux; U; Android 12; zh-cn; V2154A) ${webkit} Version/4.0 Chrome/98.0.4758.102 MQQBrowser/14.0 Mobile Safari/537.36`,
  'WeChat 8 on Android': `Mozilla/5.0 (Linux; Android 12; V2154A; wv) ${webkit} Version/4.0 Chrome/86.0.4240.99 XWEB/4317 MMWEBSDK/20220805 Mobile Safari/537.36 MMWEBID/4317 MicroMessenger/8.0.27.2220(0x28001B53) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64`,
  'WeChat on iOS 15': `${ios('15_4')} Mobile/15E148 MicroMessenger/8.0.20(0x18001428) NetType/WIFI Language/zh_CN`,
  'HarmonyOS NEXT': `Mozilla/5.0 (Phone; OpenHarmony 5.0) ${webkit} Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile`,
  'Safari on iOS 14': `${ios('14_0')} Version/14.0 Mobile/15E148 Safari/604.1`,
  'Safari on iOS 26': `${ios('18_6')} Version/26.0 Mobile/15E148 Safari/604.1`,
  'Firefox on iOS 16': `${ios('16_0')} FxiOS/73.0 Mobile/15E148 Safari/605.1.15`,
  'Safari 14 on a Mac': `${mac} Version/14.0 Safari/605.1.15`,
  'Firefox 74': 'Mozilla/5.0 (Windows NT 6.1; rv:74.0) Gecko/20100101 Firefox/74.0',
  'Firefox of today': 'Mozilla/5.0 (Windows NT 10.0; rv:150.0) Gecko/20100101 Firefox/150.0',
  'a web view of macOS, which says no version': mac,
  'a search engine':
    'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
  'what says a version that is none': `Mozilla/5.0 (compatible) ${webkit} Chrome/W.X.Y.Z Safari/537.36`,
  'what says nothing': '',
}

describe('the script', () => {
  const scripts = ['/v1/jz.js', '/v1/embed/residence-proof,homestead-proof/jz.js']

  it.each(Object.entries(old))('is a link for %s', (_, agent) => {
    for (const path of scripts) expect(asked(path, { 'user-agent': agent })).toMatchObject(link)
  })

  it.each(Object.entries(young))('is the script for %s', (_, agent) => {
    for (const path of scripts) expect(asked(path, { 'user-agent': agent })).toMatchObject({ path })
  })

  it('is the script for who says nothing of itself', () => {
    expect(asked('/v1/jz.js')).toMatchObject({ path: '/v1/jz.js' })
  })

  it('is no link where it is pinned, as its integrity would refuse another', () => {
    const headers = { 'user-agent': old['Chrome 79'] }
    for (const path of ['/v1/b/0123456789abcdef/jz.js', '/v1/verify.mjs', '/v1/keys']) {
      expect(asked(path, headers)).toMatchObject({ path })
    }
  })

  it('may be read as a link under `crossorigin` too', () => {
    const answer = asked('/v1/jz.js', { 'user-agent': old['Chrome 79'] })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
  })
})
