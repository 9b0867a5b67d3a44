import type { Band } from '../../../src/core/passphrase/judgement.ts'

/** Words that anybody would try here, as the product knows them; the practice is fictitious. */
export const CONTEXT = ['Harbour Lane Family Practice'] as const

/** Passphrases, and how strong somebody who knows how they are guessed would call them. Written down before anything was tuned. */
export const BANDS: readonly (readonly [passphrase: string, band: Band])[] = [
  // Too short, whatever it is made of.
  ['', 'weak'],
  ['a', 'weak'],
  ['password', 'weak'],
  ['x7#Kq9!', 'weak'],
  ['correct hor', 'weak'],
  // Long only by what nobody sees, or by the same again.
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['abababababababab', 'weak'],
  ['passpasspasspass', 'weak'],
  ['p\u200ba\u200bs\u200bs\u200bw\u200bo\u200br\u200bd', 'weak'],
  ['horse\u0000\u0001\u0002\u0003\u0004\u0005\u0006', 'weak'],
  ['\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b', 'weak'],
  ['            ', 'weak'],
  ['kitten      kitten', 'weak'],
  ['ha ha ha ha ha ha ha', 'weak'],
  // What everybody chooses.
  ['password1234', 'weak'],
  ['Password1234!', 'weak'],
  ['P@ssw0rd2024', 'weak'],
  ['letmein12345', 'weak'],
  ['iloveyou1234', 'weak'],
  ['welcome12345', 'weak'],
  ['administrator', 'weak'],
  ['trustno1trustno1', 'weak'],
  // Rows of keys, counting, dates.
  ['qwertyuiop12', 'weak'],
  ['qwertyuiopasdf', 'weak'],
  ['1qaz2wsx3edc', 'weak'],
  ['123456789012', 'weak'],
  ['987654321098', 'weak'],
  ['abcdefghijkl', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['24.12.1984 24.12.1984', 'weak'],
  ['12/24/1984 1', 'weak'],
  // Words of this place.
  ['Front Desk 2026', 'weak'],
  ['frontdesk1234', 'weak'],
  ['facebookfacebook', 'weak'],
  ['Facebook patient', 'weak'],
  ['patient list 1', 'weak'],
  ['Harbour Lane', 'weak'],
  ['Harbour Lane Family', 'weak'],
  ['Harbour Lane Family Practice', 'weak'],
  ['harbourlanefamilypractice', 'weak'],
  ['HarbourLane2026!', 'weak'],
  ['frontdesk patients facebook', 'weak'],
  // A name and a year; one long word.
  ['Margaret 1961', 'weak'],
  ['jennifer smith', 'weak'],
  ['refrigerator', 'weak'],
  // Two or three plain words: better, and no more.
  ['purple monkey giraffe', 'fair'],
  ['walrus teapot green', 'fair'],
  ['gravel tonic seven', 'fair'],
  ['sunlit harpoon 42', 'fair'],
  ['kitchen thunder42', 'fair'],
  // Four unrelated words and more.
  ['lantern pebble harbour quilt', 'strong'],
  ['walnut ferry cobalt thimble', 'strong'],
  ['marble otter candle fiddle', 'strong'],
  ['oyster velvet canyon ladder', 'strong'],
  ['copper basket lunar meadow', 'strong'],
  ['unlit-Gravy-sixth-Plating-ozone', 'strong'],
  ['mulch tweak stoop cradle yonder', 'strong'],
  ['backlit uncork rummage chive dandelion', 'strong'],
  ['Taschenrechner Apfelbaum Zwiebel Gewitter', 'strong'],
  ['çarşamba gökkuşağı pencere kaplumbağa', 'strong'],
  // Drawn by chance.
  ['vK8#pL2mQz9!x', 'strong'],
  ['gx4Tq-9wLm-Zr2u', 'strong'],
  ['7h3kq0zv5m1xw9', 'strong'],
  ['ßq7ü-Ñx2ø-Łk9ž', 'strong'],
  ['Wq3#Wq9$Lm1%Zt7', 'strong'],
  ['病院の庭に白い椅子が三つある', 'strong'],
  // A sentence of one's own.
  ['My uncle juggles eleven lemons on Tuesdays', 'strong'],
  ['the third goat ate my blue umbrella', 'strong'],
]
