import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Application, Material, Materials } from './application.ts'
import { caseNumber } from './forms/index.ts'
import { keepJson, keptJson } from './keep-json.ts'
import type { Upload } from './upload.ts'

/** Handed in when there was one form, and it had one upload less. */
function asKeptBefore(kept: Application): Application {
  const { form = 'registration', materials } = kept as Partial<Application> & Application
  const before: Materials = form === 'registration' ? { vaccinationProof: { kind: 'later' } } : {}
  return { ...kept, form, materials: { ...before, ...materials } }
}

/** Applications as one JSON file a case, uploads beside them. */
export class ApplicationStore {
  private readonly folder: string

  constructor(data: string) {
    this.folder = data
  }

  async read(caseId: string): Promise<Application | undefined> {
    if (!caseNumber.test(caseId)) return undefined
    const kept = await keptJson<Application>(this.pathOf(caseId))
    return kept && asKeptBefore(kept)
  }

  async write(application: Application): Promise<void> {
    await keepJson(this.pathOf(application.case), application)
  }

  /** Newest first. */
  async all(): Promise<Application[]> {
    const names = await readdir(join(this.folder, 'applications')).catch(() => [])
    const cases = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
      .sort()
      .reverse()
    const found = await Promise.all(cases.map((caseId) => this.read(caseId)))
    return found.filter((application) => application !== undefined)
  }

  /** @param name where it goes, made by us: nothing of the citizen's file name gets into a path. */
  async writeUpload(name: string, upload: Upload): Promise<Material> {
    const storedAs = `${name}.${upload.type}`
    await mkdir(join(this.folder, 'uploads'), { recursive: true })
    await writeFile(join(this.folder, 'uploads', storedAs), upload.content, { mode: 0o600 })
    return { kind: 'file', name: upload.name, bytes: upload.content.length, storedAs }
  }

  private pathOf(caseId: string): string {
    return join(this.folder, 'applications', `${caseId}.json`)
  }
}
