/** Contrast (WCAG 2.2, relative luminance) of a colour to what lies behind the element's edge, 1 to 21. */
export function contrast(colour: string, element: Element): number {
  const [one, other] = [luminance(parse(colour)), luminance(behind(element))]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

type Rgba = readonly [number, number, number, number]

function parse(colour: string): Rgba {
  const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [r, g, b, a]
}

/** An outline lies outside of its element, so on what its parent is painted on. */
function behind(element: Element): Rgba {
  const parent = element.parentElement ?? (element.getRootNode() as ShadowRoot).host
  if (!parent) return [255, 255, 255, 1]
  const colour = parse(getComputedStyle(parent).backgroundColor)
  return colour[3] > 0 ? colour : behind(parent)
}

function luminance([r, g, b]: Rgba): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
