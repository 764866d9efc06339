import type { AwsSettings } from './caller.ts'

/** Variables of a function, as Lambda sets them. */
export type Environment = { readonly [name: string]: string | undefined }

/** Reads a variable that a function cannot do without. */
export function required(environment: Environment, name: string): string {
  const value = environment[name]
  if (!value) throw new Error(`environment variable ${name} is missing`)
  return value
}

/** The settings Lambda gives every function, from its environment. */
export function awsSettings(environment: Environment): AwsSettings {
  return {
    region: required(environment, 'AWS_REGION'),
    accessKeyId: required(environment, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: required(environment, 'AWS_SECRET_ACCESS_KEY'),
    ...(environment.AWS_SESSION_TOKEN && { sessionToken: environment.AWS_SESSION_TOKEN }),
    ...(environment.AWS_ENDPOINT_URL && { endpointUrl: environment.AWS_ENDPOINT_URL }),
  }
}
