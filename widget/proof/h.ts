export type Child = Node | string | false | undefined | readonly Child[]

type Setting = string | number | boolean | ((event: never) => void) | undefined

/**
 * An element with its attributes, listeners (`onclick`, …) and children. `false` and `undefined` are
 * left out. Text is only ever text: nothing here parses markup, so Trusted Types have nothing to forbid.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  settings: { readonly [setting: string]: Setting },
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const setting of Object.keys(settings)) {
    const value = settings[setting]
    if (typeof value === 'function') (element as { [setting: string]: unknown })[setting] = value
    else if (value !== undefined && value !== false) {
      element.setAttribute(setting, value === true ? '' : `${value}`)
      // What has a name in our style sheet has it for the host's.
      if (setting === 'class') element.part = `${value}`
    }
  }
  return fill(element, children)
}

/** Puts `children` in the place of whatever the element holds. */
export function fill<Parent extends Element>(parent: Parent, children: readonly Child[]): Parent {
  parent.textContent = ''
  // Old pages have an `append` of their own on elements.
  const all = new DocumentFragment()
  all.append(...(children.flat(4).filter((child) => child) as (Node | string)[]))
  parent.appendChild(all)
  return parent
}
