import type { Role, TestBrowser } from './driver.ts'

/** What a person looks at and presses: a page, the popup or the panel, where the browser itself puts it. */
export interface Surface {
  /** Runs a function in the surface's own world. */
  look<R, A = undefined>(inPage: (arg: A) => R | Promise<R>, arg?: A): Promise<R>
  /** Waits until a function in the surface's own world answers true. */
  until<A = undefined>(inPage: (arg: A) => boolean | Promise<boolean>, arg?: A): Promise<void>
  /** Waits until the words can be read on it. */
  see(words: string | RegExp): Promise<void>
  /** Brings the mouse over the element of this role and accessible name, and presses when it is truly over it. */
  click(role: Role, name: string): Promise<void>
  /** Presses one key, named as KeyboardEvent.key has it; fails where the keyboard is somewhere else. */
  press(key: string): Promise<void>
  /** Types; fails where the keyboard is somewhere else. */
  type(text: string): Promise<void>
  /** Of what can be seen of it, in CSS pixels. */
  size(): Promise<{ width: number; height: number }>
}

/** One window of a browser, on a screen. */
export interface Window {
  /** The page in front. */
  page: Surface
  /** Presses the button in the toolbar, and gives the popup that comes up. */
  popup(): Promise<Surface>
  /** Opens the panel beside the page, by the popup's own button. */
  panel(): Promise<Surface>
  /** Goes to an address with the page in front, and waits until it is there. */
  go(url: string): Promise<void>
  /** Gives this window the keyboard. */
  front(): Promise<void>
}

/** A browser on a screen, with the extension in it. */
export interface WindowedBrowser {
  first: Window
  /** Opens one more window, beside the first. */
  another(url: string): Promise<Window>
  /** Does work in tabs, with nothing of the window asked: to set up what a test starts from. */
  inTabs<R>(work: (browser: TestBrowser) => Promise<R>): Promise<R>
  close(): Promise<void>
}

/** Size of every window; two stand side by side on the screen. */
export const WINDOW = { width: 1280, height: 860 } as const
