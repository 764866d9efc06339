/** Enough for 1.4 million persons without growing: a city's list takes the same memory as a school's. */
const firstSlots = 2 ** 21

/** 12 bytes a slot. */
interface Slots {
  readonly mask: number
  /** 64 bits of a person's blind index: two of a million agree in all of them once in 37 million lists. */
  readonly low: Uint32Array
  readonly high: Uint32Array
  /** Twice the line, and 1 more for yes; 0 where a slot is free. */
  readonly lines: Uint32Array
}

function slots(count: number): Slots {
  const column = () => new Uint32Array(count)
  return { mask: count - 1, low: column(), high: column(), lines: column() }
}

/** Which persons a list has named so far, in a table of numbers: a million objects would not fit. */
export class SeenPersons {
  #slots: Slots
  #count = 0

  constructor(room = firstSlots) {
    this.#slots = slots(room)
  }

  get count(): number {
    return this.#count
  }

  /**
   * Notes what a line says of a person.
   *
   * @param person blind index, of 8 bytes at least
   * @returns the line that spoke of the same person before, and whether it said the same
   */
  note(
    person: Buffer,
    line: number,
    isYes: boolean,
  ): { readonly line: number; readonly agrees: boolean } | undefined {
    const [low, high] = [person.readUInt32LE(0), person.readUInt32LE(4)]
    const at = find(this.#slots, low, high)
    const there = this.#slots.lines[at] as number
    if (there > 0) return { line: there >>> 1, agrees: (there & 1) === Number(isYes) }
    fill(this.#slots, at, low, high, line * 2 + Number(isYes))
    this.#count++
    if (this.#count > this.#slots.mask * 0.7) this.#grow()
    return undefined
  }

  #grow(): void {
    const { low, high, lines, mask } = this.#slots
    const larger = slots((mask + 1) * 2)
    for (let at = 0; at <= mask; at++) {
      const line = lines[at] as number
      if (line === 0) continue
      const [l, h] = [low[at] as number, high[at] as number]
      fill(larger, find(larger, l, h), l, h, line)
    }
    this.#slots = larger
  }
}

/** Where a person is, or the free slot where they would be. */
function find(slots: Slots, low: number, high: number): number {
  let at = low & slots.mask
  while (slots.lines[at] !== 0 && (slots.low[at] !== low || slots.high[at] !== high)) {
    at = (at + 1) & slots.mask
  }
  return at
}

function fill(slots: Slots, at: number, low: number, high: number, line: number): void {
  slots.low[at] = low
  slots.high[at] = high
  slots.lines[at] = line
}
