/** Which pages of ours are open: a decision that waits in one is interrupted as soon as that page is gone. */
export interface PageLife {
  /** This page. */
  own: string
  isOpen(page: string): Promise<boolean>
}

/**
 * Makes this page known to the others for as long as it is open: the browser lets go of the lock by itself, however it ends.
 * @param own a fresh UUID
 */
export function openPageLife(locks: Pick<LockManager, 'request' | 'query'>, own: string): PageLife {
  const nameOf = (page: string): string => `front-desk-page ${page}`
  void locks.request(nameOf(own), () => new Promise<never>(() => undefined))
  return {
    own,
    async isOpen(page) {
      if (page === own) return true
      const { held = [] } = await locks.query()
      return held.some(({ name }) => name === nameOf(page))
    },
  }
}
