import type { Problem } from '../../core/lint.ts'

interface Props {
  text: string
  problems: readonly Problem[]
}

/** A text with the words underlined that the lint objects to. Objections to the whole text mark nothing. */
export function Marked({ text, problems }: Props) {
  return <>{pieces(text, problems).map(({ from, words, bad }) => (bad ? <mark key={from}>{words}</mark> : words))}</>
}

interface Piece {
  from: number
  words: string
  bad: boolean
}

/** Overlapping objections become one mark. */
function pieces(text: string, problems: readonly Problem[]): Piece[] {
  const spans = problems.filter(({ start, end }) => start > 0 || end < text.length)
  const found: Piece[] = []
  let at = 0
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    found.push({ from: at, words: text.slice(at, from), bad: false }, { from, words: text.slice(from, end), bad: true })
    at = end
  }
  return [...found, { from: at, words: text.slice(at), bad: false }].filter(({ words }) => words !== '')
}
