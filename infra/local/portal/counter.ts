import { clerk } from './demo-people.ts'
import { html } from './pages/html.ts'
import { type Page, renderPage } from './pages/layout.ts'
import type { Portal } from './portal.ts'
import { type Reply, seeOther } from './reply.ts'

/** Where the staff of the counter sign in; in simplified Chinese only, like the back office. */
export const counterPath = '/counter/'

/** The demo’s one clerk, who fills in the form together with the parent in front of them. */
export function counterDesk(shown: Page): string {
  const main = html`<section class="card"><h2>窗口工作人员登录（演示，不设密码）</h2>
<p>登录后与来窗口的群众一起填写报名表。承诺由本人作出，协助人员的姓名和工号一并存证，审核部门可以看到。</p>
<form method="post" action="${counterPath}"><button class="button" type="submit">以${clerk.name}（工号 ${clerk.staffNumber}）登录，协助办理</button></form></section>`
  return renderPage(shown, { title: '窗口登录', main })
}

/** A new case, in whose tokens the clerk is named. */
export async function signInAtCounter({ sessions }: Portal): Promise<Reply> {
  const session = await sessions.start(clerk)
  const { headers, ...reply } = seeOther('/')
  return { ...reply, headers: { ...headers, 'set-cookie': sessions.cookieOf(session) } }
}
