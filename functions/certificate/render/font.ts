import { readFileSync } from 'node:fs'
import { create, type Font, type Glyph, type Run } from 'fontkit'

/** The font of all documents, parsed once; each document embeds only the glyphs it shows. */
export interface CertificateFont {
  readonly font: Font
}

/** @param file where the font lies, TrueType */
export function openFont(file: string | URL): CertificateFont {
  return { font: unshaped(create(readFileSync(file))) }
}

/** The characters of a text that the font lacks, each once: they would be printed as boxes. An end of line is none. */
export function unprintable({ font }: CertificateFont, text: string): string[] {
  const lacking = [...text].filter(
    (character) => character !== '\n' && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  )
  return [...new Set(lacking)]
}

/**
 * The font with one glyph for each character, at its own width. Chinese needs no more, and what shaping would
 * add, its tables and its lookups, takes longer than all the rest of a document.
 */
function unshaped(font: Font): Font {
  const layout = (text: string): Run => {
    const glyphs = [...text].map((character) =>
      font.glyphForCodePoint(character.codePointAt(0) ?? 0),
    )
    const positions = glyphs.map(({ advanceWidth }) => {
      return { xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }
    })
    return { glyphs, positions, advanceWidth: widthOf(glyphs) }
  }
  const getGlyph = (id: number, characters?: readonly number[]) =>
    unread(font.getGlyph(id, characters))
  return Object.create(font, { layout: { value: layout }, getGlyph: { value: getGlyph } })
}

/**
 * A glyph whose outline is left as it lies in the font, for it is embedded like that. The library would read all
 * its points in each document, only to see whether it is made of other glyphs, which its head says.
 */
function unread(glyph: Glyph): Glyph {
  if (glyph._decodeSimple === leave) return glyph
  glyph._decodeSimple = leave
  const head = glyph._decode()
  glyph._decode = () => head
  return glyph
}

const leave = () => undefined

const widthOf = (glyphs: readonly Glyph[]) =>
  glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0)
