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
  },
  events: {
    'jz-state': '卡片换了一步：{ state }。',
    'jz-sealed': '承诺已封存，回执已放进表单：{ reference, receipt }。',
    'jz-refused': '被拒绝：{ code }，见错误代码。',
    'jz-upload-chosen': '群众改为上传。',
  },
  members: {
    receipt: '表单里的回执（紧凑 JWS）；没有时为 null。',
    render: '重新读取属性，按这个标签页里保存的内容重新开始。',
    reset: '忘掉在本页填写和封存的内容，从头开始。',
  },
  cssProperties: {},
  cssParts: {},
  slots: {},
}
