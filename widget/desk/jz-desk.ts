import { html, LitElement, nothing, type PropertyValues } from 'lit'
import type { Staff, StaffRole } from '../../shared/desk/staff.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { keepLanguage, nameDocument, pageLanguage } from '../pages/page-language.ts'
import { type Access, access, type Issuer } from './access.ts'
import { type CallDesk, caller, type Trouble, troubleIn } from './call.ts'
import type { JzLetters } from './letters/jz-letters.ts'
import type { JzRequests } from './requests/jz-requests.ts'
import type { JzRosters } from './rosters/jz-rosters.ts'
import type { JzSources } from './sources/jz-sources.ts'
import { headerView } from './views/frame.ts'
import { signedOutView, troubleView } from './views/signed-out.ts'
import { type Work, workAt, workNavigation } from './views/work-navigation.ts'
import { deskWords } from './words/words.ts'

/** `<jz-desk>`: the page on which members of staff see to what waits for them. */
export class JzDesk extends LitElement {
  static override properties = {
    language: { state: true },
    me: { state: true },
    trouble: { state: true },
    isSignedIn: { state: true },
    isLeaving: { state: true },
    at: { state: true },
  }

  declare private language: Language
  declare private me: Staff | undefined
  declare private trouble: Trouble | undefined
  declare private isSignedIn: boolean
  declare private isLeaving: boolean
  /** What the address says after its `#`. */
  declare private at: string
  private readonly access: Access
  private readonly call: CallDesk

  constructor() {
    super()
    this.language = pageLanguage()
    this.me = undefined
    this.trouble = undefined
    this.isLeaving = false
    this.at = location.hash
    window.addEventListener('hashchange', () => {
      this.at = location.hash
    })
    this.access = access(toldIssuer())
    this.call = caller(this.access)
    this.isSignedIn = this.access.token() !== null
  }

  /** The page itself and no shadow tree, as on our other pages. */
  protected override createRenderRoot(): HTMLElement {
    this.textContent = ''
    return this
  }

  protected override async firstUpdated(): Promise<void> {
    const came = await this.access.takeReturn()
    // The address says again what was chosen before leaving.
    this.language = pageLanguage()
    if (came === 'failed') this.trouble = 'not-signed-in'
    this.isSignedIn = this.access.token() !== null
    if (this.isSignedIn) await this.readMe()
  }

  protected override render() {
    const { language, me, trouble, isSignedIn } = this
    const words = deskWords[language]
    return html`
      ${headerView({
        words,
        language,
        me: isSignedIn ? me : undefined,
        choose: (chosen) => {
          this.language = chosen
          keepLanguage(chosen)
        },
        signOut: () => this.signOut(),
      })}
      <main>
        ${
          isSignedIn
            ? html`
              ${trouble ? troubleView(words, trouble, () => this.tryAgain()) : nothing}
              ${me ? this.work(me) : html`<p role="status">${trouble ? '' : words.loading}</p>`}
            `
            : signedOutView({
                words,
                trouble,
                isLeaving: this.isLeaving,
                signIn: () => this.signIn(),
              })
        }
      </main>
    `
  }

  /** What there is to do for somebody with these roles. */
  private work({ roles, staffNumber }: Staff) {
    const { language, call } = this
    const words = deskWords[language]
    const has = (wanted: StaffRole) => roles.some(({ role }) => role === wanted)
    const works: Work[] = [
      // Letters that no clerk answered in time come to the administrator of their department.
      ...(has('letter-clerk') || has('source-administrator') ? (['letters'] as const) : []),
      ...(has('approver') ? (['requests'] as const) : []),
      ...(has('roster-owner') ? (['rosters'] as const) : []),
      ...(has('source-administrator') ? (['sources'] as const) : []),
    ]
    const current = workAt(works, this.at)
    if (!current) return this.nothingToDo(roles)
    const meet = ({ detail }: CustomEvent<Trouble>) => this.meet(detail)
    return html`
      ${workNavigation(words, works, current)}
      ${
        current === 'letters'
          ? html`<jz-letters .call=${call} .language=${language} .isEscalation=${!has('letter-clerk')} @jz-trouble=${meet}></jz-letters>`
          : nothing
      }
      ${current === 'requests' ? html`<jz-requests .call=${call} .language=${language} .staffNumber=${staffNumber} @jz-trouble=${meet}></jz-requests>` : nothing}
      ${current === 'rosters' ? html`<jz-rosters .call=${call} .language=${language} @jz-trouble=${meet}></jz-rosters>` : nothing}
      ${current === 'sources' ? html`<jz-sources .call=${call} .language=${language} @jz-trouble=${meet}></jz-sources>` : nothing}
    `
  }

  private nothingToDo(roles: Staff['roles']) {
    const words = deskWords[this.language]
    const named = [...new Set(roles.map(({ role }) => words.roles[role]))].join(', ')
    return html`
      <section class="card">
        <h1>${words.title}</h1>
        <p>${named ? words.nothingYet(named) : words.noRoles}</p>
        <p class="actions">
          <button type="button" class="button" @click=${() => this.readMe()}>${words.tryAgain}</button>
        </p>
      </section>
    `
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('language')) nameDocument(this.language, deskWords[this.language].title)
  }

  private async readMe(): Promise<void> {
    this.trouble = undefined
    const reply = await this.call<Staff>('/v1/desk/me')
    if (reply.kind === 'answer') this.me = reply.body
    else this.meet(troubleIn(reply) ?? 'unreachable')
  }

  private async tryAgain(): Promise<void> {
    await this.readMe()
    this.querySelector<JzLetters | JzRequests | JzRosters | JzSources>(
      'jz-letters, jz-requests, jz-rosters, jz-sources',
    )?.again()
  }

  private meet(trouble: Trouble): void {
    this.trouble = trouble
    if (trouble !== 'expired') return
    this.access.forget()
    this.isSignedIn = false
  }

  private async signIn(): Promise<void> {
    this.trouble = undefined
    this.isLeaving = true
    try {
      await this.access.leave()
    } catch {
      this.isLeaving = false
      this.trouble = 'unreachable'
    }
  }

  private signOut(): void {
    this.me = undefined
    this.isSignedIn = false
    this.access.signOut()
  }
}

function toldIssuer(): Issuer {
  return JSON.parse(document.getElementById('jz-sign-in')?.textContent ?? '') as Issuer
}
