import { useId } from 'react'
import type { Person } from '../../scenario.ts'
import { between, chanceOf, hashOf } from '../../seeded.ts'
import { say } from '../state/boot.ts'

/** A picture of nobody: a figure before a colour, the same for the same person. Marked up like Facebook's avatars. */
export function Avatar({ person, silent = false }: { person: Person; silent?: boolean }) {
  const mask = useId()
  const named = silent
    ? { 'aria-hidden': true }
    : { role: 'img', 'aria-label': say('pictureOf', { name: person.name }) }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the label is among the spread attributes
    <svg viewBox="0 0 100 100" data-visualcompletion="ignore-dynamic" {...named}>
      <mask id={mask}>
        <rect width="100" height="100" fill="white" />
      </mask>
      <g mask={`url(#${mask})`}>
        <image
          x="0"
          y="0"
          width="100%"
          height="100%"
          preserveAspectRatio="xMidYMid slice"
          href={pictureOf(person.id)}
        />
      </g>
    </svg>
  )
}

/** A figure before a backdrop, all in one tone, so that it says nothing about anybody. */
function pictureOf(id: string): string {
  const chance = chanceOf(hashOf(id))
  const hue = between(chance, 0, 359)
  const tone = (light: number, turn = 0): string => `hsl(${(hue + turn) % 360} 38% ${light}%)`
  const [across, up] = [between(chance, -10, 10), between(chance, -3, 4)]
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
    <defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${tone(80)}"/>
    <stop offset="1" stop-color="${tone(64, 35)}"/></linearGradient></defs>
    <rect width="100" height="100" fill="url(#g)"/>
    <circle cx="${50 + across * 3}" cy="${40 + up * 3}" r="${between(chance, 26, 44)}" fill="${tone(88, 20)}" opacity=".45"/>
    <path fill="${tone(38, 15)}" d="M12 100c2-23 18-32 38-32s36 9 38 32z"/>
    <circle cx="50" cy="${45 + up}" r="${between(chance, 17, 19)}" fill="${tone(46, 15)}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`
}
