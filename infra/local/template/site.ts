import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import * as z from 'zod/mini'
import { ClearError } from '../../clear-error.ts'
import type { Deployment, Resource } from './deployment.ts'
import { readProperties } from './read-properties.ts'

/** An object of the files bucket after deployment. */
export interface SiteFile {
  readonly path: string
  readonly contentType: string
  readonly cacheControl: string | undefined
}

const Upload = z.object({
  SourceObjectKeys: z.array(z.string()),
  DestinationBucketKeyPrefix: z._default(z.string(), ''),
  Exclude: z._default(z.array(z.string()), []),
  Include: z._default(z.array(z.string()), []),
  Extract: z.optional(z.literal(true)),
  SystemMetadata: z._default(z.record(z.string(), z.string()), {}),
})

/** What the uploads put into the bucket, by object key; a later one replaces an earlier one. */
export function siteOf(deployment: Deployment): ReadonlyMap<string, SiteFile> {
  const files = new Map<string, SiteFile>()
  for (const resource of deployment.ofType('Custom::CDKBucketDeployment')) {
    for (const [key, file] of uploaded(deployment, resource)) files.set(key, file)
  }
  return files
}

function* uploaded(deployment: Deployment, resource: Resource): Iterable<[string, SiteFile]> {
  const upload = readProperties(resource, Upload)
  const metadata = upload.SystemMetadata
  for (const objectKey of upload.SourceObjectKeys) {
    const folder = deployment.asset(objectKey)
    for (const name of filesIn(folder)) {
      if (!isUploaded(name, upload)) continue
      const key = upload.DestinationBucketKeyPrefix
        ? `${upload.DestinationBucketKeyPrefix}/${name}`
        : name
      yield [
        key,
        {
          path: join(folder, name),
          contentType: metadata['content-type'] ?? typeOf(name),
          cacheControl: metadata['cache-control'],
        },
      ]
    }
  }
}

/** `aws s3 sync` with all excludes before all includes; the last filter that fits decides. */
function isUploaded(name: string, { Exclude, Include }: z.infer<typeof Upload>): boolean {
  const fits = (pattern: string) =>
    new RegExp(
      `^${pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
    ).test(name)
  return Include.some(fits) || !Exclude.some(fits)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
}

/** As the uploader guesses it. A type it cannot know for sure must be named in the template. */
function typeOf(name: string): string {
  const type = types[extname(name)]
  if (type) return type
  throw new ClearError(`${name} is uploaded without a content type that can be told from its name`)
}
