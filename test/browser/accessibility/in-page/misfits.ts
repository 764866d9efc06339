import { brief, ours } from './ours.ts'

/** What does not fit: sideways scrolling, a frame that scrolls at all, text cut off or out of the page. */
export function misfits(): string[] {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
  const found: string[] = []
  if (scrollWidth > clientWidth) found.push(`${scrollWidth} px in ${clientWidth} px`)
  if (window !== window.parent && scrollHeight > clientHeight) {
    found.push(`frame cut off at ${clientHeight} of ${scrollHeight} px`)
  }
  return [...found, ...ours('*').filter(isMeantToBeSeen).filter(isLost).map(brief)]
}

/** Fields scroll what is typed into them. */
const scrolling = 'textarea, input, select, iframe'

/** What only screen readers are to have is clipped away whole. */
function isMeantToBeSeen(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (getComputedStyle(around).clipPath === 'inset(50%)') return false
  }
  return true
}

function isLost(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect()
  if (left < 0 || right > document.documentElement.clientWidth + 0.5) return true
  const { overflowX, overflowY } = getComputedStyle(element)
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
  const isCut =
    (overflowX !== 'visible' && scrollWidth > clientWidth + 1) ||
    (overflowY !== 'visible' && scrollHeight > clientHeight + 1)
  return isCut && !element.matches(scrolling)
}
