import { getItem, getProofPage, getScript, getWording } from './catalogue.ts'
import {
  findCertificate,
  getDocument,
  getStatusList,
  openCertificateOnline,
  orderCertificate,
  readCertificate,
  submitRequest,
  withdrawRequest,
} from './certificate.ts'
import { approveTogether, decideRequest, getRequest, listRequests } from './certificate-desk.ts'
import { disputeCheck, findCheck, makeCheck, readCheck, withdrawConsent } from './data-check.ts'
import { answerLetter, getDeskPage, getLetter, getMe, listLetters } from './desk.ts'
import type { Endpoint } from './endpoint.ts'
import { getChallenge, getSite, typeIdentity } from './identity.ts'
import { findPledge, makePledge, readPledge } from './pledge.ts'
import { listRecords } from './records.ts'
import {
  eraseRoster,
  getRoster,
  getRosterItems,
  listExceptions,
  listRosters,
  makeRoster,
  putRosterRows,
  runRoster,
} from './roster.ts'
import { getKeys } from './seal.ts'
import { listSources, restoreSource } from './sources.ts'
import { getReceipt, readReceipt, verifyReceiptOnline } from './verify.ts'

/** Every endpoint there is. */
export const endpoints: readonly Endpoint[] = [
  getItem,
  getScript,
  getProofPage,
  getWording,
  getSite,
  getChallenge,
  typeIdentity,
  makePledge,
  findPledge,
  readPledge,
  makeCheck,
  findCheck,
  readCheck,
  disputeCheck,
  withdrawConsent,
  orderCertificate,
  findCertificate,
  readCertificate,
  submitRequest,
  withdrawRequest,
  getDocument,
  openCertificateOnline,
  getStatusList,
  verifyReceiptOnline,
  getReceipt,
  readReceipt,
  listRecords,
  getKeys,
  getDeskPage,
  getMe,
  listLetters,
  getLetter,
  answerLetter,
  listRequests,
  getRequest,
  decideRequest,
  approveTogether,
  listSources,
  restoreSource,
  getRosterItems,
  makeRoster,
  putRosterRows,
  runRoster,
  listRosters,
  getRoster,
  listExceptions,
  eraseRoster,
]
