import type { BuildFailure } from 'esbuild'

/** The first thing that is wrong, with its place, in one line. */
export function firstBuildError(error: unknown): string {
  const [first] = (error as Partial<BuildFailure>).errors ?? []
  if (!first) return (error instanceof Error ? error.message : String(error)).split('\n', 1).join()
  const { location, text } = first
  return location ? `${location.file}:${location.line}: ${text}` : text
}
