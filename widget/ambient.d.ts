/** A style sheet as text, minified by the build. */
declare module '*.css' {
  /** With the defaults of its custom properties filled in. */
  export const styles: string
  /** With its custom properties. */
  export const themable: string
}

/** Where this build's chunks lie beside `jz.js`: `b/<content hash>/`. Written in by the build. */
declare const __CHUNKS__: string

/** The version of this build. Written in by the build. */
declare const __VERSION__: string

/** The integrity of this build's style sheets, by file. Written into the pinned build. */
declare const __INTEGRITY__: {
  readonly [file in 'styles.css' | 'receipt.css' | 'elder.css' | 'records.css']: string
}
