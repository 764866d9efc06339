import { html } from '../html.ts'
import type { Section, Telling } from '../page.ts'

/** How it is written in each framework. */
export const recipesZhHans = ({ link, snippet }: Telling): Section => ({
  id: 'recipes',
  title: '各种框架的写法',
  body: html`<p>以下写法都假定页面上已经有第一步的标签。下面的 <code>/apply</code> 换成您自己的地址。</p>
<h3>普通网页（完整的一页）</h3>
${snippet('recipe-html')}
<h3>PHP、JSP、ASP 等服务器生成的页面</h3>
<p>只要最后输出的网页和上面一样即可，模板里没有任何特别的东西。收件时，这一栏是文字就是回执，是文件就是上传（见<a href="${link('office', 'receive')}">后台受理</a>）。GBK 编码的页面不用改。</p>
<h3>jQuery（1.x 也可以）</h3>
<p>自己用 Ajax 提交表单的，<code>serialize()</code> 带得上回执，带不上改为上传的文件；<code>FormData</code> 两样都带：</p>
${snippet('recipe-jquery')}
<h3>Vue 3</h3>
<p>给上传框包一层自己的 <code>div</code>，事件会冒泡到那里。</p>
${snippet('recipe-vue')}
<h3>React 19</h3>
<p>同样包一层 <code>div</code>。用表单的 <code>action</code> 函数提交也可以，回执在它收到的 <code>FormData</code> 里。</p>
${snippet('recipe-react')}
<h3>单页应用</h3>
<p>换页时加上和去掉的上传框都会自动处理，标签只放一次。填了一半换页再回来，同一个标签页里的内容还在。</p>
<h3>表单在 shadow root 里</h3>
${snippet('recipe-shadow')}
<h3>微信公众号、小程序和 App 内的网页</h3>
<p>标签放在网页里，和普通网页完全一样。小程序用 <code>web-view</code> 打开您的网页，网页的域名要在小程序后台登记为业务域名。安卓 App 的 WebView 要允许 JavaScript；再允许 DOM 存储，填了一半刷新也不会丢。</p>`,
})
