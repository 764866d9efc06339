import { Html, html } from '../portal/pages/html.ts'
import { demoStaff, formerStaff } from './demo-staff.ts'

const style = `
  body { margin: 0; background: #f2f4f7; color: #1f2328; font: 16px/1.7 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif }
  main { max-width: 480px; margin: 48px auto; padding: 24px; background: #fff; border: 1px solid #c9d1d9; border-top: 4px solid #57606a; border-radius: 6px }
  h1 { margin: 0; font-size: 22px } p { margin: 4px 0 24px; color: #57606a }
  button { display: block; width: 100%; margin: 8px 0; padding: 12px 16px; border: 1px solid #6e7781; border-radius: 6px; background: #fff; font: inherit; text-align: left; cursor: pointer }
  button b { margin-right: 12px } button:focus-visible { outline: 3px solid #d9770a; outline-offset: 2px }
`

/** The page of the demo's issuer: no passwords, only people to choose from. */
export function signInPage(uid: string): string {
  const people = [
    ...demoStaff.map(({ subject, task, staff: { name } }) => ({ subject, name, task })),
    formerStaff,
  ]
  const buttons = people.map(
    ({ subject, name, task }) =>
      html`<button name="subject" value="${subject}"><b>${name}</b>${task}</button>`,
  )
  return page(html`
<h1>统一身份认证（演示）</h1>
<p>这是演示用的登录页，没有密码。请选择以谁的身份登录：</p>
<form method="post" action="/sign-in/${uid}">
${buttons}
</form>`)
}

/** @param form the issuer's own form, which a button of its id `op.logoutForm` sends */
export function signOutPage(form: string): string {
  return page(html`
<h1>统一身份认证（演示）</h1>
<p>工作台已经退出。同时退出统一身份认证吗？</p>
${new Html(form)}
<button form="op.logoutForm" name="logout" value="yes">退出</button>
<button form="op.logoutForm">不退出，回到工作台</button>`)
}

function page(main: Html): string {
  return html`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>统一身份认证（演示）</title>
<style>${new Html(style)}</style>
</head>
<body><main>${main}</main></body>
</html>
`.text
}
