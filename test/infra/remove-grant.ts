import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Statement {
  readonly Action: string | string[]
}

interface Role {
  readonly Properties: {
    readonly Policies: { readonly PolicyDocument: { Statement: Statement[] } }[]
  }
}

/** Takes one action away from a role of the API's template, in a copy of the assembly. */
export async function removeGrant(folder: string, role: string, action: string): Promise<void> {
  const name = (await readdir(folder)).find((file) => file.endsWith('-api.template.json')) ?? ''
  const template = JSON.parse(await readFile(join(folder, name), 'utf8'))
  const resources = Object.entries(template.Resources as Record<string, Role>)
  const [, found] = resources.find(([id]) => id.startsWith(role)) ?? []
  for (const { PolicyDocument } of found?.Properties.Policies ?? []) {
    PolicyDocument.Statement = PolicyDocument.Statement.filter((one) => one.Action !== action)
  }
  await writeFile(join(folder, name), JSON.stringify(template))
}
