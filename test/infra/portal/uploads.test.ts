import { describe, expect, test } from 'vitest'
import { filledForm, pdf } from './citizen.ts'
import { portalWorld } from './portal-world.ts'

describe('the portal without any part of ours', () => {
  test('takes two uploads as it always did, with the platform down', async () => {
    const citizen = (await portalWorld('down')).citizen()
    const caseId = await citizen.openForm()
    const files = { residenceProof: pdf(), homesteadProof: pdf('一户一宅.pdf') }
    const { url, text } = await citizen.apply(filledForm(caseId, files))
    expect(url).toBe(`/result/${caseId}`)
    expect(text).toContain('data-outcome="accepted"')
    expect(text).toContain('居住证明.pdf')
  })

  test('has one script of ours, and one attribute on each upload', async () => {
    const world = await portalWorld()
    const { text } = await world.citizen().get('/')
    expect(text.match(/<script[^>]*>/g)).toEqual([
      `<script async src="${world.platform.url}/v1/jz.js" data-site="demo-school">`,
    ])
    expect(text.match(/data-jz-item="[^"]+"/g)).toEqual([
      'data-jz-item="residence-proof"',
      'data-jz-item="vaccination-check"',
      'data-jz-item="homestead-proof"',
    ])
  })

  test.each([
    ['/', 'zh-CN', '居住证明'],
    ['/zh-hant/', 'zh-Hant', '居住證明'],
    ['/en/', 'en', 'Proof of residence'],
  ])('%s is the same form in %s', async (path, lang, label) => {
    const { text } = await (await portalWorld()).citizen().get(path)
    expect(text).toContain(`<html lang="${lang}">`)
    expect(text).toContain(`action="${path}apply"`)
    expect(text).toContain(label)
  })
})

describe('an upload is refused, and what was typed stays', () => {
  test.each([
    ['larger than 5 MB', pdf('large.pdf', 5 * 1024 * 1024), '文件超过 5 MB'],
    ['of another kind', new File(['MZ…'], '居住证明.pdf'), '只支持 PDF、JPG、PNG'],
    ['empty', new File([], 'empty.pdf'), '文件是空的'],
    ['missing', undefined, '请上传这项材料'],
  ])('when it is %s', async (_, residenceProof, words) => {
    const citizen = (await portalWorld()).citizen()
    const caseId = await citizen.openForm()
    const form = filledForm(caseId, residenceProof && { residenceProof })
    const { url, text } = await citizen.apply(form)
    expect(url).toBe('/')
    expect(text).toContain(words)
    expect(text).toContain('value="文澜路8号3栋502室"')
    expect(text).toContain('<option value="riverside" selected>')
  })

  test('and a good one is kept while a field is put right', async () => {
    const citizen = (await portalWorld()).citizen()
    const caseId = await citizen.openForm()
    const first = filledForm(caseId, { residenceProof: pdf() }, { phone: '12' })
    const { text } = await citizen.apply(first)
    expect(text).toContain('请填写11位手机号码')
    expect(text).toContain('已收到 居住证明.pdf')
    // Enter presses the first button of a form.
    expect(/<button[^>]*>/.exec(text)?.[0]).not.toContain('name="replace"')
    expect((await citizen.apply(filledForm(caseId))).url).toBe(`/result/${caseId}`)
  })

  test('and a kept one can be handed in anew', async () => {
    const citizen = (await portalWorld()).citizen()
    const caseId = await citizen.openForm()
    await citizen.apply(filledForm(caseId, { residenceProof: pdf() }, { phone: '12' }))
    const replacing = filledForm(caseId)
    replacing.set('replace', 'residenceProof')
    const { text } = await citizen.apply(replacing)
    expect(text).toContain('data-jz-item="residence-proof"')
    expect(text).toContain('value="文澜路8号3栋502室"')
  })

  test('when the whole form is out of all proportion', async () => {
    const citizen = (await portalWorld()).citizen()
    const caseId = await citizen.openForm()
    const huge = filledForm(caseId, { residenceProof: pdf('huge.pdf', 17 * 1024 * 1024) })
    expect((await citizen.post('/apply', huge)).status).toBe(413)
  })
})

describe('what a citizen types', () => {
  test('is shown as text, never as markup', async () => {
    const citizen = (await portalWorld()).citizen()
    const caseId = await citizen.openForm()
    const homeAddress = '"><script>alert(1)</script>'
    const { text } = await citizen.apply(filledForm(caseId, {}, { homeAddress }))
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('&lt;script&gt;alert(1)')
  })
})
