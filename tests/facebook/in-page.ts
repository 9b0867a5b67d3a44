import type { Deed } from './contract.ts'
import type { Person, Variant } from './scenario.ts'

/** What a test can see and do in the page's own world, as `window.__replica`. */
export interface InPage {
  /** Every press of a button that does something, in order. `trusted`: by a person at the screen. */
  clicks: readonly { kind: Deed; id: string; name: string; trusted: boolean }[]
  /** Messages that were sent. */
  sent: readonly string[]
  /** Errors that React, Lexical or a promise reported: anything but 0 means that somebody broke the page. */
  readonly errors: number
  /** The text in an editor, from Lexical's model; empty where there is no editor. */
  composerText(at?: number): string
  /** How many editors are open. */
  composers(): number
  /** Goes to another page of the app by pushState. */
  navigate(path: string): void
  /** Ids of the requests in the page's list, answered or not. */
  requests(): string[]
  /** The pairs of buttons of requests that are in the document, hidden ones too: whose each is, and since when. */
  standing(): { id: string; name: string; element: HTMLElement; since: number }[]
  /** How many cards still wait for their buttons. */
  waiting(): number
  /** What the page believes of somebody: confirmed, deleted ...; nothing while the request is open. */
  fate(id: string): string | undefined
  /** Fetches all requests from the server. */
  loadAll(): Promise<number>
  setVariant(variant: Variant | 'mixed'): void
  /** Opens or closes a dialog. */
  dialog(kind: 'sent' | 'blocked' | 'privacy' | 'unfriend' | 'block' | 'warning' | 'none', id?: string): void
  /** Opens or closes the popover of the notifications. */
  popover(open: boolean): void
  /** Two people change places, with their elements. */
  swap(a: string, b: string): void
  /** Two people change places, and the elements stay. */
  trade(a: string, b: string): void
  /** One card is used for another person. */
  reuse(id: string, person: Person): void
  /** Every element of the lists is made anew. */
  rekey(): void
  /** The inside of one card is made anew. */
  replace(id: string): void
  /** One request vanishes by itself. */
  expire(id: string): void
  /** People come in, at a place of the list. */
  insert(people: readonly Person[], at?: number): void
  /** Minutes pass for the ages. */
  tick(minutes?: number): void
  /** One of the changes that Facebook's lists go through, by turns. */
  churn(): void
  /** Changes the document outside of the app so many times a second, for so long. Answers how many there were. */
  mutateStorm(how: { perSecond: number; ms: number }): Promise<number>
}

declare global {
  interface Window {
    __replica: InPage
  }
}
