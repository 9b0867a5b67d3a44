/** From one edge to the other along one axis, in px of the window. */
interface Span {
  from: number
  to: number
}

/** A rectangle in px of the window. */
interface Box {
  x: Span
  y: Span
}

/** Of something cut to this many px nobody sees anything; copies for readers aloud are cut so. */
const NOTHING_PX = 1

/**
 * Whether a person could bring an element before their eyes by scrolling: the window, a column of its own, a column in a column.
 * Copies parked where no scrolling leads, and copies cut to nothing, are out of reach.
 */
export function isReachable(element: Element): boolean {
  const { defaultView: view, documentElement: root } = element.ownerDocument
  if (view === null) return false
  let box: Box | undefined = boxOf(element)
  let { position } = view.getComputedStyle(element)
  for (let one: Element | null = element; one !== null && one !== root; one = one.parentElement) {
    const style = view.getComputedStyle(one)
    if (isClipped(style)) return false
    if (one === element || !holds(style, position)) continue
    position = style.position
    if (box === undefined) return false
    if (style.contentVisibility === 'auto') box = onceDrawn(box, one)
    if (!isTheWindows(one, view)) box = throughColumn(box, one, style)
  }
  return box !== undefined && inWindow(box, position === 'fixed', view)
}

/** A row that is not drawn yet may have less room than what is in it; scrolled to, it has it. */
function onceDrawn({ x, y }: Box, row: Element): Box {
  const { top, bottom } = row.getBoundingClientRect()
  return y.from < top || y.to <= bottom
    ? { x, y }
    : { x, y: { from: top - 2 * NOTHING_PX, to: bottom + 2 * NOTHING_PX } }
}

/** Whether a placed element lies in this ancestor, and is cut by it and scrolls with it. */
function holds(style: CSSStyleDeclaration, position: string): boolean {
  if (style.display === 'contents') return false
  if (position !== 'absolute' && position !== 'fixed') return true
  if (position === 'absolute' && style.position !== 'static') return true
  const { transform, translate, rotate, scale, perspective, filter, contain, willChange } = style
  const isMoved = [transform, translate, rotate, scale, perspective, filter].some((how) => how !== 'none' && how !== '')
  return isMoved || /paint|layout|strict|content/u.test(contain) || /transform|perspective|filter/u.test(willChange)
}

/** Cut to nothing by `clip` or `clip-path`, which cut all that is inside, wherever it is placed. */
function isClipped({ clip, clipPath }: CSSStyleDeclaration): boolean {
  const [top, right, bottom, left] = (/^rect\((.*)\)$/u.exec(clip)?.[1] ?? '').split(/,\s*|\s+/u).map(Number.parseFloat)
  const isThin = (from = 0, to = Number.NaN): boolean => to - from <= NOTHING_PX
  if (isThin(Number.isNaN(top) ? 0 : top, bottom) || isThin(Number.isNaN(left) ? 0 : left, right)) return true
  return /^(?:inset\((?:50|100)%|circle\(0(?:px|%)? |circle\(0(?:px|%)?\)|polygon\((?:0(?:px)? 0(?:px)?(?:, )?)+\))/u.test(
    clipPath,
  )
}

/** The overflow of `html`, or of `body` where `html` has none, is the window's. */
function isTheWindows(element: Element, view: Window): boolean {
  const { documentElement: root, body } = element.ownerDocument
  return element === body && view.getComputedStyle(root).overflow === 'visible'
}

/** Where something lies once its column was scrolled to it; nothing where the column never shows it. */
function throughColumn(box: Box, column: Element, style: CSSStyleDeclaration): Box | undefined {
  if (style.display === 'inline') return box
  const { overflowX, overflowY } = style
  const cutsAll = /paint|strict|content/u.test(style.contain)
  if (overflowX === 'visible' && overflowY === 'visible' && !cutsAll) return box
  const { left, top, width, height } = column.getBoundingClientRect()
  // What a transform or a zoom makes of one px of the column.
  const { offsetWidth = width, offsetHeight = height } = column as Partial<HTMLElement>
  const [zoomX, zoomY] = [width / (offsetWidth || 1), height / (offsetHeight || 1)]
  const port = {
    x: spanOf(left + column.clientLeft * zoomX, column.clientWidth * zoomX),
    y: spanOf(top + column.clientTop * zoomY, column.clientHeight * zoomY),
  }
  const back = runsBack(style)
  const x = along(box.x, port.x, cutsAll && overflowX === 'visible' ? 'clip' : overflowX, {
    at: column.scrollLeft * zoomX,
    whole: column.scrollWidth * zoomX,
    isBack: back.x || column.scrollLeft < 0,
  })
  const y = along(box.y, port.y, cutsAll && overflowY === 'visible' ? 'clip' : overflowY, {
    at: column.scrollTop * zoomY,
    whole: column.scrollHeight * zoomY,
    isBack: back.y || column.scrollTop < 0,
  })
  return x && y && { x, y }
}

/** Along one axis: everything that can be scrolled to is where the column is; what cannot be scrolled stays where it is. */
function along(
  span: Span,
  port: Span,
  overflow: string,
  { at, whole, isBack }: { at: number; whole: number; isBack: boolean },
): Span | undefined {
  if (overflow === 'visible') return span
  if (overflow !== 'auto' && overflow !== 'scroll') return both(span, port)
  const start = isBack ? port.to - at - whole : port.from - at
  return both(span, spanOf(start, whole)) && both(port, port)
}

/** Whether scrolling begins at the right, or at the bottom, and goes on to the left, or upwards. */
function runsBack({ direction, writingMode, display, flexDirection }: CSSStyleDeclaration): { x: boolean; y: boolean } {
  const isFlex = display.endsWith('flex')
  const isUpright = writingMode.startsWith('horizontal')
  const isFromRight = isUpright ? direction === 'rtl' : writingMode.endsWith('-rl')
  const isFromBottom = !isUpright && direction === 'rtl'
  return {
    x: isFromRight !== (isFlex && flexDirection === (isUpright ? 'row-reverse' : 'column-reverse')),
    y: isFromBottom !== (isFlex && flexDirection === (isUpright ? 'column-reverse' : 'row-reverse')),
  }
}

/** Whether the window shows a place, or can be scrolled to it. Its length may be locked for the time of a dialog. */
function inWindow({ x, y }: Box, isFixed: boolean, view: Window): boolean {
  const { documentElement: root, body } = view.document
  const port = { x: spanOf(0, root.clientWidth), y: spanOf(0, view.innerHeight) }
  if (isFixed) return both(x, port.x) !== undefined && both(y, port.y) !== undefined
  const own = view.getComputedStyle(root)
  const style = own.overflow === 'visible' && body !== null ? view.getComputedStyle(body) : own
  const back = runsBack(own)
  const isBack = { x: back.x || view.scrollX < 0, y: back.y || view.scrollY < 0 }
  const { scrollWidth, scrollHeight } = view.document.scrollingElement ?? root
  const wide = { at: view.scrollX, whole: scrollWidth, isBack: isBack.x }
  const long = { at: view.scrollY, whole: Math.max(scrollHeight, view.innerHeight), isBack: isBack.y }
  const isCut = style.overflowX === 'hidden' || style.overflowX === 'clip'
  return along(x, port.x, isCut ? 'hidden' : 'auto', wide) !== undefined && along(y, port.y, 'auto', long) !== undefined
}

function boxOf(element: Element): Box | undefined {
  const { left, top, width, height } = element.getBoundingClientRect()
  const isThin = width <= NOTHING_PX || height <= NOTHING_PX
  return isThin ? undefined : { x: spanOf(left, width), y: spanOf(top, height) }
}

function spanOf(from: number, length: number): Span {
  return { from, to: from + length }
}

function both(one: Span, other: Span): Span | undefined {
  const span = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  return span.to - span.from > NOTHING_PX ? span : undefined
}
