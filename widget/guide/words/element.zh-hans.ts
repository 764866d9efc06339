/**
 * The Custom Elements Manifest in Chinese, by what it tells of and its name. A test fails when something
 * of the manifest is missing here.
 */
export const elementZhHans: { readonly [kind: string]: { readonly [name: string]: string } } = {
  attributes: {
    item: '事项编号，如 residence-proof。',
    name: '回执在表单里的名字。',
    required: '有它，承诺没有作出、也没有改为上传时，表单不能提交。',
    form: '所属表单的 id，用法同普通输入框。',
    mode: '写 frame，这一项在平台自己的框架里进行；不写，按标签的 data-mode。',
    theme: '现成的配色；不写，按标签的 data-theme。标签上有 data-theme 或 data-scheme 时才起作用。',
    scheme: '浅色或深色，写 auto 则随浏览器；不写，按标签的 data-scheme。',
  },
  events: {
    'jz-state': '卡片换了一步：{ state }。',
    'jz-sealed': '承诺已存证，回执已放进表单：{ reference, receipt }。',
    'jz-refused': '被拒绝：{ code }，见错误代码。',
    'jz-upload-chosen': '群众改为上传。',
  },
  members: {
    receipt: '表单里的回执（紧凑 JWS）；没有时为 null。',
    render: '重新读取属性，按这个标签页里保存的内容重新开始。',
    reset: '忘掉在本页填写和存证的内容，从头开始。',
  },
  cssProperties: {
    '--jz-surface': '卡片的底色，也是主按钮上的字色。',
    '--jz-ink': '文字。',
    '--jz-quiet': '提示、名目等次要文字。',
    '--jz-line': '只作装饰的线。',
    '--jz-edge': '输入框和次按钮的边框。',
    '--jz-accent': '链接、主按钮、卡片的上边。',
    '--jz-danger': '有误的内容。',
    '--jz-focus': '焦点所在处外围的框。',
    '--jz-radius': '圆角，最大 24px。',
    '--jz-size': '字号，14px 到 32px；medium 是群众自己在浏览器里设置的字号。',
    '--jz-font': '字体名；不会下载字体。',
  },
  cssParts: {
    card: '每一步外面的框。',
    heading: '这一步的标题。',
    status: '正在进行什么。',
    lead: '说明这是什么事的一句话。',
    hint: '次要文字。',
    told: '继续之前要知道的事。',
    fold: '展开卡片、或者从上传改回承诺的那一行。',
    field: '一个问题和它的输入框。',
    option: '一个选项，或者要勾选的框，连同它的文字。',
    error: '答案哪里有误。',
    pledge: '承诺书外面的框。',
    go: '主按钮：进入下一步。',
    button: '它旁边的按钮。',
    other: '改为上传的入口。',
    reference: '封存后的承诺编号。',
  },
  slots: {},
}
