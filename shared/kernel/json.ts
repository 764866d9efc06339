import { hasLoneSurrogate, type Json } from './canonical.ts'

export type JsonRefusal =
  | 'not-json'
  | 'duplicate-key'
  | 'lone-surrogate'
  | 'unsafe-integer'
  | 'number-out-of-range'
  | 'too-deep'

export type ParsedJson =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly reason: JsonRefusal }

/** Deep enough for every document of ours, shallow enough for every stack. */
export const maximumDepth = 32

/**
 * Parses JSON (RFC 8259) and refuses what two parsers could read differently and what has no one
 * canonical form (RFC 7493): duplicate member names, lone surrogates, integers beyond 2^53 - 1,
 * numbers beyond a double, nesting beyond `maximumDepth`. Linear in the text, never throws.
 */
export function parseJson(text: string): ParsedJson {
  try {
    const reader = new Reader(text)
    return { ok: true, value: reader.document() }
  } catch (error) {
    if (error instanceof Stop) return { ok: false, reason: error.reason }
    throw error
  }
}

class Stop {
  readonly reason: JsonRefusal
  constructor(reason: JsonRefusal) {
    this.reason = reason
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 §7 bars them from strings
const plainText = /[^"\\\u0000-\u001f]*/y
const escapes: { readonly [letter: string]: string } = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

class Reader {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  document(): Json {
    const value = this.value(0)
    this.space()
    if (this.at !== this.text.length) throw new Stop('not-json')
    return value
  }

  private value(depth: number): Json {
    if (depth > maximumDepth) throw new Stop('too-deep')
    this.space()
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth)
      case '[':
        return this.array(depth)
      case '"':
        return this.string()
      case 't':
        return this.word('true', true)
      case 'f':
        return this.word('false', false)
      case 'n':
        return this.word('null', null)
      default:
        return this.number()
    }
  }

  private object(depth: number): Json {
    const members = new Map<string, Json>()
    this.at++
    if (this.skips('}')) return {}
    do {
      this.space()
      if (this.text[this.at] !== '"') throw new Stop('not-json')
      const key = this.string()
      if (members.has(key)) throw new Stop('duplicate-key')
      this.expect(':')
      members.set(key, this.value(depth + 1))
    } while (this.skips(','))
    this.expect('}')
    return Object.fromEntries(members)
  }

  private array(depth: number): Json {
    const elements: Json[] = []
    this.at++
    if (this.skips(']')) return elements
    do elements.push(this.value(depth + 1))
    while (this.skips(','))
    this.expect(']')
    return elements
  }

  private string(): string {
    let value = ''
    this.at++
    for (;;) {
      value += this.match(plainText)
      const next = this.text[this.at++]
      if (next === '"') break
      if (next !== '\\') throw new Stop('not-json')
      value += this.escape()
    }
    if (hasLoneSurrogate(value)) throw new Stop('lone-surrogate')
    return value
  }

  private escape(): string {
    const letter = this.text[this.at++] ?? ''
    if (letter !== 'u') {
      const plain = escapes[letter]
      if (plain === undefined) throw new Stop('not-json')
      return plain
    }
    const hex = this.text.slice(this.at, this.at + 4)
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) throw new Stop('not-json')
    this.at += 4
    return String.fromCharCode(Number.parseInt(hex, 16))
  }

  private number(): number {
    const digits = this.match(number)
    if (digits === '') throw new Stop('not-json')
    const value = Number(digits)
    if (!Number.isFinite(value)) throw new Stop('number-out-of-range')
    const isInteger = /^-?\d+$/.test(digits)
    if (isInteger && !Number.isSafeInteger(value)) throw new Stop('unsafe-integer')
    return value
  }

  private word<T extends Json>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw new Stop('not-json')
    this.at += word.length
    return value
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private space(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? '!')) this.at++
  }

  private skips(character: string): boolean {
    this.space()
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  private expect(character: string): void {
    if (!this.skips(character)) throw new Stop('not-json')
  }
}
