import type * as z from 'zod/mini'
import { ClearError } from '../../clear-error.ts'
import type { Resource } from './deployment.ts'

/**
 * Reads the properties the runner acts on. What it would have to disregard is refused.
 *
 * @throws ClearError naming the resource and the property
 */
export function readProperties<S extends z.ZodMiniType>(
  resource: Resource,
  schema: S,
): z.output<S> {
  const parsed = schema.safeParse(resource.properties())
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new ClearError(
    `the runner cannot run ${resource.stack}/${resource.id} as declared (${issues.join('; ')})`,
  )
}
