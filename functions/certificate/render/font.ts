import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'

/** The font of all documents, parsed once; each document embeds only the glyphs it shows. */
export interface CertificateFont {
  readonly font: Font
}

/** @param file where the font lies, TrueType */
export function openFont(file: string | URL): CertificateFont {
  return { font: create(readFileSync(file)) }
}

/** The characters of a text that the font lacks, each once: they would be printed as boxes. */
export function unprintable({ font }: CertificateFont, text: string): string[] {
  const lacking = [...text].filter(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  )
  return [...new Set(lacking)]
}
