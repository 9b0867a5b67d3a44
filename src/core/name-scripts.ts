import table from './name-letters.json' with { type: 'json' }

/** Letters of other scripts by their Latin reading, and whole Japanese surnames. */
const LETTERS = new Map(
  Object.entries(table.letters).flatMap(([latin, letters]) => [...letters].map((one) => [one, latin])),
)
const WORDS = new Map<string, string>(Object.entries(table.words))

/** The parts of a Hangul syllable, romanised as South Korea does. */
const STARTS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const ENDS = ' k k k n n n t l k m p l l p l m p p t t ng t t k t p t'.split(' ')
const HANGUL = 0xac00

/** Korean surnames as their bearers spell them in Latin letters, by syllable and by Chinese character. */
const KOREAN = new Map(
  '김金 kim 이李 lee 박朴 park 최崔 choi 정鄭 jung 강姜 kang 조趙 cho 윤尹 yoon 장張 jang 임林 lim 한韓 han 오吳 oh 서徐 seo 신申 shin 권權 kwon 황黃 hwang 안安 ahn 송宋 song 류柳 ryu 전全 jeon 홍洪 hong 고高 ko 문文 moon 양梁 yang 손孫 son 배裵 bae 백白 baek 허許 heo 유劉 yoo 남南 nam 심沈 shim 노盧 noh 하河 ha 곽郭 kwak 성成 sung 차車 cha 주朱 joo 우禹 woo 구具 koo 민閔 min 진陳 jin 나羅 na 지池 ji 엄嚴 um 변卞 byun 원元 won 천千 chun 방方 bang'
    .split(' ')
    .flatMap((_, at, all) =>
      at % 2 === 0 ? [...(all[at] ?? '')].map((letter) => [letter, all[at + 1] ?? ''] as const) : [],
    ),
)
/** Chinese surnames of two characters. */
const TWO = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 慕容 皇甫 尉迟 公孙 公孫 夏侯 令狐 宇文 长孙 長孫'.split(' '),
)
/** Letters of Latin that others pass for: `Јоhn` with Cyrillic letters in it. */
const LOOKALIKES = new Map(
  [...'аеорсхуіјѕԁһкмтвнαοινυρτ'].map((letter, at) => [letter, [...'aeopcxyijsdhkmtbhaoivupt'][at] ?? letter]),
)

/** Alef and ayin, Arabic and Hebrew: inside a name mostly left out, in front of it a vowel. */
const SILENT = /^[اأإآعאע]/u

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]+/gu
const OTHER = /[^\p{Script=Latin}\p{P}\p{Z}\p{S}\p{N}\p{C}]+/gu

/**
 * A text with the letters of other scripts in Latin ones. East Asian names of one run are parted: family name, then given
 * name, as they are written.
 */
export function inLatin(text: string): string {
  return text
    .replace(/\S+/gu, (word) =>
      mixed(word) ? [...word.toLowerCase()].map((one) => LOOKALIKES.get(one) ?? one).join('') : word,
    )
    .replace(EAST_ASIAN, eastAsian)
    .replace(OTHER, (run) => {
      const latin = [...run.normalize('NFC').toLowerCase()].map(reading).join('')
      return SILENT.test(run) && !/^[aeiou]/u.test(latin) ? `a${latin}` : latin
    })
}

function mixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)
}

function eastAsian(run: string): string {
  const letters = [...run]
  if (letters.length < 2 || letters.length > 5) return ` ${letters.map(reading).join('')} `
  for (const length of [3, 2]) {
    const word = WORDS.get(letters.slice(0, length).join(''))
    if (word !== undefined) return ` ${word} ${letters.slice(length).map(reading).join('')} `
  }
  const family = TWO.has(letters.slice(0, 2).join('')) && letters.length > 2 ? 2 : 1
  const korean = /\p{Script=Hangul}/u.test(run) ? KOREAN.get(letters[0] ?? '') : undefined
  const first = korean ?? letters.slice(0, family).map(reading).join('')
  return ` ${first} ${letters.slice(family).map(reading).join('')} `
}

function reading(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0) - HANGUL
  if (code < 0 || code >= 11_172) return LETTERS.get(letter) ?? LETTERS.get(letter.normalize('NFD')[0] ?? '') ?? letter
  return `${STARTS[Math.floor(code / 588)]}${VOWELS[Math.floor((code % 588) / 28)]}${ENDS[code % 28]}`
}
