import { type Html, html } from '../html.ts'
import type { Told } from '../site-map.ts'

/** What stands around the tables of the reference. */
export interface ReferenceWords {
  readonly title: string
  readonly lead: Html
  readonly name: string
  readonly values: string
  readonly meaning: string
  readonly byDefault: string
  readonly sections: { readonly [section: string]: readonly [title: string, body: Html] }
  readonly none: string
}

export const referenceWords: Told<ReferenceWords> = {
  'zh-Hans': {
    title: '属性与事件',
    lead: html`<p>标签、上传框和 <code>&lt;jz-proof&gt;</code> 元素的全部属性、事件、CSS 变量和部件。元素部分由程序源码生成的 <a href="/v1/custom-elements.json">Custom Elements Manifest</a> 得来，编辑器和框架工具可以直接使用这个文件。</p>`,
    name: '名称',
    values: '取值',
    meaning: '含义',
    byDefault: '默认',
    sections: {
      script: [
        '标签的属性',
        html`<p>写在引入 <code>jz.js</code> 的 <code>&lt;script&gt;</code> 上，对整页有效。</p>`,
      ],
      upload: [
        '上传框的属性',
        html`<p>写在您原来的 <code>&lt;input type="file"&gt;</code> 上。<code>name</code>、<code>form</code>、<code>required</code> 和外层的 <code>lang</code> 照旧有效。</p>`,
      ],
      element: [
        '<jz-proof> 的属性',
        html`<p>一般不用自己写这个元素，脚本会为每个标出的上传框放一个。自己写的话，它没有可以退回的上传框，所以请另外给群众留一条上传的路。</p>`,
      ],
      events: [
        '事件',
        html`<p>都从元素上冒泡，也穿出 shadow root；<code>detail</code> 里没有个人信息。</p>`,
      ],
      members: [
        '属性和方法（脚本）',
        html`<p>元素对象上的成员。页面上还有一个全局对象 <code>window.jianzheng</code>：<code>version</code> 是版本号，<code>render(root)</code> 处理 <code>root</code> 里标出的上传框，并让其中的卡片按保存的内容重新开始。</p>`,
      ],
      properties: [
        'CSS 变量',
        html`<p>写在 <code>jz-proof</code> 或它的任何上级元素上；标签上有 <code>data-theme</code> 或 <code>data-scheme</code> 时才起作用。浏览器认识的颜色写法都可以。对比度不够的颜色会被自动改正，并在控制台说明。改动之后调用 <code>jianzheng.render()</code>。</p>`,
      ],
      parts: [
        '部件（::part）',
        html`<p>用 <code>jz-proof::part(名称)</code> 选取，用来调整大小和间距：颜色请用上面的变量，只有变量的颜色会检查对比度。框架里的卡片选不到。</p>`,
      ],
    },
    none: '没有。',
  },
  en: {
    title: 'Attributes and events',
    lead: html`<p>Every attribute, event, CSS property and part of the tag, the upload and the element
<code>&lt;jz-proof&gt;</code>. What concerns the element comes from the
<a href="/v1/custom-elements.json">Custom Elements Manifest</a> that is made from its source; editors and
frameworks’ tools can use that file as it is.</p>`,
    name: 'Name',
    values: 'Values',
    meaning: 'Meaning',
    byDefault: 'By default',
    sections: {
      script: [
        'Attributes of the tag',
        html`<p>On the <code>&lt;script&gt;</code> that loads <code>jz.js</code>, for the whole page.</p>`,
      ],
      upload: [
        'Attributes of the upload',
        html`<p>On the <code>&lt;input type="file"&gt;</code> you have. Its <code>name</code>, <code>form</code> and <code>required</code>, and the <code>lang</code> around it, go on to count.</p>`,
      ],
      element: [
        'Attributes of <jz-proof>',
        html`<p>You need not write this element: the script puts one after each marked upload. If you do, it has no upload to go back to, so leave citizens another way to hand in the proof.</p>`,
      ],
      events: [
        'Events',
        html`<p>All bubble from the element and out of shadow roots; no <code>detail</code> holds personal data.</p>`,
      ],
      members: [
        'Properties and methods',
        html`<p>Of the element’s object. The page also has <code>window.jianzheng</code>: <code>version</code>, and <code>render(root)</code>, which takes care of marked uploads under <code>root</code> and starts the cards there again from what was kept.</p>`,
      ],
      properties: [
        'CSS properties',
        html`<p>On <code>jz-proof</code> or anything above it; they count once the tag has <code>data-theme</code> or <code>data-scheme</code>. Any colour the browser understands will do. A colour without enough contrast is corrected, and the console says so. After a change, call <code>jianzheng.render()</code>.</p>`,
      ],
      parts: [
        'Parts',
        html`<p>Selected by <code>jz-proof::part(name)</code>, for sizes and spacing. Colours belong in the properties above, whose contrast is checked. A card in a frame is out of reach.</p>`,
      ],
    },
    none: 'There are none.',
  },
}
