import type { Host } from './host.ts'

/** Pages and browsers that nobody has touched for years. */
export const oldPages: readonly Host[] = [
  { name: 'gbk', ends: 'pledge', framed: 'pledge', charset: 'gbk' },
  {
    name: 'xhtml',
    ends: 'pledge',
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    // Playwright knows an upload by the upper-case name that it has in HTML only.
    choose: (place, { name, mimeType }) =>
      place.evaluate(
        ([name, type]) => {
          const files = new DataTransfer()
          files.items.add(new File(['%PDF'], name, { type }))
          const upload = document.querySelector<HTMLInputElement>('#proof')
          if (upload) upload.files = files.files
        },
        [name, mimeType] as const,
      ),
  },
  {
    name: 'frameset',
    ends: 'pledge',
    async open(page) {
      const frame = page.frame('main')
      await frame?.getByText('姓名').waitFor()
      if (!frame) throw new Error('there is no main frame')
      return frame
    },
  },
  { name: 'base-href', ends: 'pledge' },
  { name: 'value-check', ends: 'pledge' },
  { name: 'clobbered-names', ends: 'pledge' },
  {
    name: 'old-webview',
    ends: 'link',
    async prepare(context) {
      await context.addInitScript(() => Reflect.deleteProperty(window, 'customElements'))
    },
  },
  { name: 'no-javascript', ends: 'link', browser: { javaScriptEnabled: false } },
]
