import { errorsSnippets } from './errors.ts'
import { officeSnippets } from './office.ts'
import { recipeSnippets } from './recipes.ts'
import { securitySnippets } from './security.ts'
import { webmasterSnippets } from './webmaster.ts'

/** Every piece of code the guide shows, by the id under which a test runs it. */
export const snippets = {
  ...webmasterSnippets,
  ...recipeSnippets,
  ...officeSnippets,
  ...securitySnippets,
  ...errorsSnippets,
}

export type SnippetId = keyof typeof snippets
