import type { Shown } from '../../core/insight/suppress.ts'

interface Props {
  title: string
  cells: readonly { label: string; count: Shown; words: string }[]
}

/** Sizes in the drawing's own units; it is as wide as its place allows. */
const WIDTH = 264
const ROW = 34
const BAR = 12
const RADIUS = 3

/** Bars, each under its label with its number. A withheld number has a dashed outline of no meaning in its length. */
export function Bars({ title, cells }: Props) {
  const most = Math.max(1, ...cells.map(({ count }) => (typeof count === 'number' ? count : 0)))
  const spoken = cells.map(({ label, words }) => `${label}: ${words}`).join('; ')
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${WIDTH} ${cells.length * ROW}`}
      role="img"
      aria-label={`${title}. ${spoken}`}
      preserveAspectRatio="xMinYMin meet"
    >
      {cells.map(({ label, count, words }, place) => (
        <g key={label} transform={`translate(0 ${place * ROW})`}>
          <text class="bar-label" x="0" y="12">
            {label}
          </text>
          <text class="bar-count" x={WIDTH} y="12" text-anchor="end">
            {words}
          </text>
          {typeof count === 'number' ? (
            <rect class="bar" x="0" y="17" width={(count / most) * WIDTH} height={BAR} rx={RADIUS} />
          ) : (
            <rect class="bar withheld" x="0.5" y="17.5" width={ROW} height={BAR - 1} rx={RADIUS} />
          )}
        </g>
      ))}
    </svg>
  )
}
