/** A glob as IAM writes it: `*` is any run of characters, `?` exactly one. */
export function glob(pattern: string, flags: '' | 'i' = ''): (text: string) => boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.')
  const expression = new RegExp(`^${source}$`, `su${flags}`)
  return (text) => expression.test(text)
}

const ARN_PARTS = 6

function arnParts(arn: string): string[] {
  const parts = arn.split(':')
  return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')]
}

/** As ArnLike compares: part by part, so that a `*` in one part never swallows a colon before the resource. */
export function arnGlob(pattern: string): (arn: string) => boolean {
  const wanted = arnParts(pattern).map((part) => glob(part))
  return (arn) => {
    const given = arnParts(arn)
    return wanted.every((matches, index) => matches(given[index] ?? ''))
  }
}
