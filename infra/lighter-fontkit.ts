import type { Plugin } from 'esbuild'

/**
 * Modules in the place of those that `fontkit` and `pdfkit` load, though nothing here needs them as they are: they
 * unpack tables of all scripts in JavaScript, which Node does in a tenth of the time, hold Brotli and its dictionary,
 * half of the bundle, for web fonts, and work out the tables of AES for documents with a password.
 */
const lighter: { readonly [path: string]: string } = {
  'tiny-inflate': `const { inflateRawSync } = require('node:zlib')
module.exports = (packed) => new Uint8Array(inflateRawSync(packed))`,
  'base64-js': `exports.toByteArray = (text) => new Uint8Array(Buffer.from(text, 'base64'))`,
  '@noble/ciphers/aes': `exports.cbc = exports.ecb = () => {
  throw new Error('no passwords')
}`,
  'brotli/decompress.js': `module.exports = () => {
  throw new Error('no web fonts')
}`,
}

/** Only where these load them: whoever else does may need them whole. */
const loaders = /node_modules\/(fontkit|pdfkit|linebreak|unicode-properties|unicode-trie)\//

/** Bundles `fontkit` without what only other fonts and documents need. */
export const lighterFontkit: Plugin = {
  name: 'lighter-fontkit',
  setup({ onResolve, onLoad }) {
    const namespace = 'lighter-fontkit'
    onResolve(
      { filter: /^(tiny-inflate|base64-js|@noble\/ciphers\/aes|brotli\/decompress\.js)$/ },
      ({ path, importer }) => (loaders.test(importer) ? { path, namespace } : undefined),
    )
    onLoad({ filter: /./, namespace }, ({ path }) => ({ contents: lighter[path] ?? '' }))
  },
}
