import { getKeys } from '../../shared/api/seal.ts'
import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { route, serve } from '../http/serve.ts'
import { openKms } from '../kms/kms.ts'
import { keysGetter } from './get-keys.ts'
import { sealKeyring } from './seal-keys.ts'

const kms = openKms(awsCaller('kms', awsSettings(process.env)))
const sealKeys = sealKeyring(kms, required(process.env, 'SEAL_KEY_ID').split(' '))

const documentKeys = sealKeyring(kms, required(process.env, 'DOCUMENT_KEY_ID').split(' '))

export const handler = serve([route(getKeys, keysGetter(sealKeys, documentKeys))])
