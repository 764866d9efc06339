/** The part of fontkit that is used here; the package brings no types. */
declare module 'fontkit' {
  export interface Glyph {
    readonly advanceWidth: number
    /** Reads its head; and by the other, unless it is made of other glyphs, the points of its outline. */
    _decode(): unknown
    _decodeSimple(): void
  }
  export interface Run {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly object[]
    readonly advanceWidth: number
  }
  export interface Font {
    readonly postscriptName: string
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number, characters?: readonly number[]): Glyph
    layout(text: string): Run
  }
  export function create(bytes: Uint8Array): Font
}
