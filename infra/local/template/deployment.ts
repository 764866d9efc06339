import { ClearError } from '../../clear-error.ts'
import type { Assembly, SynthesizedStack } from './assembly.ts'
import { evaluate, holds, noValue, type Scope } from './intrinsics.ts'
import { type ResourceType, resourceTypes } from './resource-types.ts'

/** The account and region the templates are run in. */
export interface Place {
  readonly account: string
  readonly region: string
  readonly partition: string
  readonly urlSuffix: string
}

/** A resource of a template with its expressions computed. */
export interface Resource {
  readonly stack: string
  /** Logical id: stays the same for as long as the template names it so. */
  readonly id: string
  readonly type: string
  /** What `Ref` to it gives. */
  readonly ref: string
  properties(): Readonly<Record<string, unknown>>
  /** @throws ClearError when CloudFormation knows an attribute that the runner does not */
  attribute(name: string): string
}

/** All stacks of an assembly with every expression computable: what a deployment would have made. */
export interface Deployment {
  readonly place: Place
  readonly resources: readonly Resource[]
  ofType(type: string): readonly Resource[]
  asset(objectKey: string): string
}

/**
 * @param given values of the templates' parameters, by name, as `cdk deploy --parameters` takes them
 * @throws ClearError when the templates hold a resource or an expression that is not known
 */
export function deploy(
  assembly: Assembly,
  place: Place,
  given: Readonly<Record<string, string>> = {},
): Deployment {
  const exports = new Map<string, () => unknown>()
  const resources = assembly.stacks.flatMap((stack) => deployStack(stack, place, given, exports))
  for (const resource of resources) resource.properties()
  return {
    place,
    resources,
    ofType: (type) => resources.filter((resource) => resource.type === type),
    asset: (objectKey) => assembly.asset(objectKey),
  }
}

function deployStack(
  { name, template }: SynthesizedStack,
  place: Place,
  given: Readonly<Record<string, string>>,
  exports: Map<string, () => unknown>,
): Resource[] {
  const conditions = new Map<string, boolean>()
  const scope: Scope = {
    ref: (id) => pseudo(id, name, place) ?? parameter(id) ?? resource(id).ref,
    attribute: (id, attribute) => resource(id).attribute(attribute),
    importValue(exported) {
      const value = exports.get(exported)
      if (value) return value()
      throw new ClearError(`stack ${name} imports ${exported}, which no earlier stack exports`)
    },
    condition(id) {
      const known = conditions.get(id) ?? holds(template.Conditions[id], scope)
      conditions.set(id, known)
      return known
    },
    find(map, top, second) {
      const found = template.Mappings[map]?.[top]?.[second]
      if (found !== undefined) return found
      throw new ClearError(`stack ${name} has no mapping ${map}, ${top}, ${second}`)
    },
  }

  function parameter(id: string): unknown {
    const declared = template.Parameters[id]
    if (!declared) return undefined
    if (Object.hasOwn(given, id)) return given[id]
    // A name in the parameter store is not the value: without an account there is none.
    if (declared.Default !== undefined && !declared.Type.startsWith('AWS::SSM::')) {
      return declared.Default
    }
    throw new ClearError(`stack ${name} has a parameter ${id} without a value to run with`)
  }

  const resources = new Map<string, Resource>()
  for (const [id, { Type, Properties, Condition }] of Object.entries(template.Resources)) {
    if (Condition !== undefined && !scope.condition(Condition)) continue
    resources.set(
      id,
      runnable(name, id, Type, () => evaluate(Properties, scope), place),
    )
  }

  function resource(id: string): Resource {
    const found = resources.get(id)
    if (found) return found
    throw new ClearError(`stack ${name} refers to ${id}, which it does not have`)
  }

  for (const { Value, Export } of Object.values(template.Outputs)) {
    if (Export) exports.set(String(evaluate(Export.Name, scope)), () => evaluate(Value, scope))
  }
  return [...resources.values()]
}

function runnable(
  stack: string,
  id: string,
  type: string,
  compute: () => unknown,
  place: Place,
): Resource {
  const known: ResourceType | undefined = resourceTypes[type]
  if (!known) {
    throw new ClearError(`${stack}/${id} is a ${type}, which cannot be run on one machine yet`)
  }
  let computed: Readonly<Record<string, unknown>> | undefined
  const resource: Resource = {
    stack,
    id,
    type,
    get ref() {
      return known.ref(resource, place)
    },
    properties() {
      computed ??= compute() as Readonly<Record<string, unknown>>
      return computed
    },
    attribute(name) {
      const attribute = known.attributes[name]
      if (attribute) return attribute(resource, place)
      throw new ClearError(`the runner does not know ${name} of ${type} (${stack}/${id})`)
    },
  }
  return resource
}

function pseudo(name: string, stack: string, place: Place): unknown {
  switch (name) {
    case 'AWS::AccountId':
      return place.account
    case 'AWS::Region':
      return place.region
    case 'AWS::Partition':
      return place.partition
    case 'AWS::URLSuffix':
      return place.urlSuffix
    case 'AWS::StackName':
      return stack
    case 'AWS::StackId':
      return `arn:${place.partition}:cloudformation:${place.region}:${place.account}:stack/${stack}/local`
    case 'AWS::NoValue':
      return noValue
    default:
      return undefined
  }
}
