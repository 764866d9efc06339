import { examplePlatform } from './snippets/snippet.ts'

/** What makes a page of the guide handier; without it everything is there to read and to select. */
for (const code of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
  // So that what is copied works as it is.
  code.textContent = (code.textContent ?? '').split(examplePlatform).join(location.origin)
  offerCopy(code)
}

// The other language is opened at the same place.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
  link.addEventListener('click', () => {
    link.hash = location.hash
  })
}

function offerCopy(code: HTMLElement): void {
  // Not there without https, and in some web views.
  if (!navigator.clipboard) return
  const { copy = '', copied = '' } = document.body.dataset
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = copy
  button.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '')
    } catch {
      getSelection()?.selectAllChildren(code)
      return
    }
    button.textContent = copied
    setTimeout(() => {
      button.textContent = copy
    }, 2000)
  })
  code.closest('figure')?.querySelector('figcaption')?.append(button)
}
