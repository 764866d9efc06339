import type { PageName, Told } from '../site-map.ts'

/** What stands around every page. */
export interface FrameWords {
  readonly name: string
  readonly skip: string
  readonly languages: string
  readonly pages: string
  readonly onThisPage: string
  readonly footer: string
  readonly copy: string
  readonly copied: string
  readonly table: string
  readonly names: { readonly [Page in PageName]: string }
}

export const frameWords: Told<FrameWords> = {
  'zh-Hans': {
    name: '减证 · 接入指南',
    skip: '跳到正文',
    languages: '语言',
    pages: '指南各页',
    onThisPage: '本页内容',
    footer: '本页随程序一同构建，示例代码都由自动测试按原文运行过。',
    copy: '复制',
    copied: '已复制',
    table: '表格，可左右滚动',
    names: {
      start: '从这里开始',
      webmaster: '网站管理员',
      office: '后台受理',
      security: '安全审查',
      reference: '属性与事件',
      errors: '错误代码',
      api: '接口文档',
    },
  },
  en: {
    name: 'Jianzheng · Guide',
    skip: 'Skip to content',
    languages: 'Language',
    pages: 'Pages of the guide',
    onThisPage: 'On this page',
    footer:
      'This page is built together with the program; every piece of code on it is run, as shown, by an automatic test.',
    copy: 'Copy',
    copied: 'Copied',
    table: 'Table, scrolls sideways',
    names: {
      start: 'Start here',
      webmaster: 'For web masters',
      office: 'For the back office',
      security: 'For security officers',
      reference: 'Attributes and events',
      errors: 'Error codes',
      api: 'API reference',
    },
  },
}
