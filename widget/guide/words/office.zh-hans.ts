import { mostRows } from '../../../shared/api/roster.ts'
import { longestName } from '../../../shared/roster/judge-rows.ts'
import { html } from '../html.ts'
import type { Telling } from '../page.ts'
import type { OfficeWords } from './office.ts'

/** Receiving and verifying, and rosters. */
export const officeZhHans = ({ link, snippet }: Telling): OfficeWords => ({
  title: '后台受理',
  lead: html`<p>表单里原来收文件的那一栏，现在可能收到一段文字：回执。这一页说明怎样确认它是真的、属于这个办件、没有过期。</p>`,
  verdictHeads: ['结论', '含义', '怎么办'],
  sections: [
    {
      id: 'receive',
      title: '您会收到什么',
      body: html`<p>回执放在原上传项的名字下，是表单里的一段普通文字：三段字母和数字，用两个点隔开。群众改为上传的，同一个名字下仍是文件。所以收件程序要分两种情况：</p>
<ul>
<li>这一栏是<strong>文字</strong>：按下文核验。</li>
<li>这一栏是<strong>文件</strong>：和从前一样审核。</li>
</ul>
<p>用 <code>multipart/form-data</code> 提交时，回执那一部分没有文件名，所以在多数框架里出现在普通字段中（例如 PHP 的 <code>$_POST</code>），而不在上传文件中（<code>$_FILES</code>）。回执不含姓名、身份证号和所填的内容，可以照普通业务数据保存。</p>`,
    },
    {
      id: 'ten-lines',
      title: '十行代码核验',
      body: html`<p>适用于网站自己签令牌的情况（群众登录后办理）。下载一个文件 <a href="/v1/verify.mjs">verify.mjs</a>，放到服务器上；它没有依赖，任何带 WebCrypto 的运行环境（Node 20 以上、Deno、Bun、浏览器）都能用。除了取一次公钥，全程不联网。</p>
${snippet('verify-node')}
<p><code>case</code> 是签令牌时用的那个办件编号。公钥几年才换一次，取到后保存在本地；只有遇到 <code>unknown-key</code> 时才需要重取。</p>`,
    },
    {
      id: 'verdicts',
      title: '每种结论怎么处理',
      body: html`<p>核验从不抛出异常，无论传入什么都给出一个结论。</p>`,
    },
    {
      id: 'http',
      title: '其他语言：调用一个接口',
      body: html`<p>用 Java、PHP、Python 等语言的后台，把回执发给接口核验，返回结论和当时承诺的原文。带上 <code>redeem</code> 还会把回执登记为已使用：同一份回执只能登记一次，用同一个编号重试，得到的答复不变。</p>
${snippet('verify-http')}
<p>双花括号处换成您的值。<code>siteToken</code> 是网站服务器自己签的令牌，签法如下；别的语言用任何 JWT 库，算法选 ES256，请求头里只放 <code>alg</code>、<code>typ</code>、<code>kid</code> 三个成员。密钥怎样生成、公钥交给谁，见<a href="${link('webmaster', 'token')}">网站管理员</a>一页。</p>
${snippet('site-token')}
<p>要看群众填写的内容，按编号读取（只有承诺所属的网站能读）：</p>
${snippet('pledge-http')}`,
    },
    {
      id: 'typed',
      title: '群众当场填写身份的',
      body: html`<p>网站没有登录、由群众在框架里填写姓名和身份证号的，办件编号由框架随机生成，您的系统并不知道。所以核验分三步：</p>
<ol>
<li>存证完好，网站和事项相符，没有过期，这个编号没有收过：</li>
</ol>
${snippet('verify-typed')}
<ol start="2">
<li>是不是<strong>这位申请人</strong>作出的：用申请表上的姓名和身份证号读取。一致，就返回所填的内容；不一致，返回 <a href="${link('errors', 'person-mismatch')}"><code>person-mismatch</code></a>。每份回执每天最多读 10 次。</li>
</ol>
${snippet('read-typed')}
<ol start="3">
<li>姓名和身份证号是本人自述，平台只校验号码的格式和年龄，<strong>没有</strong>与公安数据比对。事项要求更高的，不能走这条路。</li>
</ol>`,
    },
    {
      id: 'no-server',
      title: '没有服务器',
      body: html`<p>打开<a href="/v1/verify.html?lang=zh-Hans">核验页</a>，任选一种：</p>
<ul>
<li>粘贴整段回执。邮件、表格里带来的空格、换行和引号不要紧。</li>
<li>输入 JZ 开头的承诺编号，页面向平台取回执，再在浏览器里核验。</li>
<li>用摄像头扫回执上的二维码，或者选一张回执的照片、截图；图片不离开浏览器。</li>
</ul>
<p>页面给出和上表相同的结论、当时承诺的原文，以及平台上有没有使用记录。群众当场填写身份的，还可以填入申请表上的姓名和身份证号来比对，看到所填的内容。</p>
<p class="note">没有接入系统的单位不会在平台上留下使用记录，请在办件上登记承诺编号，以免一份回执用两次。</p>`,
    },
    {
      id: 'keep',
      title: '保存与事后核查',
      body: html`<ul>
<li>保存回执原文和一份 <code>/v1/keys</code>：多年以后，不依赖平台也能再次核验。</li>
<li>回执里的 <code>wording</code> 是当时所示文字的散列值，用 <code>GET /v1/wordings/{wording}</code> 取得原文，核对无误才展示（<code>verify.mjs</code> 的 <code>verifyWording</code>）。</li>
<li>承诺不实的处理按告知书写明的方式进行，平台不替您判断真假。</li>
</ul>
<p class="note">存证证明的是平台的记录：向谁展示了什么、对方填了什么、什么时间。它不等同于本人的电子签名。</p>`,
    },
    {
      id: 'roster',
      title: '核对整份名册',
      body: html`<p>法律要求学校、幼儿园逐人查验的（如入园入学预防接种查验），由名册经办人登录<a href="/v1/desk">工作台</a>，一次核对整份名册。经办人的账号和本单位的法定依据，由平台管理员登记；没有登记依据的，平台不核对。</p>
<ul>
<li><strong>文件</strong>：在表格软件里另存为 CSV，UTF-8 或者 GBK 都行；也可以把表格复制后直接粘贴。不收 Excel 文件（.xlsx）。</li>
<li><strong>列</strong>：要有姓名和 18 位身份证号，列名、次序不限，认错了可以改选。其余各列留在浏览器里，不送出。身份证号那一列先设成“文本”再录入，否则表格软件会把末几位变成 0。</li>
<li><strong>多少</strong>：一份名册最多 ${mostRows} 人，姓名最长 ${longestName} 个字。</li>
<li><strong>不能核对的行</strong>：缺姓名、号码不对、重复的，送出以前逐行列出行号和原因，可以下载后改正；其余的行照常核对。</li>
</ul>
<p>平台只查部门提供的名单，不问到人。结果里有三种人数；逐人给出的只有没有确认的孩子，每人附一段可以复制的提醒，也可以整份下载 CSV：</p>
<ul>
<li><strong>否</strong>：名单上写明还没有，请提醒家长补办；</li>
<li><strong>未知</strong>：名单里没有这个人，不等于没有办，请看家长手里的材料。</li>
</ul>
<p>过一段时间可以对同一份名册再核对一次，会列出上次没有确认、这次已经确认的孩子。名册在 90 天后自动删除，也可以随时删除。</p>
<p class="note">结果只为提醒补办使用，不得另作他用；是否补办不影响入学。</p>`,
    },
  ],
})
