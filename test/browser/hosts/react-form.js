import { createElement as e, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** A controlled form as React people write it; every key and every event of ours renders it again. */
function Form({ action, item }) {
  const [child, setChild] = useState('王小明')
  const [turned, setTurned] = useState(false)
  const [made, setMade] = useState(1)
  const [seen, setSeen] = useState('')
  const row = (key, label, input) =>
    e('p', { key }, e('label', { htmlFor: input.props.id }, label), ' ', input)
  const rows = [
    row(
      'child',
      '姓名',
      e('input', {
        id: 'child',
        name: 'child',
        value: child,
        onChange: (event) => setChild(event.target.value),
      }),
    ),
    row(
      made,
      '居住证明',
      e('input', {
        id: 'proof',
        name: 'proof',
        type: 'file',
        required: true,
        className: seen ? 'seen' : 'new',
        'data-jz-item': item,
      }),
    ),
  ]
  return e(
    'form',
    {
      method: 'post',
      encType: 'multipart/form-data',
      action,
      onInput: () => setSeen(`${Math.random()}`),
      onClick: () => setSeen(`${Math.random()}`),
    },
    e('h1', null, '入学登记'),
    turned ? rows.reverse() : rows,
    e(
      'p',
      null,
      e('button', { type: 'button', onClick: () => setTurned(!turned) }, '换序'),
      ' ',
      e('button', { type: 'button', onClick: () => setMade(made + 1) }, '重建'),
      ' ',
      e('button', { type: 'submit' }, '提交登记'),
    ),
  )
}

const root = document.getElementById('root')
createRoot(root).render(e(Form, { action: root.dataset.received, item: root.dataset.item }))
