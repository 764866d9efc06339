/**
 * Loads what checks certificates, and keys and list, and then leaves the page no network. What it hands out
 * checks what is handed in, once: `{milliseconds, verdict}`.
 */
window.checkerOf = async ({ text, pdf, documentKey }) => {
  const { src } = document.querySelector('script[src$="verify.js"]')
  const { examineGiven } = await import(new URL('certificate.js', src).href)
  const keys = await (await fetch('/v1/keys')).json()
  keys.documentKeys = [documentKey]
  const list = await (await fetch('/v1/certificates/status/yanxi-0')).text()
  window.fetch = async () => new Response(list)
  const bytes = pdf && Uint8Array.from(atob(pdf), (one) => one.charCodeAt(0))
  const given = pdf
    ? { kind: 'document', file: new File([bytes], 'certificate.pdf') }
    : { kind: 'certificate', text }
  return async () => {
    const began = performance.now()
    const { verdict } = await examineGiven(given, '', (check) => check(keys))
    return { milliseconds: performance.now() - began, verdict }
  }
}
