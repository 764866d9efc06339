import { errorsSnippets } from './errors.ts'

/** Every piece of code the guide shows, by the id under which a test runs it. */
export const snippets = { ...errorsSnippets }

export type SnippetId = keyof typeof snippets
