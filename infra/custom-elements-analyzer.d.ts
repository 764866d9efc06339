/** What the package's own declarations leave out: its programmatic door. */
declare module '@custom-elements-manifest/analyzer' {
  interface SourceFile {
    readonly fileName: string
  }

  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number }
    createSourceFile(name: string, text: string, target: number, setParents: boolean): SourceFile
  }

  export function create(options: {
    readonly modules: readonly SourceFile[]
    readonly context: { readonly dev: boolean }
  }): {
    schemaVersion: string
    modules: {
      path: string
      declarations: { name: string; tagName?: string; members?: Member[] | undefined }[]
      exports: object[]
    }[]
  }

  export interface Member {
    readonly name: string
    readonly privacy?: string
    readonly static?: boolean
  }
}
