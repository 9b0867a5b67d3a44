/**
 * Asks again and again until there is an answer.
 * @param what named in the error
 * @param ask answers `undefined` while it is not so yet
 * @param patienceMs then it fails
 */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>, patienceMs = 60_000): Promise<T> {
  const deadline = Date.now() + patienceMs
  let last: unknown
  for (;;) {
    try {
      const answer = await ask()
      if (answer !== undefined) return answer
    } catch (error) {
      last = error
    }
    if (Date.now() > deadline) throw new Error(`Waited ${patienceMs / 1000} s in vain for ${what}`, { cause: last })
    await new Promise((done) => setTimeout(done, 50))
  }
}
