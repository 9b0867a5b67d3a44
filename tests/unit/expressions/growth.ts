/** Characters at which a measurement ends, and processor time of one run that is enough to be measured, in ms. */
const MOST = 160_000
const ENOUGH = 40

/**
 * How the time of something grows with the length of its input: 1 where twice the length takes twice the time, 2 where it takes four
 * times as long. The length is doubled until the time can be told from noise; what never takes that long has no growth worth the name.
 * Processor time of this program only, the least of several runs, so that a loaded machine makes no difference.
 * @param input of about so many characters
 */
export function growthOf(input: (length: number) => string, run: (text: string) => void): number {
  let before = 0
  for (let length = MOST / 64; length <= MOST; length *= 2) {
    const time = least(() => run(input(length)))
    if (time > ENOUGH * 4 || (time > ENOUGH && before > ENOUGH / 4)) return Math.log2(time / Math.max(before, 1))
    before = time
  }
  return 0
}

/** The least processor time of some runs, in ms. */
function least(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
