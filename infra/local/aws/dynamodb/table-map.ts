import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'

export interface TableSpec {
  readonly name: string
  readonly arn: string
  /** CreateTable's input, as the template declares the table. */
  readonly definition: CreateTableCommandInput
  readonly ttlAttribute?: string
}

type Keys = CreateTableCommandInput['KeySchema']

/** What authorization needs to know of a table: its ARN, and which attribute is the partition key. */
export interface TableMap {
  arnOf(tableName: string): string
  /** Of the table, or of the index when one is named; undefined for a table nobody declared. */
  hashKeyOf(tableName: string, indexName?: string): string | undefined
}

export function mapTables(tables: readonly TableSpec[], account: string, region: string): TableMap {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const partition = region.startsWith('cn-') ? 'aws-cn' : 'aws'
  return {
    arnOf(tableName) {
      if (tableName.startsWith('arn:')) return tableName
      const declared = byName.get(tableName)?.arn
      return declared ?? `arn:${partition}:dynamodb:${region}:${account}:table/${tableName}`
    },
    hashKeyOf(tableName, indexName) {
      const name = tableName.startsWith('arn:') ? tableName.split('/')[1] : tableName
      const definition = byName.get(name ?? '')?.definition
      if (indexName === undefined) return hashKey(definition?.KeySchema)
      const indexes = [
        ...(definition?.GlobalSecondaryIndexes ?? []),
        ...(definition?.LocalSecondaryIndexes ?? []),
      ]
      return hashKey(indexes.find((index) => index.IndexName === indexName)?.KeySchema)
    },
  }
}

function hashKey(schema: Keys): string | undefined {
  return schema?.find((element) => element.KeyType === 'HASH')?.AttributeName
}
