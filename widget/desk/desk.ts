import { JzDesk } from './jz-desk.ts'

if (window.top === window.self) customElements.define('jz-desk', JzDesk)
