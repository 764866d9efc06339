/**
 * How long a piece may be, in Chinese characters: Chromium falls silent after some fifteen seconds of one
 * utterance (crbug.com/679437), and slowly read that is little more than this.
 */
const longest = 50

const endsSentence = /([。！？；!?;]+["'”’」』）)]*|\.(?=\s|$))/g
const endsClause = /([，、：]|[,:](?=\s))/g

/** Splits a text into what is spoken at one go: sentences, and parts of those that are too long. */
export function sentencesOf(text: string): string[] {
  return parts(text, endsSentence)
    .flatMap((one) =>
      spokenLength(one) > longest ? packed(parts(one, endsClause).flatMap(cut)) : one,
    )
    .map((one) => one.trim())
    .filter((one) => /[0-9a-z\u00c0-\u024f\u3400-\u9fff]/i.test(one))
}

function parts(text: string, end: RegExp): string[] {
  return text.replace(end, '$1\n').split('\n')
}

/** Joins pieces for as long as they can be spoken together. */
function packed(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined[joined.length - 1]
    if (last !== undefined && spokenLength(last + piece) <= longest) {
      joined[joined.length - 1] = last + piece
    } else joined.push(piece)
  }
  return joined
}

/** One clause that is too long by itself, into words, and into characters where nothing parts words. */
function cut(clause: string): string[] {
  if (spokenLength(clause) <= longest) return [clause]
  return clause.match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+\s*|\s+/g) ?? [clause]
}

/** In Chinese characters; a letter takes a quarter of the time of one. */
export function spokenLength(text: string): number {
  const wide = text.match(/[\u2e80-\uffef]/g)?.length ?? 0
  return wide + (text.length - wide) / 4
}
