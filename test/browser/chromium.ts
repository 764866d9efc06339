import { existsSync } from 'node:fs'
import { type Browser, chromium as playwright } from 'playwright-core'

const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts an installed browser; on a bare machine the one that came with the dependencies.
 *
 * @param more command line switches
 */
export async function startChromium(more: readonly string[] = []): Promise<Browser> {
  return await playwright.launch({
    executablePath: await findChromium(),
    args: [...args, ...more],
  })
}

/** Where the browser is, unpacked if it was not. */
export async function findChromium(): Promise<string> {
  const found = installed.find((path) => path !== undefined && existsSync(path))
  if (found) return found
  // Makes the package unpack the system libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  // It would look for fonts in its own folder only, which has none for Chinese.
  if (existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH ??= '/etc/fonts'
  const { default: packaged } = await import('@sparticuz/chromium')
  return await packaged.executablePath()
}
