/** How a list behaved while it was scrolled, in ms. */
export interface Scrolled {
  /** Between two pictures, each. */
  frames: number[]
  /** Tasks that blocked the page for more than 50 ms. */
  longTasks: number[]
  /** From a jump to a far place until the people there stand on screen, each. */
  jumps: number[]
}

/** Scrolls the list of people on this page: steadily, picture by picture, then to far places. Runs in the page. */
export async function scrollPeople([pictures, jumps]: readonly [number, number]): Promise<Scrolled> {
  const list = document.querySelector<HTMLElement>('.long-list')
  if (list === null) throw new Error('no list')
  const picture = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn))
  const longTasks: number[] = []
  const watch = new PerformanceObserver((seen) => {
    for (const { duration } of seen.getEntries()) longTasks.push(duration)
  })
  watch.observe({ type: 'longtask' })
  const frames: number[] = []
  let before = await picture()
  for (let count = 0; count < pictures; count += 1) {
    list.scrollTop += 120
    const now = await picture()
    frames.push(now - before)
    before = now
  }
  const took: number[] = []
  for (let count = 1; count <= jumps; count += 1) {
    const start = performance.now()
    list.scrollTop = (list.scrollHeight * ((count * 37) % 100)) / 100
    await picture()
    for (;;) {
      const lines = [...list.querySelectorAll('[role=option]')]
      if (lines.length > 0 && lines.every((line) => line.querySelector('.who') !== null)) break
      await picture()
    }
    took.push(performance.now() - start)
  }
  watch.disconnect()
  return { frames, longTasks, jumps: took }
}

/** Types words into the search, and waits until those who are found stand on screen. @returns ms. Runs in the page. */
export async function searchPeople(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (field === null) throw new Error('no search')
  const picture = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn))
  /** How many are found, and the first of them. */
  const seen = (): string => {
    const [count, first] = ['.stack [role=status]', '[role=option] .who'].map((one) => document.querySelector(one))
    return first === null || first === undefined ? '' : `${count?.textContent}: ${first.textContent}`
  }
  const before = seen()
  const start = performance.now()
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
  while (seen() === '' || seen() === before) {
    if (performance.now() - start > 30_000) throw new Error(`nothing new is found for ${words.length} letters`)
    await picture()
  }
  return performance.now() - start
}
