/**
 * The condition keys this endpoint can tell the truth about, lower case (IAM compares names so). Any other key in a
 * policy is an error at start: here it would only look absent, and the cloud would decide otherwise.
 * Source: Service Authorization Reference, "Amazon DynamoDB" and "AWS KMS".
 */
const SINGLE_VALUED = [
  'aws:principalaccount',
  'aws:principalarn',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:viaawsservice',
  'dynamodb:enclosingoperation',
  'dynamodb:returnconsumedcapacity',
  'dynamodb:returnvalues',
  'dynamodb:select',
  'kms:calleraccount',
  'kms:encryptionalgorithm',
  'kms:keyorigin',
  'kms:keyspec',
  'kms:keyusage',
  'kms:macalgorithm',
  'kms:messagetype',
  'kms:multiregion',
  'kms:requestalias',
  'kms:signingalgorithm',
]

/** Set only when an AWS service calls on somebody's behalf, which never happens here: rightly absent. */
const OF_SERVICES_ONLY = [
  'aws:sourceaccount',
  'aws:sourcearn',
  'kms:grantisforawsresource',
  'kms:viaservice',
]

const MULTI_VALUED = [
  'dynamodb:attributes',
  'dynamodb:leadingkeys',
  'kms:encryptioncontextkeys',
  'kms:resourcealiases',
]

/** The rest of the name is the caller's own: `kms:EncryptionContext:tenant`. */
const ENCRYPTION_CONTEXT = 'kms:encryptioncontext:'

const single = new Set([...SINGLE_VALUED, ...OF_SERVICES_ONLY])
const multi = new Set(MULTI_VALUED)

export function isKnownConditionKey(key: string): boolean {
  return single.has(key) || multi.has(key) || key.startsWith(ENCRYPTION_CONTEXT)
}

/** Such a key means nothing without ForAllValues or ForAnyValue in front of its operator. */
export function isMultiValued(key: string): boolean {
  return multi.has(key)
}
