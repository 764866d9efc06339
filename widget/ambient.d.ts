/** A style sheet as text, minified by the build. */
declare module '*.css' {
  export const styles: string
}

/** Where this build's chunks lie beside `jz.js`: `b/<content hash>/`. Written in by the build. */
declare const __CHUNKS__: string

/** The version of this build. Written in by the build. */
declare const __VERSION__: string

/** The integrity of this build's style sheets, by file. Written into the pinned build. */
declare const __INTEGRITY__: { readonly [file in 'styles.css' | 'receipt.css']: string }
