import type { ListGeneration, ListRun } from '../../shared/data-check/list.ts'
import { type Attributes, optionalTextOf, text, textOf } from './attributes.ts'
import { keyAttributes, listKey } from './keys.ts'

/** The record of a department's list: which generation of facts counts, and how its last import went. */
export interface ListRecord {
  readonly source: string
  readonly inForce?: ListGeneration
  readonly previous?: ListGeneration
  readonly run?: ListRun
}

/** The attribute that changes with each run: whoever writes over another's is refused by it. */
export const runAttribute = 'runId'

export function listAttributes(record: ListRecord): Attributes {
  const { source } = record
  return { ...keyAttributes(listKey(source)), source: text(source), ...listParts(record) }
}

/** The part of a record that an import changes. */
export function listParts({ inForce, previous, run }: ListRecord): Attributes {
  return {
    ...(inForce && { inForce: text(JSON.stringify(inForce)) }),
    ...(previous && { previous: text(JSON.stringify(previous)) }),
    ...(run && { run: text(JSON.stringify(run)), [runAttribute]: text(run.id) }),
  }
}

export function toListRecord(attributes: Attributes): ListRecord {
  const json = <Value>(name: string) => {
    const value = optionalTextOf(attributes, name)
    return value === undefined ? undefined : (JSON.parse(value) as Value)
  }
  const inForce = json<ListGeneration>('inForce')
  const previous = json<ListGeneration>('previous')
  const run = json<ListRun>('run')
  return {
    source: textOf(attributes, 'source'),
    ...(inForce && { inForce }),
    ...(previous && { previous }),
    ...(run && { run }),
  }
}
