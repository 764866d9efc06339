import { JzVerify } from './jz-verify.ts'

// Where the edge cannot send `frame-ancestors` (China), a page that frames this one gets only the
// text that was there before the script.
if (window.top === window.self) customElements.define('jz-verify', JzVerify)
