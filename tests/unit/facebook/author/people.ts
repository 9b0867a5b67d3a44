/** A fictitious person. */
export interface Person {
  name: string
  id: string
  vanity: string
}

/** Names of fictitious people: one word, five words, other scripts, brackets, words of the interface. */
export const NAMES = [
  'Ana Lee',
  'Bo Chen',
  'Cher',
  'Maria del Carmen Ruiz Ortega',
  'Zoë Brontë-Müller',
  'Đặng Thị Ánh Nguyệt',
  'Ирина Соколова',
  'محمد الأحمد',
  '王小明',
  '김하늘',
  'राम शर्मा',
  'Robert (Bob) Smith',
  'Katherine "Kitty" Osei',
  'Confirm',
  'Delete',
  'Remove Carter',
  'Friend Request',
  "Siobhán O'Neill",
  'J. R. Ewing',
  'Al',
  'Add Friendly',
  'Message Mbeki',
  'Søren Åkesson',
  'Ñandú Peña',
] as const

/** The person of a number; each has an own id and vanity word. */
export function person(number: number): Person {
  const name = NAMES[number % NAMES.length] ?? 'Ana Lee'
  return { name, id: String(100_000_000 + number), vanity: `fictitious.${number}` }
}
