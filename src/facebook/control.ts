/** How the control looks. The page can style a host; `!important` inside the shadow root wins, and `all` takes back the rest. */
const STYLE = `
  :host {
    all: initial !important; display: inline-block !important; box-sizing: border-box !important;
    width: 28px !important; height: 28px !important; flex: none !important; align-self: center !important;
    vertical-align: middle !important; contain: strict !important; overflow: clip !important; cursor: pointer !important;
    border-radius: 8px !important; border: 1px solid rgb(127 127 127 / 50%) !important;
    background: rgb(127 127 127 / 12%) !important;
  }
  svg { display: block; width: 18px; height: 18px; margin: 4px; pointer-events: none; }
  path { fill: none; stroke: rgb(127 127 127); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
`
/** A desk bell. */
const SHAPE = 'M4 16a8 8 0 0 1 16 0zM12 8V5m-2-1h4M3 20h18'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * The one thing that Front Desk puts into a card: the same for everybody, without words, without state. It opens the panel
 * and can do nothing else.
 * @param pressed called for a real click of the user only
 */
export function makeControl(document: Document, pressed: () => void): HTMLElement {
  const host = document.createElement('span')
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = STYLE
  const picture = document.createElementNS(SVG, 'svg')
  picture.setAttribute('viewBox', '0 0 24 24')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', SHAPE)
  picture.append(path)
  root.append(style, picture)
  // The row around it may be a link.
  const swallow = (event: Event): void => {
    event.preventDefault()
    event.stopPropagation()
  }
  host.addEventListener('auxclick', swallow)
  host.addEventListener('click', (event) => {
    swallow(event)
    if (event.isTrusted) pressed()
  })
  return host
}

/** Firefox shows content scripts the closed roots of a page. */
interface Opened {
  openOrClosedShadowRoot?: ShadowRoot | null
}

/** How the style of every version of the control begins. */
const BEGINNING = STYLE.slice(0, 40)

/** Whether an empty `span` is a control that an earlier life of this script left behind, which Firefox gives no chance to clear up. */
export function isLeftBehind(element: Element): boolean {
  if (element.attributes.length > 0) return false
  const root = (element as Opened).openOrClosedShadowRoot
  return root?.querySelector('style')?.textContent.startsWith(BEGINNING) === true
}
