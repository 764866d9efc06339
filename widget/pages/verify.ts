import { JzCompare } from './compare/jz-compare.ts'
import { JzVerify } from './jz-verify.ts'
import { JzScan } from './scan/jz-scan.ts'

// Where the edge cannot send `frame-ancestors` (China), a page that frames this one gets only the
// text that was there before the script.
if (window.top === window.self) {
  customElements.define('jz-scan', JzScan)
  customElements.define('jz-compare', JzCompare)
  customElements.define('jz-verify', JzVerify)
}
