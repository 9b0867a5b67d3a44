import { type Person, type Scenario, scenarioOf } from './scenario.ts'

// Everybody here is fictitious: the names were made up for tests and the demonstration, and stand for nobody.

/** On the practice's list under this very name. */
export const MARGARET: Person = {
  id: '100011742903118',
  vanity: 'margaret.okonkwohale',
  name: 'Margaret Okonkwo-Hale',
  mutuals: 3,
  minutesAgo: 52,
}
/** On the practice's list as Robert A Fenwick. */
export const BOB: Person = { id: '100048820157264', name: 'Bob Fenwick', mutuals: 1, minutesAgo: 190 }
/** On the practice's list as María José Quintanilla Reyes. */
export const MARIA: Person = {
  id: '100065310984427',
  vanity: 'mjquintanilla',
  name: 'Maria Jose Quintanilla',
  mutuals: 0,
  minutesAgo: 1520,
}
/** Not on the list. */
export const TOMASZ: Person = {
  id: '100029467731590',
  vanity: 'tomasz.wieczorek.lund',
  name: 'Tomasz Wieczorek-Lund',
  mutuals: 23,
  minutesAgo: 2960,
}
/** Not on the list. */
export const PRIYA: Person = { id: '100083155240976', name: 'Priya Ramanathan-Voss', mutuals: 8, minutesAgo: 5880 }

/** Five requests, as the demonstration shows them. */
export const REQUESTS: Person[] = [MARGARET, TOMASZ, BOB, PRIYA, MARIA]

/** People You May Know: nobody of them has asked. */
export const SUGGESTIONS: Person[] = [
  { id: '100071204418835', vanity: 'ingrid.solberg.tate', name: 'Ingrid Solberg-Tate', mutuals: 12, minutesAgo: 0 },
  { id: '100036690271548', name: 'Desmond Achterberg', mutuals: 4, minutesAgo: 0 },
  { id: '100094417605283', vanity: 'yukihalloran', name: 'Yuki Halloran', mutuals: 1, minutesAgo: 0 },
  { id: '100052938840617', name: 'Leontine Abara', mutuals: 7, minutesAgo: 0 },
  { id: '100018573392064', vanity: 'caspian.holloway', name: 'Caspian Holloway-Dunne', mutuals: 2, minutesAgo: 0 },
  { id: '100087746219350', name: 'Noor Vandersteen', mutuals: 0, minutesAgo: 0 },
  { id: '100041162587903', vanity: 'r.fenwick.too', name: 'Robert Fenwick', mutuals: 5, minutesAgo: 0 },
  { id: '100060935714482', name: 'Elowen Marchetti', mutuals: 9, minutesAgo: 0 },
]

/** Friends, and people in a group: for everything that looks like a request and is none. */
export const FRIENDS: Person[] = [
  { id: '100013380942756', vanity: 'hollis.bramwell', name: 'Hollis Bramwell', mutuals: 31, minutesAgo: 0 },
  { id: '100077251036498', name: 'Agnieszka Thorne', mutuals: 18, minutesAgo: 0 },
  { id: '100024816693570', vanity: 'femi.castellan', name: 'Femi Castellan', mutuals: 40, minutesAgo: 0 },
  { id: '100099032748161', name: 'Saoirse Lindqvist', mutuals: 6, minutesAgo: 0 },
]

/** People who have a request of one's own. */
export const SENT: Person[] = [
  { id: '100030587419926', vanity: 'oriel.kastner', name: 'Oriel Kastner', mutuals: 2, minutesAgo: 0 },
  { id: '100056620193847', name: 'Bertrand Okafor-Lys', mutuals: 0, minutesAgo: 0 },
]

/** Names that are hard to read: one word, five words, marks, other scripts, a nickname in brackets, a word of the page. */
export const HARD_NAMES: Person[] = [
  'Zephyrine',
  'Ana Clara Monteverde dos Anjos',
  'Łucja Żółkiewska-Đorđević',
  'Nguyễn Thị Thảo Quỳnh',
  'عبير الشمري القاسم',
  'Снежана Волкодавова',
  '欧阳若曦',
  'अनुष्का त्रिवेदी',
  'Wilhelmina Prudhoe (Mina)',
  'Confirm Delete',
  'Message',
  "Siobhán O'Dwyer-Nkemelu",
].map((name, at) => ({ id: `1000100000000${10 + at}`, name, mutuals: at % 4, minutesAgo: 7 + at * 41 }))

/** The demonstration: five requests, of which three are from the practice's list, and people whom nobody asked about. */
export function demoScenario(different: Partial<Scenario> = {}): Scenario {
  return scenarioOf({
    requests: REQUESTS,
    suggestions: SUGGESTIONS,
    friends: FRIENDS,
    sent: SENT,
    ...different,
  })
}
