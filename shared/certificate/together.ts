import type { LevelRule, Standing } from './standing.ts'

/**
 * By which rule a request may be approved together with others where it stands; `undefined` when it has to be
 * read by itself. Nothing that it will print may be anybody's own word, and a renewal whose record has changed is an
 * exception that a person looks into.
 */
export function togetherRule(
  { state, level, isAllFromData, renewal }: Standing,
  rules: readonly LevelRule[],
): LevelRule['together'] {
  if (state !== 'at-level' || !isAllFromData || renewal === 'changed') return undefined
  return rules.find((rule) => rule.level === level)?.together
}
