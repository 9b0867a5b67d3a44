/** A practice that does not exist; everybody on its list is fictitious. */
export const PRACTICE = {
  passphrase: 'lantern pebble harbour quilt',
  name: 'Harbour Lane Family Practice',
  portal: 'https://portal.harbourlane.example',
  phone: '+15550100123',
  hours: 'Monday to Friday, 8 to 5',
  list: 'tests/fixtures/practice/harbour-lane.csv',
} as const

/** Names of the list that must never lie on the disk in the clear. Fictitious. */
export const LISTED = [
  'Okonkwo-Hale',
  'Quintanilla',
  'Papathanasiou',
  'Wojciechowska',
  'Brackenridge',
  'Subramaniam-Iyer',
  'Thornbury',
] as const
