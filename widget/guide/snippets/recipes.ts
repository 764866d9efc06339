import type { Snippet } from './snippet.ts'

export const recipeSnippets = {
  'recipe-html': {
    kind: 'HTML',
    text: (say) => `
<!doctype html>
<html lang="${say('zh-CN', 'en')}">
<head>
<meta charset="utf-8">
<title>${say('补办证件', 'Reissue a document')}</title>
<script async src="https://jianzheng.example/v1/jz.js" data-site="demo-village" data-mode="frame"></script>
</head>
<body>
<form method="post" action="/apply" enctype="multipart/form-data">
  <label for="loss">${say('证件遗失证明', 'Proof of loss')}</label>
  <input type="file" id="loss" name="lossStatement" data-jz-item="loss-statement" required>
  <button>${say('提交', 'Submit')}</button>
</form>
</body>
</html>`,
  },

  'recipe-jquery': {
    kind: 'HTML',
    text: (say) => `
<form id="apply" method="post" action="/apply">
  <label for="loss">${say('证件遗失证明', 'Proof of loss')}</label>
  <input type="file" id="loss" name="lossStatement" data-jz-item="loss-statement" required>
  <button>${say('提交', 'Submit')}</button>
</form>
<script src="/jquery-1.12.4.js"></script>
<script>
$('#apply').on('submit', function (event) {
  event.preventDefault()
  // ${say('serialize() 不带文件，FormData 回执和文件都带', 'serialize() has no files, FormData has receipts and files')}
  $.ajax({ url: this.action, type: 'POST', data: new FormData(this), processData: false, contentType: false })
})
</script>`,
  },

  'recipe-vue': {
    kind: 'JavaScript',
    text: (say) => `
import { createApp } from 'vue'

createApp({
  data: () => ({ reference: '' }),
  template: \`
    <form method="post" action="/apply" enctype="multipart/form-data">
      <div @jz-sealed="reference = $event.detail.reference">
        <label for="loss">${say('证件遗失证明', 'Proof of loss')}</label>
        <input type="file" id="loss" name="lossStatement" data-jz-item="loss-statement" required>
      </div>
      <p v-if="reference">${say('承诺编号', 'Reference')} {{ reference }}</p>
      <button>${say('提交', 'Submit')}</button>
    </form>\`,
}).mount('#app')`,
  },

  'recipe-react': {
    kind: 'JSX',
    text: (say) => `
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

function LossStatement() {
  const field = useRef(null)
  const [reference, setReference] = useState('')
  useEffect(() => {
    const { current } = field
    const note = (event) => setReference(event.detail.reference)
    current.addEventListener('jz-sealed', note)
    return () => current.removeEventListener('jz-sealed', note)
  }, [])
  return (
    <form method="post" action="/apply" encType="multipart/form-data">
      <div ref={field}>
        <label htmlFor="loss">${say('证件遗失证明', 'Proof of loss')}</label>
        <input type="file" id="loss" name="lossStatement" data-jz-item="loss-statement" required />
      </div>
      {reference && <p>${say('承诺编号', 'Reference')} {reference}</p>}
      <button>${say('提交', 'Submit')}</button>
    </form>
  )
}

createRoot(document.getElementById('app')).render(<LossStatement />)`,
  },

  'recipe-shadow': {
    kind: 'JavaScript',
    text: (say) => `
const root = document.getElementById('app').attachShadow({ mode: 'open' })
root.innerHTML = \`
  <form method="post" action="/apply" enctype="multipart/form-data">
    <label for="loss">${say('证件遗失证明', 'Proof of loss')}</label>
    <input type="file" id="loss" name="lossStatement" data-jz-item="loss-statement" required>
    <button>${say('提交', 'Submit')}</button>
  </form>\`
// ${say('脚本看不到 shadow root 里面，要告诉它', 'the script does not look into shadow roots by itself')}
customElements.whenDefined('jz-proof').then(() => jianzheng.render(root))`,
  },
} as const satisfies { readonly [id: string]: Snippet }
