import { Fault } from '../fault.ts'
import { LIMITS } from './limits.ts'

/** What comes out of an XML text, in its order. Names are without their namespace's prefix. */
export interface XmlEvents {
  /** @returns `false` to stop: nothing more is read */
  open(name: string, attributes: ReadonlyMap<string, string>): boolean
  text(text: string): void
  close(name: string): void
}

/** A reader that text is pushed into, piece by piece. */
export interface XmlReader {
  /** @returns `false` once the listener has stopped it */
  push(text: string): boolean
  /** @throws Fault `import-xml-damaged` where elements are still open */
  end(): void
}

/** Begins only where a name can: time grows with the length, whatever stands in a tag. */
const ATTRIBUTE = /(?<=^|[\s"'])([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu
const PREDEFINED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads XML without what makes XML dangerous: a document type, and with it every entity of its own, is refused. Only the five
 * predefined entities and numbered characters are resolved, each once; nothing is ever loaded.
 * @throws Fault from `push`: `import-xml-unsafe`, `import-xml-damaged`, `import-too-deep`
 */
export function makeXmlReader(events: XmlEvents): XmlReader {
  let rest = ''
  const open: string[] = []
  let stopped = false

  function tag(inner: string): void {
    if (inner.startsWith('/')) endTag(local(inner.slice(1).trim()))
    else startTag(inner)
  }

  function endTag(name: string): void {
    if (open.pop() !== name) throw new Fault('import-xml-damaged')
    events.close(name)
  }

  function startTag(inner: string): void {
    const name = /^[^\s/>]+/u.exec(inner)?.[0] ?? ''
    if (name === '' || !/^[\p{L}_]/u.test(name)) throw new Fault('import-xml-damaged')
    const attributes = new Map<string, string>()
    for (const [, key = '', double, single] of inner.slice(name.length).matchAll(ATTRIBUTE)) {
      attributes.set(local(key), resolved(double ?? single ?? ''))
    }
    if (events.open(local(name), attributes) === false) stopped = true
    if (inner.endsWith('/')) events.close(local(name))
    else open.push(local(name))
    if (open.length > LIMITS.depth) throw new Fault('import-too-deep')
  }

  /** Reads what begins with `<` at a place; gives the place behind it, or nothing where its end is not there yet. */
  function markup(text: string, at: number): number | undefined {
    if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4)
    if (text.startsWith('<![CDATA[', at)) {
      const end = behind(text, ']]>', at + 9)
      if (end !== undefined && open.length > 0) events.text(text.slice(at + 9, end - 3))
      return end
    }
    if (text.startsWith('<?', at)) return behind(text, '?>', at + 2)
    if (text.startsWith('<!', at)) {
      if (text.length - at < 9) return
      throw new Fault('import-xml-unsafe')
    }
    const end = tagEnd(text, at + 1)
    if (end !== undefined) tag(text.slice(at + 1, end - 1))
    return end
  }

  return {
    push(more) {
      const text = rest + more
      let at = 0
      while (!stopped) {
        const next = text.indexOf('<', at)
        const until = next === -1 ? whole(text, at) : next
        if (until > at && open.length > 0) events.text(resolved(text.slice(at, until)))
        at = until
        if (next === -1) break
        const after = markup(text, next)
        if (after === undefined) break
        at = after
      }
      rest = text.slice(at)
      if (rest.length > LIMITS.record) throw new Fault('import-xml-damaged')
      return !stopped
    },
    end() {
      if (!stopped && (open.length > 0 || rest.trim() !== '')) throw new Fault('import-xml-damaged')
    },
  }
}

/** Text may be taken up to an entity that is not whole yet. */
function whole(text: string, from: number): number {
  const entity = text.lastIndexOf('&')
  return entity >= from && text.length - entity < 12 && !text.includes(';', entity) ? entity : text.length
}

function tagEnd(text: string, from: number): number | undefined {
  let quote = 0
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 34 || code === 39) quote = code
    else if (code === 62) return at + 1
  }
  return
}

function behind(text: string, end: string, from: number): number | undefined {
  const at = text.indexOf(end, from)
  return at === -1 ? undefined : at + end.length
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function resolved(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/giu,
    (found, decimal?: string, hex?: string, name = '') => {
      if (name !== '') return Object.hasOwn(PREDEFINED, name) ? (PREDEFINED[name] ?? found) : found
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
    },
  )
}
