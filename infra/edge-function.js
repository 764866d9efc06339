// What CloudFront does with a request before anything else: the code of a CloudFront Function, in
// the language of its JavaScript runtime 2.0 (ES 5.1 with const, arrow functions and template
// literals). The runner runs it out of the template. It cannot move a request to another behaviour
// or origin, so it redirects where that is needed.

/** iOS: every browser there is the system's own engine. */
const iosVersion = /(?:iPhone|iPad|iPod).*? OS (\d+)[_.]/
const chromeVersion = /Chrom(?:e|ium)\/(\d+)/
const firefoxVersion = /Firefox\/(\d+)/
const safariVersion = / Version\/(\d+).* Safari\//
/** Internet Explorer, Edge before it became a Chromium, Opera before it did. */
const otherEngine = /MSIE |Trident\/|Edge\/\d|Presto\/|^Opera\//

/** The first of each kind that reads our scripts. The first rule that fits decides. */
const oldest = [
  [iosVersion, 14],
  [chromeVersion, 80],
  [firefoxVersion, 74],
  [safariVersion, 14],
]

/** Whether a browser is known to be older than what the scripts are built for. */
const isTooOld = (userAgent) => {
  if (otherEngine.test(userAgent)) return true
  for (let i = 0; i < oldest.length; i++) {
    const found = oldest[i][0].exec(userAgent)
    if (found) return Number(found[1]) < oldest[i][1]
  }
  return false
}

/** Not the pinned script: its integrity would refuse another. */
const isScript = /^\/v1\/(?:embed\/[^/]+\/)?jz\.js$/
const isGuide = /^\/v1\/guide(?:\/|$)/
const hasNoExtension = /\/[^/.]+$/

const redirect = (statusCode, statusDescription, location, caching) => ({
  statusCode: statusCode,
  statusDescription: statusDescription,
  headers: {
    location: { value: location },
    'cache-control': { value: caching },
    'access-control-allow-origin': { value: '*' },
  },
})

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request
  const headers = request.headers
  // Under which name the platform was asked, which the API's origin cannot see and a caller may not say.
  if (headers.host) headers['x-jz-host'] = { value: headers.host.value }
  else delete headers['x-jz-host']

  const userAgent = headers['user-agent'] ? headers['user-agent'].value : ''
  if (isScript.test(request.uri) && isTooOld(userAgent)) {
    // Kept by nobody: a cache that is shared would give it to every browser.
    return redirect(302, 'Found', '/v1/link.js', 'no-store')
  }
  if (isGuide.test(request.uri)) {
    if (request.uri.endsWith('/')) request.uri = `${request.uri}index.html`
    else if (hasNoExtension.test(request.uri)) {
      return redirect(301, 'Moved Permanently', `${request.uri}/`, 'public, max-age=86400')
    }
  }
  if (request.uri === '/v1/desk/') {
    return redirect(301, 'Moved Permanently', '/v1/desk', 'public, max-age=86400')
  }
  return request
}
