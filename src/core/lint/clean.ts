/** A text with its disguises off, and where each of its UTF-16 units came from. */
export interface Clean {
  text: string
  /** Offset in the original for each unit of `text`, and one more for its end. */
  from: number[]
}

/** Letters of scripts that no shipped language uses and that look like Latin ones (Unicode TR 39, the common part). */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  'аa вb еe сc ԁd ɡg һh іi јj кk мm ӏl нh оo рp ԛq ѕs тt уy ѵv ԝw хx αa βb εe ηn ιi κk νv οo ρp τt υu χx ᴀa ɑa ᴇe ɪi ⅼl ᴏo'
    .split(' ')
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']),
)

/** Never seen on screen: zero-width, direction, soft hyphen, variation selectors, Hangul fillers; tatweel only stretches. */
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0\u0640]|\p{Variation_Selector}|\u034f|\u17b4|\u17b5/u

/**
 * Takes disguises off: invisible characters go, decorated and full-width letters become plain, look-alikes of other
 * scripts become Latin, all digits ASCII, lower case throughout. Accents stay.
 */
export function clean(original: string): Clean {
  let text = ''
  const from: number[] = []
  let at = 0
  for (const character of original) {
    if (!INVISIBLE.test(character)) {
      const plain = plainForm(character)
      for (let unit = 0; unit < plain.length; unit++) from.push(at)
      text += plain
    }
    at += character.length
  }
  from.push(at)
  return { text, from }
}

function plainForm(character: string): string {
  if (character < '\u0080') return character.toLowerCase()
  const lower = character.normalize('NFKC').toLowerCase()
  return [...lower].map((one) => LOOKALIKES[one] ?? digit(one)).join('')
}

/** ASCII for a decimal digit of any script: those come in runs of ten that start at a code point divisible by ten's run. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  for (const zero of [0x0660, 0x06f0, 0x0966]) if (code >= zero && code < zero + 10) return String(code - zero)
  return character
}
