import type { getStatusList } from '../../../shared/api/certificate.ts'
import type { CertificateStatement } from '../../../shared/certificate/certificate-statement.ts'

const listPath: (typeof getStatusList)['path'] = '/v1/certificates/status/{list}'
const [beforeList] = listPath.split('{')
const patience = 10_000

/** By address. Each says itself until when it may be believed. */
const kept = new Map<string, string>()

/**
 * The list that says whether a certificate was revoked, one of many thousands, so that nobody learns which;
 * where the platform cannot be reached, or somebody else answers in its place, the one that the page or the
 * browser has from earlier.
 */
export async function findStatusList(
  { status }: CertificateStatement,
  isBelieved: (list: string) => Promise<boolean>,
): Promise<string | undefined> {
  const path = pathOf(status.status_list.uri)
  if (!path) return undefined
  const places = [() => ask(path, 'default'), () => kept.get(path), () => ask(path, 'force-cache')]
  for (const look of places) {
    const list = await look()
    if (list === undefined || !(await isBelieved(list))) continue
    kept.set(path, list)
    return list
  }
  return undefined
}

/** A list lies on the platform whose page this is, at whichever of its names the page was opened. */
function pathOf(uri: string): string | undefined {
  try {
    const { pathname } = new URL(uri)
    return pathname.startsWith(`${beforeList}`) ? pathname : undefined
  } catch {
    return undefined
  }
}

async function ask(path: string, cache: RequestCache): Promise<string | undefined> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), patience)
  try {
    const response = await fetch(path, { credentials: 'omit', cache, signal: limit.signal })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
