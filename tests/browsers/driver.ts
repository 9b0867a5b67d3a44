/** One tab of a test browser: what a person at the screen could do, and what a test may look at. */
export interface Tab {
  url(): Promise<string>
  goto(url: string): Promise<void>
  /** Waits until the words stand on the page. */
  see(words: string | RegExp): Promise<void>
  /** A real mouse click on the element of this role and accessible name. */
  click(role: Role, name: string): Promise<void>
  /** Types into the field of this label. */
  fill(label: string, value: string): Promise<void>
  /** Chooses a file in the file field of this label. */
  choose(label: string, path: string): Promise<void>
  /** Presses one key, named as KeyboardEvent.key has it. */
  press(key: string): Promise<void>
  /** Runs a function in the page's own world. */
  look<R, A = undefined>(inPage: (arg: A) => R | Promise<R>, arg?: A): Promise<R>
  /** Waits until a function in the page's own world answers true. */
  until<A = undefined>(inPage: (arg: A) => boolean | Promise<boolean>, arg?: A): Promise<void>
  /** Runs the text of a script in the page's own world; the page's policy does not bind it. */
  run(script: string): Promise<void>
  /** Gives the page this size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  picture(path: string): Promise<void>
  /** Clicks a button that gives a file, and keeps the file. */
  download(button: string, path: string): Promise<void>
  toFront(): Promise<void>
  close(): Promise<void>
  /** Answers the browser's own question that an action brings up; what it asked. Where the test can. */
  answering?(yes: boolean, action: () => Promise<void>): Promise<string>
}

export type Role = 'button' | 'link' | 'checkbox' | 'radio' | 'textbox' | 'tab'

/** A real browser with the built extension in it, whose only way out is the proxy. */
export interface TestBrowser {
  name: 'chromium' | 'firefox'
  /** Address of a page of the extension. */
  extensionUrl(page: string): string
  open(url: string): Promise<Tab>
  /** Waits for a tab that something else opened. */
  tab(address: RegExp): Promise<Tab>
  /** From now on no panel can be opened, as in a browser that is locked down. Where the test can bring it about. */
  withoutPanels?(): Promise<void>
  /** Puts the extension in, with the pages that are open staying as they are; once more, as an update of it. */
  install(): Promise<void>
  /** What a user can set in the browser's own page of extensions: where this one is let on. */
  letOn(where: 'everywhere' | 'nowhere' | 'www only'): Promise<void>
  /** When somebody has closed it. */
  ended: Promise<void>
  close(): Promise<void>
}

/** What a browser is started with. */
export interface Launch {
  /** Path of the browser. */
  program: string
  /** Folder of the profile; made if it is not there. */
  profile: string
  /** Folder of the built extension. */
  extension: string
  proxyPort: number
  headless: boolean
  /** Start without the extension; a test installs it later. */
  bare?: boolean
}
