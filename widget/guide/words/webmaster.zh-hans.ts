import { html } from '../html.ts'
import type { Telling } from '../page.ts'
import { recipesZhHans } from './recipes.zh-hans.ts'
import { troubleZhHans } from './trouble.zh-hans.ts'
import type { WebmasterWords } from './webmaster.ts'

/** Pasting the tag and what comes after. */
export function webmasterZhHans(telling: Telling): WebmasterWords {
  const { link, snippet, known } = telling
  return {
    title: '网站管理员',
    lead: html`<p>在页面上粘贴一个标签，标出要免交的上传项，就完成了。服务器可以一行不改。</p>`,
    items: {
      heads: ['data-jz-item', '证明', '页面上的效果'],
      effects: {
        pledge: '变成书面承诺；随时可以改回上传',
        cancelled: '变成“此项证明已取消”的通知，不再有上传',
        'data-check': '同意一次，由掌握事实的部门答复',
        certificate: '在网上申请电子证明：表单由数据填好，逐级审核后签发；随时可以改回上传',
        kept: '保留上传',
      },
    },
    unchanged: '这一项保留原来的上传，所以下面什么也没有改变。',
    signedInOnly:
      '这一项要先知道页面上登录的是谁，而这里没有人登录；本机运行的演示门户里可以看到。',
    sections: [
      {
        id: 'paste',
        title: '第一步：粘贴这个标签',
        body: html`<p>放在页面的 <code>&lt;head&gt;</code> 里，或者任何能放标签的地方。<code>async</code> 表示不耽误您的页面。</p>
${snippet('tag')}
<p><code>data-site</code> 是您的网站在平台登记的名称，由平台运营人员告知；登记时要提供页面所在的来源，即浏览器地址栏里的协议、域名和端口。示例用的 <code>demo-village</code> 是演示网站。</p>
<p><code>data-mode="frame"</code> 表示全部步骤在平台自己的框架里进行：群众在里面填写姓名和身份证号，您的页面读不到，您的服务器什么都不用做。</p>
<p>您的网站有登录、能证明群众是谁的，不写 <code>data-mode</code>，改由<a href="#token">您的服务器签发令牌</a>，群众就不用再填一遍身份：</p>
${snippet('tag-inline')}
<p class="note">两种办法的差别：在框架里填写的身份是<strong>本人自述</strong>，只能用于允许自述的事项；要求实名的事项（如居住证明）必须由网站签发令牌。</p>`,
      },
      {
        id: 'mark',
        title: '第二步：标出上传项',
        body: html`<p>在原来的上传框上加一个属性 <code>data-jz-item</code>，值是事项编号。别的都不动：名字、是否必填、样式、说明文字。</p>
${snippet('upload')}
<p>提交时，回执作为普通文字放在原来的名字（这里是 <code>lossStatement</code>）下；群众改为上传的，还是原来的文件。一页可以标任意多个。页面后来才加上的上传框也会自动处理。</p>
<p>平台附带的示例事项如下；您的地区实际有哪些，由平台运营人员告知。</p>`,
      },
      {
        id: 'live',
        title: '看看实际效果',
        body: html`<p>下面就是真的：每一项是一张小表单，由本页上的脚本处理，网站是演示网站 <code>demo-village</code>。</p>
<ul>
<li>证件遗失证明允许自述身份，放在框架里，可以一直办到底（这里没有同时放上传框）；请用假的姓名和校验正确的号码试。</li>
<li>居住证明要求登录，这里没有人登录，所以读完告知书、填完情况，就会请您先登录。</li>
<li>其余各项在上传框上加了 <code>data-jz-item</code>，和第二步一样。</li>
</ul>
<p>平台没有登记演示网站，框架里就办不了；没有发布这些事项，上传框会原样保留：这也正是您的页面在平台出故障时的样子。</p>`,
      },
      {
        id: 'noscript',
        title: '旧浏览器和关闭脚本的浏览器',
        body: html`<p>支持 Chrome 80、Safari 14、Firefox 74 及以后的浏览器和同时期的 WebView。更旧的浏览器会自动得到一个很小的脚本，在每个上传框后面放一个链接，打开平台上同一项的独立页面；上传框保持原样。（中国区部署没有这项自动识别，旧浏览器里上传框保持原样。）</p>
<p>想让关闭了脚本的浏览器也有这个链接，写在上传框后面：</p>
${snippet('noscript')}
<p>独立页面办完后给出回执，群众打印或复制，回到您的表单里作为材料提交。</p>`,
      },
      recipesZhHans(telling),
      {
        id: 'token',
        title: '由您的服务器证明群众是谁',
        body: html`<p>有登录的网站这样做（不用框架）。先生成一对密钥，私钥留在服务器上，公钥交给平台登记：</p>
${snippet('site-key')}
<p>然后在自己的网站上提供一个地址，默认是 <code>/.well-known/jz-token</code>，可以用 <code>data-token-url</code> 另指。脚本会带着登录的 Cookie，以 <code>POST</code> 发来 <code>{"item": "residence-proof"}</code>；没有登录就回答 401，登录了就回答 <code>{"token": "…"}</code>，令牌这样签：</p>
${snippet('citizen-token')}
<p><code>case</code> 是您自己的办件编号，64 个以内的可见 ASCII 字符，不得含身份证号；同一个办件只能作出一份承诺，所以每份新申请要用新的编号。监护人为孩子办理的，再加一个成员 <code>subject</code>，结构与 <code>person</code> 相同；窗口协助的，加 <code>assistant: { name, staffNumber }</code>。<code>assurance</code> 如实填写：<code>account</code>（账号登录）、<code>real-name</code>（已实名认证）或 <code>in-person</code>（当面核对）。</p>
<p class="note">地址要拒绝别的网站发来的请求：只接受 <code>content-type: application/json</code>，会话 Cookie 设 <code>SameSite=Lax</code> 或更严。</p>`,
      },
      {
        id: 'records',
        title: '“我的办件”：本人看得到办过什么',
        body: html`<p>在群众查看自己办件的那一页粘贴一个标签，列表就出现在标签所在的地方：承诺、核查、电子证明，各自办到哪一步，谁问过、用过。本人可以在那里保存证明文件、撤回同意。</p>
${snippet('tag-records')}
<p>令牌还是从同一个地址取，这时 <code>item</code> 是 <code>own-records</code>，<code>case</code> 也写 <code>own-records</code> 即可；这样的令牌只能看列表和处理已有的办件，不能作出新的承诺。<code>assurance</code> 须是 <code>real-name</code> 或者 <code>in-person</code>，否则列表不显示，会说明怎么办。列表只有您的网站上的办件，别的网站的看不到。</p>
<p>想自己决定位置，或者给更旧的浏览器留一句话，就在页面上写这个元素，标签放在哪里都行：</p>
${snippet('element-records')}
<p><code>data-token-url</code>、<code>data-theme</code>、<code>data-scheme</code> 和 CSS 变量与卡片的相同；语言随页面的 <code>lang</code>。</p>`,
      },
      {
        id: 'versions',
        title: '更快，或者固定版本',
        body: html`<p><code>/v1/jz.js</code> 总是最新的，缓存五分钟；安全修复不用您做任何事。页面上有哪些事项是确定的，可以让脚本把事项一起带来，省一次往返（最多四个，英文逗号隔开）：</p>
${snippet('tag-primed')}
${
  known.pinned &&
  html`<p>制度要求锁定第三方脚本的，用单文件版：地址里含内容的散列值，永不改变，<code>integrity</code> 由浏览器核对。本次发布的写法如下，各文件的散列值也在 <a href="/v1/integrity.json">/v1/integrity.json</a>。</p>
${snippet('tag-pinned')}
<p class="note">锁定之后，修复要等您改标签才会生效。</p>`
}`,
      },
      {
        id: 'looks',
        title: '外观',
        body: html`<p>告知书要完整展示，卡片会比上传框高。不想让页面变长的，写 <code>data-folded</code>：上传框先留着，承诺在它下面只占一行，群众点开才展开。</p>
${snippet('tag-folded')}
<p>颜色由 <code>data-theme</code>（<code>azure</code> 蓝、<code>cinnabar</code> 朱红、<code>slate</code> 近黑的灰）和 <code>data-scheme</code>（<code>light</code> 浅色、<code>dark</code> 深色、<code>auto</code> 随浏览器）选定：</p>
${snippet('tag-theme')}
<p>要贴合您自己的颜色，在标签上写 <code>data-theme</code>（可以不写值），再设 CSS 变量：</p>
${snippet('theme-css')}
<p>对比度不够的颜色会被自动改到够为止，并在浏览器控制台说明改了什么。全部变量和部件见<a href="${link('reference', 'properties')}">属性与事件</a>。</p>
<p>您的样式表影响不到卡片里面，卡片的样式也不会跑出来。</p>`,
      },
      {
        id: 'events',
        title: '知道发生了什么',
        body: html`<p>一般不需要写任何脚本。要在承诺作出后做点什么，听事件即可；事件里没有个人信息。</p>
${snippet('events')}
<p>全部事件见<a href="${link('reference', 'events')}">属性与事件</a>。</p>`,
      },
      {
        id: 'trouble',
        title: '不起作用的时候',
        body: html`<p>先在浏览器里打开开发者工具（F12），看控制台和网络两栏。任何情况下，上传框都应当还在、还能用。</p>`,
      },
    ],
    trouble: troubleZhHans(telling),
  }
}
