import { html } from '../html.ts'
import type { Telling } from '../page.ts'
import type { SecurityWords } from './security.ts'
import { holdingsZhHans, keysZhHans } from './security-tables.zh-hans.ts'

/** For whoever answers for a site's security. */
export const securityZhHans = ({ link, snippet }: Telling): SecurityWords => ({
  title: '安全审查',
  lead: html`<p>把一个外来脚本放进政务网页之前，您要问的都在这里。凡是做不到、没有做的，也写明了。</p>`,
  holdingHeads: ['内容', '存在哪里', '存多久', '谁能看'],
  holdings: holdingsZhHans,
  keyHeads: ['密钥', '种类', '用途', '谁能用'],
  keys: keysZhHans,
  flow: {
    title: '数据流向图；图中每个数字的说明见下面的列表',
    boxes: {
      page: ['您的网页', '群众的浏览器'],
      frame: ['平台的框架', '框架方式时才有'],
      server: ['您的服务器', '登录、收件、核验'],
      edge: ['平台的域名', 'CDN，只转发'],
      functions: ['平台的函数', '受理、存证、核验'],
      records: ['记录与密钥', '加密存放'],
    },
    steps: [
      '不用框架时，网页向您自己的服务器要令牌；提交表单时，回执交给您的服务器。框架方式时没有要令牌这一步。',
      '网页从平台取脚本和事项；不用框架时，也由网页直接发送令牌和所填内容，取得回执。',
      '框架方式时，姓名、身份证号和所填内容只从框架发往平台，您的网页读不到。',
      '存证之后，框架把回执和编号交给网页，放进表单；姓名和所填内容不出框架。',
      'CDN 把请求转给函数，不记访问日志，不缓存任何带令牌的请求和回答。',
      '函数加密个人信息、为声明存证，一次写入记录；受理的函数只能加密，不能解密。',
      '您的服务器给网页令牌：谁、哪个办件、哪个事项，五分钟有效。',
      '您的服务器取公钥，核验回执；需要时按编号读取所填内容。',
    ],
  },
  sections: [
    {
      id: 'csp',
      title: '内容安全策略（CSP）怎么写',
      body: html`<p>脚本和样式都从一个地址来，不需要 <code>unsafe-inline</code>、<code>unsafe-eval</code>、<code>nonce</code>，也不需要放宽图片、字体。下面是还能正常工作的<strong>最严</strong>的策略；您的页面已有策略的，把其中平台的地址补进相应的几项即可。</p>
<h3>在您的页面里进行</h3>
${snippet('csp-inline')}
<p><code>connect-src</code> 里的 <code>'self'</code> 用来向您自己的服务器要令牌。</p>
<h3>在框架里进行</h3>
${snippet('csp-frame')}
<p>有登录的网站用框架方式时，再加 <code>connect-src 'self'</code>。<code>style-src</code> 只有不支持可构造样式表的旧浏览器才用得到。</p>
<h3>Trusted Types</h3>
<p>上面两条都已包含 <code>require-trusted-types-for 'script'; trusted-types 'none'</code>：脚本从不把文字当作标记来解析，所以一个策略也不需要。</p>
<h3>子资源完整性（SRI）</h3>
<p><code>/v1/jz.js</code> 会更新，不能锁定。要锁定的用单文件版：全部代码都在一个文件里，地址随内容而变，<code>integrity</code> 由浏览器核对，之后不再加载别的脚本。写法见<a href="${link('webmaster', 'versions')}">网站管理员</a>。</p>
<p>带 <code>X-Frame-Options</code>、<code>frame-ancestors</code> 的页面不受影响；带 <code>Cross-Origin-Embedder-Policy</code> 的页面可以加载脚本，但不能用框架方式。</p>`,
    },
    {
      id: 'touches',
      title: '脚本碰什么，不碰什么',
      body: html`<p>碰的：</p>
<ul>
<li>在每个标出的上传框后面插入一个 <code>&lt;jz-proof&gt;</code> 元素，内容在 shadow root 里；</li>
<li>有承诺可作时，把这个上传框隐藏并停用，它的标签和说明相应改接；群众改回上传，或者我们出了任何故障，都原样恢复；</li>
<li>监视页面，处理后来加上的上传框；</li>
<li>在这个标签页的 <code>sessionStorage</code> 里，以 <code>jz </code> 开头的名字下，保存没有填完的内容；发送途中在 <code>localStorage</code> 里留一个没有内容的标记；</li>
<li>向平台的地址发请求，向您的令牌地址发请求；</li>
<li>定义 <code>jz-proof</code> 元素和 <code>window.jianzheng</code>。</li>
</ul>
<p>从不：</p>
<ul>
<li>读取表单里的其他内容、读写 Cookie；</li>
<li>改动页面的全局对象和原型，执行字符串代码，把文字当作 HTML 插入；</li>
<li>连接平台以外的任何地址：没有统计、没有广告、没有第三方资源；</li>
<li>在群众作出承诺之前发送他们填写的内容。</li>
</ul>
<p>嵌入脚本里没有第三方代码。防刷计算（altcha-lib）只在框架里、需要填写身份时加载，二维码（lean-qr）只在打印回执时加载，都来自平台自己的地址。</p>
<p class="note">不用框架时，卡片和您的网页在同一个来源里：您页面上的其他脚本如果被攻破，能看到群众在卡片里填的内容，也能代替点击。对页面上其他脚本没有把握的，用框架方式。</p>`,
    },
    { id: 'flow', title: '数据流向', body: html`<p>数字对应下面的说明。</p>` },
    {
      id: 'stored',
      title: '什么存在哪里、存多久、谁能看',
      body: html`<p>证明材料的文件从不经过平台。日志里没有个人信息，也没有访问者的地址和浏览器标识。</p>`,
    },
    {
      id: 'keys',
      title: '密钥清单',
      body: html`<p>平台不保管任何网站的秘密：网站只登记公钥。</p>
<p class="note">云账号的管理员可以给自己授予解密的权限。程序防不住这一点，要靠对账号的管理来约束。</p>`,
    },
    {
      id: 'erasure',
      title: '删除个人信息',
      body: html`<p>每份承诺的个人信息用自己的一把密钥加密，密钥经过两层包裹后放在记录里。删去它，姓名、身份证号和所填内容就再也解不开；声明里只有加盐的承诺值，存证仍可验证，读取时返回 <code>erased: true</code>。</p>
<p>保存期满（有效期加上事项规定的保存天数），记录整条由数据库自动清除，通常在几天之内。</p>
<p class="note">目前没有自助删除的接口，由平台运营人员在记录上操作。数据库开着时间点恢复，删除之前的内容在备份里最长再留 35 天。</p>`,
    },
    {
      id: 'frame',
      title: '框架方式怎样防点击劫持',
      body: html`<ul>
<li>框架里的页面用 <code>frame-ancestors</code> 写明：只有这个网站登记过的来源和平台自己可以嵌入；平台的其他页面一律不许嵌入。</li>
<li>您的网页和框架之间只有一条 <code>MessageChannel</code>：框架只认直接上级窗口、来源与登记的一字不差、第一次打招呼的那一个；其余消息一概不看。从框架出来的消息里没有姓名，也没有所填内容。</li>
<li>最后一步是单独的一页“最后确认”，按钮在另一个位置。浏览器能判断的（Chromium 74 起的 Intersection Observer v2），按钮必须没有遮挡、没有缩放、没有变淡地显示满半秒，点击才算数；否则不提交，请群众到独立页面办理。</li>
<li>框架没有和登记过的网页接上，也不提交。</li>
</ul>
<p class="note">Firefox 和 Safari 不能判断是否被遮挡，那里只有单独的确认步骤和 <code>frame-ancestors</code> 保护。嵌入的网站本身若有恶意，群众应当在独立页面办理。</p>`,
    },
    {
      id: 'typed',
      title: '填写身份的限度',
      body: html`<ul>
<li>姓名和身份证号是<strong>本人自述</strong>：平台校验号码的校验位、承诺人是否年满 18 周岁、孩子是否未成年，<strong>不</strong>与任何人口数据比对。声明里的 <code>assurance</code> 写明 <code>self-asserted</code>。</li>
<li>只能用于允许自述的事项，而且网站要由平台单独开通。</li>
<li>同一个身份证号在同一地区每天最多取得 20 次令牌；每次之前浏览器要做一道计算题（PBKDF2），题目只用于这个网站和这个办件，10 分钟有效。计算题拖慢刷量的机器，不是唯一的关卡：身份、次数、来源、事项都另外检查，接口还有总量限流。</li>
<li>这种令牌由平台用专门的密钥签发，五分钟有效，只有在平台自己的页面上才能用来作出承诺。</li>
</ul>`,
    },
    {
      id: 'record',
      title: '存证证明什么，不证明什么',
      body: html`<p>证明：平台在某时某刻，向某个页面上的某人展示了哪一份文字，对方填了什么、承诺了什么；此后没有改动过一个字节。任何人凭公钥都能离线核验，不必相信平台。</p>
<p>不证明：承诺的内容属实；承诺人就是身份证上的那个人（可靠程度见 <code>assurance</code>）。它不是本人的电子签名。</p>`,
    },
  ],
})
