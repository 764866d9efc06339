import { getItem, getScript, getWording } from './catalogue.ts'
import type { Endpoint } from './endpoint.ts'
import { makePledge, readPledge } from './pledge.ts'
import { getKeys } from './seal.ts'
import { verifyReceiptOnline } from './verify.ts'

/** Every endpoint there is. */
export const endpoints: readonly Endpoint[] = [
  getItem,
  getScript,
  getWording,
  makePledge,
  readPledge,
  verifyReceiptOnline,
  getKeys,
]
