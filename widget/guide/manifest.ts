/** Of a Custom Elements Manifest (github.com/webcomponents/custom-elements-manifest) what is shown. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly Declaration[]
  }[]
}

export interface Declaration {
  readonly name: string
  readonly tagName?: string
  readonly attributes?: readonly Described[]
  readonly members?: readonly Member[]
  readonly events?: readonly Described[]
  readonly slots?: readonly Described[]
  readonly cssProperties?: readonly Described[]
  readonly cssParts?: readonly Described[]
}

export interface Described {
  readonly name: string
  readonly description?: string
  readonly default?: string
  readonly type?: { readonly text: string }
}

export interface Member extends Described {
  readonly kind: 'field' | 'method'
  readonly static?: boolean
}

/** @throws Error when the manifest tells of no such element: the reference would be empty */
export function elementOf({ modules }: Manifest, tagName: string): Declaration {
  const all = modules.flatMap(({ declarations }) => declarations)
  const element = all.find((one) => one.tagName === tagName)
  if (!element) throw new Error(`the manifest does not tell of <${tagName}>`)
  return element
}
