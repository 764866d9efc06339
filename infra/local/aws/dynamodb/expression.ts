/**
 * Reads of DynamoDB's expression grammar only what authorization needs: which attributes an expression touches, and
 * which value the partition key must equal. The engine checks the grammar itself.
 */
const TOKEN = /[#:]?[A-Za-z0-9_]+|<>|<=|>=|[=<>.()[\],+-]/g
const KEYWORDS = new Set(['add', 'and', 'between', 'delete', 'in', 'not', 'or', 'remove', 'set'])

type Names = Readonly<Record<string, unknown>>

const tokensOf = (expression: string): string[] => expression.match(TOKEN) ?? []

function resolve(token: string, names: Names): string {
  return token.startsWith('#') ? String(names[token] ?? token) : token
}

/** Top-level attribute names of an update, condition, filter, projection or key condition expression. */
export function attributesIn(expression: string, names: Names): string[] {
  const tokens = tokensOf(expression)
  return tokens
    .filter((token, index) => {
      if (!/^[#A-Za-z_]/.test(token)) return false
      if (['.', '['].includes(tokens[index - 1] ?? '')) return false
      return tokens[index + 1] !== '(' && !KEYWORDS.has(token.toLowerCase())
    })
    .map((token) => resolve(token, names))
}

/** The placeholders (`:p`) that a key condition sets equal to this attribute. */
export function equalPlaceholders(expression: string, names: Names, attribute: string): string[] {
  const tokens = tokensOf(expression)
  return tokens.flatMap((token, index) => {
    if (token !== '=') return []
    const sides = [tokens[index - 1] ?? '', tokens[index + 1] ?? '']
    const named = sides.some((side) => resolve(side, names) === attribute)
    return named ? sides.filter((side) => side.startsWith(':')) : []
  })
}
