import { JzDesk } from './jz-desk.ts'
import { JzLetter } from './letters/jz-letter.ts'
import { JzLetters } from './letters/jz-letters.ts'

if (window.top === window.self) {
  customElements.define('jz-letter', JzLetter)
  customElements.define('jz-letters', JzLetters)
  customElements.define('jz-desk', JzDesk)
}
