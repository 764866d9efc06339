/* biome-ignore-all lint/suspicious/noVar: ES5 is all that these browsers read.
   biome-ignore-all lint/complexity/useArrowFunction: likewise.
   biome-ignore-all lint/complexity/useOptionalChain: likewise.
   biome-ignore-all lint/style/useTemplate: likewise.
   biome-ignore-all lint/correctness/noInnerDeclarations: likewise. */

/**
 * What a browser gets that is too old for `jz.js`, or in which `jz.js` could not start: beside each
 * marked upload a link to the same step on our own page. The upload stays as it is. ES5 alone, as the
 * build checks, and nothing of this may ever throw into the host page.
 */
;(function () {
  var said = {
    'zh-Hans': '看看这项证明能否不交（在新页面打开）',
    'zh-Hant': '看看這項證明能否不交（在新頁面開啟）',
    en: 'See whether this proof is still needed (opens a new page)',
  }

  /** Internet Explorer does not know which script is running; a module is not told either. */
  function ownScript(): HTMLScriptElement | null {
    var running = document.currentScript as HTMLScriptElement | null
    if (running) return running
    var scripts = document.querySelectorAll<HTMLScriptElement>('script[data-site]')
    for (var i = scripts.length - 1; i >= 0; i--) {
      var script = scripts[i]
      if (script && /\/(jz|link)\.js/.test(script.src)) return script
    }
    return null
  }

  /** As `languageOf` does it. */
  function languageAt(element: Element | null): keyof typeof said {
    while (element && !element.getAttribute('lang')) element = element.parentElement
    var tag = (element && element.getAttribute('lang')) || ''
    if (/^zh-(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant'
    return /^en\b/i.test(tag) ? 'en' : 'zh-Hans'
  }

  /** A label around the upload takes clicks for it, so the link follows that. */
  function outermost(input: HTMLElement): HTMLElement {
    for (var above = input.parentElement; above; above = above.parentElement) {
      if (above.tagName === 'LABEL') return above
    }
    return input
  }

  function linkBeside(input: HTMLElement, page: string): void {
    var before = outermost(input)
    var next = before.nextSibling as HTMLElement | null
    var item = input.getAttribute('data-jz-item')
    if (!item || !before.parentNode || (next && next.className === 'jz-link')) return
    var language = languageAt(input)
    var paragraph = document.createElement('p')
    var link = document.createElement('a')
    paragraph.className = 'jz-link'
    paragraph.lang = language
    link.href = page + encodeURIComponent(item) + '?lang=' + language
    link.target = '_blank'
    link.rel = 'noopener'
    link.style.display = 'inline-block'
    link.style.padding = '12px 0'
    link.appendChild(document.createTextNode(said[language]))
    paragraph.appendChild(link)
    before.parentNode.insertBefore(paragraph, next)
  }

  try {
    var script = ownScript()
    var platform = script && /^https?:\/\/[^/]+/.exec(script.src)
    var site = script && script.getAttribute('data-site')
    if (!platform || !site) return
    var page = platform[0] + '/v1/proofs/' + encodeURIComponent(site) + '/'
    var offer = function () {
      try {
        var inputs = document.querySelectorAll<HTMLElement>('input[type=file][data-jz-item]')
        for (var i = 0; i < inputs.length; i++) linkBeside(inputs[i] as HTMLElement, page)
      } catch (_) {}
    }
    offer()
    // Internet Explorer calls a page interactive before it has been read to the end.
    document.addEventListener('DOMContentLoaded', offer)
    window.addEventListener('load', offer)
  } catch (_) {}
})()
