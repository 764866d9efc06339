import { readEmbedding } from '../embedding.ts'
import { JzRecords } from './jz-records.ts'

/** The first tag on the page counts. Not `currentScript`: a module is not told which script it is. */
const script = document.querySelector<HTMLScriptElement>('script[data-site][src*="/records.js"]')

if (script && !customElements.get('jz-records')) begin(script)

function begin(tag: HTMLScriptElement): void {
  JzRecords.embedding = readEmbedding(tag)
  customElements.define('jz-records', JzRecords)
  // A module runs when the page is read, any other script may run before.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => stand(tag))
  } else stand(tag)
}

/** Where the page has no place for the list, it stands where the tag is. */
function stand(tag: HTMLScriptElement): void {
  const { parentNode } = tag
  if (document.querySelector('jz-records') || !parentNode || tag.closest('head')) return
  parentNode.insertBefore(document.createElement('jz-records'), tag.nextSibling)
}
