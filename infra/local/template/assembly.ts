import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { ClearError } from '../../clear-error.ts'

/** A stack as synthesized: its name and its CloudFormation template. */
export interface SynthesizedStack {
  readonly name: string
  readonly template: Template
}

/** What `cdk synth` wrote: the stacks, each after those it depends on, and their assets. */
export interface Assembly {
  readonly stacks: readonly SynthesizedStack[]
  /**
   * The file or folder that is published under a key of the assets bucket.
   * @throws ClearError when the assembly has no such asset
   */
  asset(objectKey: string): string
}

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z._default(z.record(z.string(), z.unknown()), {}),
      Condition: z.optional(z.string()),
    }),
  ),
  Outputs: z._default(
    z.record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.optional(z.object({ Name: z.unknown() })) }),
    ),
    {},
  ),
  Parameters: z._default(
    z.record(z.string(), z.object({ Type: z.string(), Default: z.optional(z.unknown()) })),
    {},
  ),
  Conditions: z._default(z.record(z.string(), z.unknown()), {}),
  Mappings: z._default(
    z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
    {},
  ),
})

export type Template = z.infer<typeof Template>

const Artifact = z.object({
  type: z.string(),
  dependencies: z._default(z.array(z.string()), []),
  properties: z.optional(
    z.object({
      templateFile: z.optional(z.string()),
      stackName: z.optional(z.string()),
      file: z.optional(z.string()),
    }),
  ),
})

type Artifact = z.infer<typeof Artifact>

const Manifest = z.object({ artifacts: z.record(z.string(), Artifact) })

const AssetManifest = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
})

/** @throws ClearError when the folder is no cloud assembly. */
export function readAssembly(folder: string): Assembly {
  const { artifacts } = read(folder, 'manifest.json', Manifest)
  const assets = new Map<string, string>()
  for (const { type, properties } of Object.values(artifacts)) {
    if (type !== 'cdk:asset-manifest' || !properties?.file) continue
    const { files } = read(folder, properties.file, AssetManifest)
    for (const { source, destinations } of Object.values(files)) {
      for (const { objectKey } of Object.values(destinations)) {
        assets.set(objectKey, join(folder, source.path))
      }
    }
  }
  return {
    stacks: dependenciesFirst(artifacts).map(([id, { properties }]) => ({
      name: properties?.stackName ?? id,
      template: read(folder, properties?.templateFile ?? '', Template),
    })),
    asset(objectKey) {
      const path = assets.get(objectKey)
      if (path) return path
      throw new ClearError(`${folder} has no asset ${objectKey}; synthesize it again`)
    },
  }
}

function dependenciesFirst(artifacts: Readonly<Record<string, Artifact>>): [string, Artifact][] {
  const ordered = new Map<string, Artifact>()
  const visit = (id: string): void => {
    const artifact = artifacts[id]
    if (!artifact || ordered.has(id)) return
    for (const dependency of artifact.dependencies) visit(dependency)
    ordered.set(id, artifact)
  }
  for (const id of Object.keys(artifacts)) visit(id)
  return [...ordered].filter(([, { type }]) => type === 'aws:cloudformation:stack')
}

function read<S extends z.ZodMiniType>(folder: string, file: string, schema: S): z.output<S> {
  const path = join(folder, file)
  if (!existsSync(path)) {
    throw new ClearError(`${path} is missing; run "npx cdk synth" to write the cloud assembly`)
  }
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.data
  throw new ClearError(`${path} is not what this runner reads: ${z.prettifyError(parsed.error)}`)
}
