import type { PledgeStatement } from '../../shared/seal/statement.ts'
import type { Attributes } from '../table/attributes.ts'
import { toPledgeRecord } from '../table/pledge-record.ts'
import type { Listed } from './listed.ts'

export function listedPledge(attributes: Attributes): Listed {
  const { reference, statement, redeemedAt } = toPledgeRecord(attributes)
  const about = JSON.parse(statement) as PledgeStatement
  return {
    about,
    view: (wording) => ({
      kind: 'pledge',
      reference,
      item: about.item,
      title: wording?.title ?? about.item,
      assurance: about.assurance,
      pledgedAt: about.pledgedAt,
      expiresAt: about.expiresAt,
      ...(redeemedAt && { redeemedAt }),
    }),
  }
}
