/** What a token is in a patient's names. Four bits in the table. */
export const ROLE = {
  given: 0,
  /** A second given name, as in `Mary Ann`. */
  second: 1,
  middle: 2,
  /** Preferred name, nickname, alias. */
  called: 3,
  /** Several given names written as one: `maryann`, `minjun`. */
  givenJoined: 4,
  /** A second middle name. */
  middleSecond: 5,
  family: 8,
  /** The second of two surnames. */
  familySecond: 9,
  /** Two surnames written as one. */
  familyJoined: 10,
  /** The surname without its particle: `cruz` of `de la Cruz`. */
  familyBare: 11,
  /** Maiden and previous names. */
  former: 12,
} as const

/** One of the roles. */
export type Role = (typeof ROLE)[keyof typeof ROLE]

/** From here on a role is one of a family name. */
export const FAMILY_SIDE = 8

/** Bits of an entry that hold the role; the token stands above them. */
export const ROLE_BITS = 4
export const ROLE_MASK = 15
