import { X509Certificate } from 'node:crypto'
import { ContentInfo, SignedData } from 'pkijs'
import { describe, expect, it } from 'vitest'
import { unprintable } from '../../../../functions/certificate/render/font.ts'
import { latin1, signedRange } from '../../../../shared/certificate/document/signed-range.ts'
import { certificateOf, font, keys, render, sealedData, signed } from './documents.ts'

const longName = '阿依古丽·阿不都热合曼·买买提艾力·吐尔逊娜依·古丽巴哈尔·帕提古丽·热西提江尔'

describe('the page of a certificate', () => {
  it('is small: at most 120 KB with its font, its seal and its sealed data', async () => {
    const fields = Array.from({ length: 12 }, (_, at) => ({
      label: `第${at + 1}项内容`,
      value: `${longName}${at}`,
    }))
    expect((await signed()).length).toBeLessThanOrEqual(120 * 1024)
    expect((await signed({ fields })).length).toBeLessThanOrEqual(120 * 1024)
  })

  it('says that it is PDF/A-3b, and whose it is', async () => {
    const text = (await render()).toString('latin1')
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
    expect(text).toMatch(/\/Lang \(/)
    expect(text).toContain('/GTS_PDFA1')
  })

  it('says what it is in XML that no title can break', async () => {
    const text = (await render({ title: '<A> & B', issuer: '</rdf:li>' })).toString()
    expect(text).toContain('＜A＞ ＆ B')
    expect(text).toContain('<rdf:li>＜/rdf:li＞</rdf:li>')
  })

  it('embeds one font, of which it holds a part, and no other', async () => {
    const text = (await render()).toString('latin1')
    const fonts = [...text.matchAll(/\/BaseFont \/([^\s/]+)/g)].map(([, name]) => name)
    expect(new Set(fonts)).toEqual(new Set(['BZZZZZ+NotoSerifSC-Regular']))
    expect(text).toContain('/FontFile2')
  })

  it('carries the sealed data as they are', async () => {
    const text = (await render()).toString('latin1')
    expect(text).toContain(sealedData)
    expect(text).toMatch(/\/AFRelationship \/Data/)
  })

  it('holds twelve long fields, three laws, a long sentence and a long office, and no more than fits', async () => {
    const fields = Array.from({ length: 12 }, (_, at) => ({
      label: at % 2 ? '户籍所在地详细地址（含村民小组）' : '公民身份号码',
      value: longName,
    }))
    const full = {
      title: '砚溪区农村独生子女父母奖励扶助资格确认证明',
      issuer: '砚溪区云溪镇人民政府卫生健康和计划生育服务办公室',
      statement: '经核查，上列夫妻婚姻和生育情况属实，符合规定的条件，特此证明。'.repeat(3),
      basis: Array.from({ length: 3 }, () => ({
        law: '中华人民共和国人口与计划生育法',
        article: '第十二条第一款第（三）项',
      })),
      fields,
    }
    expect((await render(full)).toString('latin1')).toContain('/Count 1')
    await expect(render({ ...full, statement: '长'.repeat(3000) })).rejects.toThrow(
      'more than fits',
    )
  })

  it('stays one page with a name of 40 characters in each of twelve fields', async () => {
    const fields = Array.from({ length: 12 }, (_, at) => ({ label: `第${at}项`, value: longName }))
    const text = (await render({ fields })).toString('latin1')
    expect([...longName].length).toBeGreaterThanOrEqual(40)
    expect(text).toContain('/Count 1')
  })

  it('prints rare characters and middle dots, and never a box', async () => {
    const name = '李𬱖㛃䶮·买买提'
    expect(unprintable(font, name)).toEqual([])
    await render({ fields: [{ label: '姓名', value: `${name}\n${name}` }] })
    expect(unprintable(font, '陈😀静😀')).toEqual(['😀'])
    await expect(render({ fields: [{ label: '姓名', value: '陈😀' }] })).rejects.toThrow('printed')
    await expect(render({ reference: 'JZ-😀' })).rejects.toThrow('printed')
  })

  it('has a seal for names of four to twenty-four characters', async () => {
    for (const issuer of ['云溪村委', '砚溪区卫生健康局', '砚'.repeat(24), '砚'.repeat(40)]) {
      const text = (await render({ issuer })).toString('latin1')
      expect(text).toContain('/Count 1')
    }
  })
})

describe('the signature of a document', () => {
  it('covers every byte but itself, and names its certificate', async () => {
    const pdf = new Uint8Array(await signed())
    const range = signedRange(pdf)
    if (!range) throw new Error('it has no signature')
    expect(range.covered.length + 2 * 3072 + 2).toBe(pdf.length)
    const text = latin1(pdf)
    expect(text).toContain('/SubFilter /ETSI.CAdES.detached')
  })

  it('is good CMS by another implementation', async () => {
    const range = signedRange(new Uint8Array(await signed()))
    if (!range) throw new Error('it has no signature')
    const content = ContentInfo.fromBER(range.signature.buffer)
    const cms = new SignedData({ schema: content.content })
    const verified = await cms.verify({ signer: 0, data: range.covered.buffer, checkChain: false })
    expect(verified).toBe(true)
  })

  it('is by a key whose certificate is for signing, its own issuer’s, and ten years old at most', async () => {
    const certificate = new X509Certificate(await certificateOf())
    expect(certificate.verify(keys.publicKey)).toBe(true)
    expect(certificate.subject).toBe('CN=砚溪区电子证明平台')
    expect(certificate.issuer).toBe(certificate.subject)
    expect(new Date(certificate.validTo).getUTCFullYear()).toBe(2036)
  })

  it('says in which century its certificate ends', async () => {
    const late = new X509Certificate(await certificateOf(keys, '2045-01-31T23:59:59Z'))
    expect(late.verify(keys.publicKey)).toBe(true)
    expect([late.validFrom, late.validTo]).toEqual([
      'Jan 30 23:59:59 2045 GMT',
      'Jan 31 23:59:59 2055 GMT',
    ])
  })
})
