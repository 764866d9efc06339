import { JzDesk } from './jz-desk.ts'
import { JzLetter } from './letters/jz-letter.ts'
import { JzLetters } from './letters/jz-letters.ts'
import { JzDecision } from './requests/jz-decision.ts'
import { JzRequest } from './requests/jz-request.ts'
import { JzRequests } from './requests/jz-requests.ts'
import { JzTogether } from './requests/jz-together.ts'
import { JzRoster } from './rosters/jz-roster.ts'
import { JzRosterIntake } from './rosters/jz-roster-intake.ts'
import { JzRosterResult } from './rosters/jz-roster-result.ts'
import { JzRosters } from './rosters/jz-rosters.ts'
import { JzSources } from './sources/jz-sources.ts'

if (window.top === window.self) {
  customElements.define('jz-letter', JzLetter)
  customElements.define('jz-letters', JzLetters)
  customElements.define('jz-decision', JzDecision)
  customElements.define('jz-request', JzRequest)
  customElements.define('jz-together', JzTogether)
  customElements.define('jz-requests', JzRequests)
  customElements.define('jz-roster-intake', JzRosterIntake)
  customElements.define('jz-roster-result', JzRosterResult)
  customElements.define('jz-roster', JzRoster)
  customElements.define('jz-rosters', JzRosters)
  customElements.define('jz-sources', JzSources)
  customElements.define('jz-desk', JzDesk)
}
