/** Refusals because of who is asking, or from where. */
export const identityErrors = {
  'token-missing': {
    means: {
      'zh-Hans':
        '请求没有带 Authorization: Bearer 令牌；或者网站的令牌地址没有给出令牌（多半是没有人登录）。',
      en: 'There is no Authorization: Bearer token; or the site’s token address gave none (usually nobody is signed in).',
    },
    act: {
      'zh-Hans':
        '页面会请群众先登录再试。若已登录仍出现，检查令牌地址是否返回 200 和 {"token": "…"}，是否被重定向到登录页。',
      en: 'The page asks the citizen to sign in and try again. If they are signed in, check that the token address answers 200 with {"token": "…"} and does not redirect to a sign-in page.',
    },
  },
  'token-invalid': {
    means: {
      'zh-Hans':
        '令牌格式不对，或不是用该网站登记的公钥对应的私钥签的；有效期超过 5 分钟、签发时间在未来 30 秒以后，也算无效。',
      en: 'The token is malformed or not signed by a key the site registered; one that lives longer than 5 minutes or was issued more than 30 seconds in the future is invalid too.',
    },
    act: {
      'zh-Hans':
        '依次核对：alg 为 ES256，typ 正确，kid 是登记过的，请求头里没有别的成员，声明没有多也没有少，服务器时钟准确。',
      en: 'Check in this order: alg is ES256, typ is right, kid is a registered one, the header has no other member, no claim too many or too few, the server’s clock is right.',
    },
  },
  'token-expired': {
    means: {
      'zh-Hans': '令牌已过期（允许 30 秒的时钟误差）。',
      en: 'The token has expired (clocks may differ by 30 seconds).',
    },
    act: {
      'zh-Hans': '重新签发一个令牌再试。我们的脚本会自动取一次新令牌。',
      en: 'Sign a new token and try again. Our script fetches a new one by itself, once.',
    },
  },
  'token-wrong-audience': {
    means: {
      'zh-Hans': '令牌的 aud 不是这个平台，例如把测试平台的令牌用在了正式平台。',
      en: 'The token’s aud is not this platform; a token for the test platform was used here, say.',
    },
    act: {
      'zh-Hans': '把 aud 改成平台告知的值，形如 urn:jianzheng:prod。',
      en: 'Set aud to the value you were given for this platform, such as urn:jianzheng:prod.',
    },
  },
  'token-wrong-item': {
    means: {
      'zh-Hans': '令牌里的 item 和所承诺的事项不一致。',
      en: 'The item in the token is not the one being pledged.',
    },
    act: {
      'zh-Hans': '令牌地址要按请求正文里的 item 签发，不能写死。',
      en: 'The token address must sign for the item named in the request, not for a fixed one.',
    },
  },
  'token-wrong-case': {
    means: {
      'zh-Hans': '令牌里的 case 和请求正文里的不一致。',
      en: 'The case in the token is not the one in the body.',
    },
    act: {
      'zh-Hans': '同一份申请，令牌和请求要用同一个办件编号。用我们的脚本时两者总是一致。',
      en: 'Use one case number for the token and the request. With our script they always agree.',
    },
  },
  'site-unknown': {
    means: {
      'zh-Hans': '没有登记过这个名称的网站。新登记的网站最多一分钟后生效。',
      en: 'No site of this name is registered. A new registration takes effect within a minute.',
    },
    act: {
      'zh-Hans': '核对 data-site（或令牌里的 iss）的拼写；没有登记的，请联系平台运营人员。',
      en: 'Check the spelling of data-site (or of iss in the token); if it is not registered, ask those who run the platform.',
    },
  },
  'origin-not-registered': {
    means: {
      'zh-Hans': '页面所在的来源（协议＋域名＋端口）不在该网站登记的来源之中。',
      en: 'The page’s origin (scheme, host and port) is not among those the site registered.',
    },
    act: {
      'zh-Hans':
        '把浏览器地址栏里的来源一字不差地登记；www 与不带 www、http 与 https、不同端口都算不同来源。',
      en: 'Register the origin exactly as the address bar shows it; www and no www, http and https, and every port are origins of their own.',
    },
  },
  'assurance-too-low': {
    means: {
      'zh-Hans':
        '这个事项要求更可靠的身份核验，例如要求实名认证，而令牌只说明是账号登录，或者身份是当场填写的。',
      en: 'The item asks for a surer identity than the token gives: a checked real name, say, where the token says account, or where the identity was typed in.',
    },
    act: {
      'zh-Hans': '请群众完成实名认证；办不到的，照常上传材料。',
      en: 'Let the citizen verify their name; where that cannot be done, the upload stays.',
    },
  },
} as const
