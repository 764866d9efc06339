import type { SourceAtDesk } from '../../shared/api/sources.ts'
import type { ListGeneration } from '../../shared/data-check/list.ts'
import type { ListSource, Source } from '../../shared/data-check/source.ts'
import { addDays } from '../../shared/kernel/instant.ts'
import { listKey } from '../table/keys.ts'
import { toListRecord } from '../table/list-record.ts'
import type { Table } from '../table/table.ts'

/** How a department is asked, without what only our functions need to know. */
export async function sourceView(table: Pick<Table, 'get'>, source: Source): Promise<SourceAtDesk> {
  const { id, kind, department, facts } = source
  const common = { id, kind, department, facts }
  switch (source.kind) {
    case 'api':
    case 'record':
      return { ...common, hosts: source.hosts }
    case 'letter':
      return { ...common, dueDays: source.dueDays }
    case 'list':
      return { ...common, hosts: source.hosts, list: await listView(table, source) }
  }
}

async function listView(table: Pick<Table, 'get'>, { id, freshDays }: ListSource) {
  const stored = await table.get(listKey(id))
  const { inForce, previous, run } = stored ? toListRecord(stored) : {}
  return {
    ...(inForce && { inForce: taken(inForce), answersUntil: addDays(inForce.asOf, freshDays) }),
    ...(previous && { previous: taken(previous) }),
    ...(run && { run: { ...run, badLines: run.badLines && [...run.badLines] } }),
  }
}

const taken = ({ asOf, importedAt, persons }: ListGeneration) => ({ asOf, importedAt, persons })
