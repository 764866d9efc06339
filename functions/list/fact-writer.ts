import type { Attributes } from '../table/attributes.ts'
import type { Table } from '../table/table.ts'

/** What BatchWriteItem takes. */
const batchSize = 25

export interface FactWriter {
  /** Takes a record; the caller waits when it is handed more than is being written. */
  write(record: Attributes): Promise<void> | undefined
  /** Writes what is left. Only then all of it is there. */
  end(): Promise<void>
}

/**
 * Writes records by the batch, some batches at the same time.
 *
 * @param inFlight batches that may be on their way at once
 */
export function factWriter(table: Pick<Table, 'putAll'>, inFlight = 16): FactWriter {
  const underWay = new Set<Promise<void>>()
  let batch: Attributes[] = []
  let failure: { readonly error: unknown } | undefined

  function send(): void {
    const sent = table
      .putAll(batch)
      .catch((error: unknown) => {
        failure ??= { error }
      })
      .finally(() => underWay.delete(sent))
    underWay.add(sent)
    batch = []
  }

  async function room(): Promise<void> {
    while (underWay.size >= inFlight) await Promise.race(underWay)
    if (failure) throw failure.error
  }

  return {
    write(record) {
      batch.push(record)
      if (batch.length < batchSize) return undefined
      send()
      return room()
    },
    async end() {
      if (batch.length > 0) send()
      await Promise.all(underWay)
      if (failure) throw failure.error
    },
  }
}
