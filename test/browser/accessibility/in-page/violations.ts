import axe from 'axe-core'

/** WCAG 2.0 to 2.2 at A and AA, and what axe holds for good practice beyond. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** A framed document is a part of another one, which has these. */
const wholePage = ['page-has-heading-one', 'landmark-one-main', 'region']

/** What axe finds in this document, each with its rule. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    iframes: false,
    resultTypes: ['violations'],
    runOnly: tags,
    rules: Object.fromEntries(
      wholePage.map((rule) => [rule, { enabled: window === window.parent }]),
    ),
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
