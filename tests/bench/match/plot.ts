import type { Bin } from './metrics.ts'

/** A reliability diagram: what was said against what was so, in ten bins; on the line is right. */
export function reliability(title: string, bins: readonly Bin[]): string {
  const x = (value: number): number => 50 + value * 300
  const y = (value: number): number => 350 - value * 300
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (at) =>
      `<text x="${x(at)}" y="368" text-anchor="middle">${at}</text><text x="42" y="${y(at) + 4}" text-anchor="end">${at}</text>`,
  )
  const points = bins.map(
    ({ said, was, count }) =>
      `<circle cx="${x(said).toFixed(1)}" cy="${y(was).toFixed(1)}" r="5"><title>${count}</title></circle>`,
  )
  const path = bins
    .map(({ said, was }, at) => `${at === 0 ? 'M' : 'L'}${x(said).toFixed(1)} ${y(was).toFixed(1)}`)
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 400" role="img" font-family="sans-serif" font-size="12">
<title>${title}</title><rect width="380" height="400" fill="#fff"/>
<text x="50" y="30" font-size="14">${title}</text>
<path d="M50 350L350 50" stroke="#999" stroke-dasharray="4"/><path d="M50 50V350H350" fill="none" stroke="#333"/>
${ticks.join('')}
<text x="200" y="388" text-anchor="middle">probability said</text><text x="14" y="200" transform="rotate(-90 14 200)" text-anchor="middle">share that were patients</text>
<path d="${path}" fill="none" stroke="#2a6f97"/><g fill="#2a6f97">${points.join('')}</g>
</svg>
`
}
