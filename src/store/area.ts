/** What is needed of `browser.storage.local` and `browser.storage.session`. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(key: string): Promise<void>
}

/** What is needed of `navigator.locks`: one holder of a name at a time, across all pages of the extension. */
export interface Locks {
  request<T>(name: string, run: () => Promise<T>): Promise<T>
}
