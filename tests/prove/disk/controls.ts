import type { Tab } from '../../browsers/driver.ts'

/**
 * The seeded fault: stores names as they are, in every way that a page of the extension could store a list: as objects in IndexedDB
 * (so many that the browser packs them), as text in the extension's storage, as base64, as a file of the browser's own file system.
 */
export function writeInTheClear(tab: Tab, names: readonly string[]): Promise<void> {
  return tab.look(async (wanted) => {
    const people = Array.from({ length: 20_000 }, (_, at) => ({
      id: `n${at}`,
      names: [{ kind: 'official', given: 'Odalys', family: wanted[at % wanted.length] }],
    }))
    const opening = indexedDB.open('control', 1)
    await new Promise<void>((done, fail) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
      opening.onerror = () => fail(opening.error)
      opening.onsuccess = () => {
        const writing = opening.result.transaction('rows', 'readwrite')
        for (let at = 0; at < people.length; at += 500)
          writing.objectStore('rows').put(people.slice(at, at + 500), `part ${at}`)
        writing.oncomplete = () => done()
      }
    })
    opening.result.close()
    const { browser, chrome } = globalThis as unknown as Record<string, { storage: { local: Storing } } | undefined>
    const encoded = btoa(JSON.stringify(people.slice(0, 100)))
    await (browser ?? chrome)?.storage.local.set({ control: people.slice(0, 100), encoded })
    const folder = await navigator.storage.getDirectory()
    const file = await (await folder.getFileHandle('control', { create: true })).createWritable()
    await file.write(JSON.stringify(people.slice(0, 100)))
    await file.close()
  }, names)
}

interface Storing {
  set(items: Record<string, unknown>): Promise<void>
}

/** The key of the unlocked vault, as the browser's memory holds it in base64. */
export function keyInMemory(tab: Tab, name: string): Promise<string | null> {
  return tab.look(async (key) => {
    const { browser, chrome } = globalThis as unknown as Record<string, { storage: { session: Reading } } | undefined>
    const stored = await (browser ?? chrome)?.storage.session.get(key)
    return typeof stored?.[key] === 'string' ? stored[key] : null
  }, name)
}

interface Reading {
  get(key: string): Promise<Record<string, unknown>>
}
