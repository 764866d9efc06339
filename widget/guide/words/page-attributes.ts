import type { Told } from '../site-map.ts'

/** One attribute that a host page writes on an element of its own. */
export interface PageAttribute {
  readonly name: string
  readonly values: string
  readonly byDefault: string
  readonly means: Told
}

/** What `widget/embedding.ts` reads on the script tag; a test compares. */
export const scriptAttributes: readonly PageAttribute[] = [
  {
    name: 'data-site',
    values: 'id',
    byDefault: '',
    means: {
      'zh-Hans': '网站在平台登记的名称。必填。',
      en: 'The name under which the site is registered. Required.',
    },
  },
  {
    name: 'data-token-url',
    values: 'URL',
    byDefault: '/.well-known/jz-token',
    means: {
      'zh-Hans': '签发令牌的地址，可以是相对地址。网站没有登录的不用写。',
      en: 'Where tokens are signed; may be relative. Not needed on a site without sign-in.',
    },
  },
  {
    name: 'data-mode',
    values: 'frame',
    byDefault: '',
    means: {
      'zh-Hans': '写 frame，全部步骤在平台自己的框架里进行；不写，在您的页面里进行。',
      en: 'frame: every step in a frame of the platform’s own; without it, in your page.',
    },
  },
  {
    name: 'data-folded',
    values: '',
    byDefault: '',
    means: {
      'zh-Hans': '有它，上传框先留着，承诺在它下面只占一行，点开才展开。',
      en: 'With it, uploads stay at first and the pledge is one line below, which opens on a click.',
    },
  },
  {
    name: 'data-theme',
    values: 'azure | cinnabar | slate',
    byDefault: 'azure',
    means: {
      'zh-Hans':
        '现成的配色：蓝、朱红、近黑的灰。只写 data-theme 不写值，就是默认配色加上您设置的 CSS 变量。',
      en: 'A ready theme: blue, red, or nearly black. Without a value: the default, with the CSS properties you set.',
    },
  },
  {
    name: 'data-scheme',
    values: 'light | dark | auto',
    byDefault: 'light',
    means: {
      'zh-Hans': '浅色或深色；写 auto 则随浏览器的设置。',
      en: 'Light or dark; auto follows the browser’s setting.',
    },
  },
  {
    name: 'data-elder',
    values: '',
    byDefault: '',
    means: {
      'zh-Hans':
        '有它，卡片一开始就是大字版：一页一件事、可以朗读、求助电话和窗口地址一直在手边。没有它，卡片上也有“大字版”按钮；选了什么，这个浏览器会记住。',
      en: 'With it, cards begin in large type: one thing on a page, read aloud, a telephone and a counter always in reach. Without it, each card has a button for that. What somebody chose, the browser remembers.',
    },
  },
]

export const uploadAttributes: readonly PageAttribute[] = [
  {
    name: 'data-jz-item',
    values: 'id',
    byDefault: '',
    means: {
      'zh-Hans': '这个上传框要的是哪一项证明。',
      en: 'Which proof this upload asks for.',
    },
  },
]
