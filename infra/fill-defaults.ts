/**
 * A style sheet with the defaults of its custom properties written where they are used, and without the
 * properties: for pages that set none, which then need not load their names.
 *
 * @param sheet declares each property once, a line each
 * @throws Error when a property is used that the sheet does not declare
 */
export function fillDefaults(sheet: string): string {
  const defaults = new Map<string, string>()
  const rest = sheet.replace(/^ *(--[\w-]+): (.+);\n/gm, (_, name: string, value: string) => {
    defaults.set(name, value)
    return ''
  })
  return rest.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = defaults.get(name)
    if (value === undefined) throw new Error(`${name} has no default`)
    return value
  })
}
