/** A JSON Schema as the OpenAPI document has it, as far as it is told here. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly default?: unknown
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** One member of a body, by its path: `person.idNumber`, `questions[].id`. */
export interface Row {
  readonly path: string
  readonly types: readonly string[]
  /** Whether it is there in every form that what holds it may have. */
  readonly required: boolean
  /** What is inside is told elsewhere, under this name. */
  readonly same?: string | undefined
}

/** The name under which a schema is told already, if it is. */
type ToldElsewhere = (schema: Schema) => string | undefined

/** Every member a body may have. Forms that differ by a member's value become one list. */
export function rowsOf(schema: Schema, toldElsewhere: ToldElsewhere = () => undefined): Row[] {
  return membersOf(schema, '')

  function membersOf(whole: Schema, base: string): Row[] {
    return oneList(
      formsOf(whole).map((form) => membersOfForm(form, base)),
      base,
    )
  }

  function membersOfForm({ properties = {}, required = [] }: Schema, base: string): Row[] {
    return Object.entries(properties).flatMap(([name, member]) => {
      const same = toldElsewhere(member)
      const types = [typeOf(member)]
      const row = { path: base + name, types, required: required.includes(name), same }
      return [row, ...(same ? [] : below(member, row.path))]
    })
  }

  function below(member: Schema, path: string): Row[] {
    const { items, additionalProperties: each } = member
    if (items) return membersOf(items, `${path}[].`)
    if (typeof each === 'object') return membersOf(each, `${path}.*.`)
    return membersOf(member, `${path}.`)
  }
}

/** A member is required when every form has it that has what holds it. */
function oneList(forms: readonly (readonly Row[])[], base: string): Row[] {
  const has = (form: readonly Row[], path: string) => form.some((row) => row.path === path)
  return pathsOf(forms).map((path) => {
    const parent = holderOf(path)
    const holding = forms.filter((form) => parent === holderOf(base) || has(form, parent))
    const rows = forms.flatMap((form) => form.filter((row) => row.path === path))
    return {
      path,
      types: [...new Set(rows.flatMap(({ types }) => types))],
      required: rows.length === holding.length && rows.every(({ required }) => required),
      same: rows[0]?.same,
    }
  })
}

/** Each path once, after what holds it. */
function pathsOf(forms: readonly (readonly Row[])[]): string[] {
  const paths: string[] = []
  for (const { path } of forms.flat()) {
    if (paths.includes(path)) continue
    const holder = holderOf(path)
    const last = holder ? paths.map((one) => one.startsWith(holder)).lastIndexOf(true) : -1
    paths.splice(last < 0 ? paths.length : last + 1, 0, path)
  }
  return paths
}

/** `questions` of `questions[].id`. */
const holderOf = (path: string) =>
  path.slice(0, Math.max(0, path.lastIndexOf('.'))).replace(/(\[\]|\.\*)$/, '')

const formsOf = (schema: Schema): readonly Schema[] =>
  (schema.anyOf ?? schema.oneOf)?.flatMap(formsOf) ?? [schema]

/** How a schema is said in a few characters, in the manner of TypeScript. */
export function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  const forms = formsOf(schema)
  if (forms.length > 1) return [...new Set(forms.map(typeOf))].join(' | ')
  if (schema.items) return `${typeOf(schema.items).replace(/^.* \| .*$/, '($&)')}[]`
  if (typeof schema.additionalProperties === 'object') {
    return `{ [name]: ${typeOf(schema.additionalProperties)} }`
  }
  return `${[schema.type ?? 'any'].flat().join(' | ')}${boundsOf(schema)}`
}

function boundsOf({ minLength, maxLength, minimum, maximum, pattern }: Schema): string {
  // Zod writes the safe integers out, which says nothing.
  const said = (bound?: number) => bound !== undefined && Math.abs(bound) < 2 ** 53 - 1
  if (pattern && pattern.length < 60) return ` /${pattern}/`
  if (said(minLength) || said(maxLength)) return ` (${minLength ?? 0}–${maxLength ?? '∞'})`
  if (said(minimum) || said(maximum)) {
    return ` (${said(minimum) ? minimum : '−∞'}–${said(maximum) ? maximum : '∞'})`
  }
  return ''
}
