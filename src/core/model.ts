/** The words everything else is written in. Types only: no code of the product's lies here. */

/** Who a card belongs to, by what stands in its links. At least one of the two is present. */
export interface Identity {
  /** Digits, from `profile_id=` or `profile.php?id=`. */
  profileId?: string
  /** The profile's own word in the address, lower case, from `/jane.doe`. */
  vanity?: string
}

/** Names one request within a page: `id:100001` or, where no id is known, `vanity:jane.doe`. */
export type RequestKey = `id:${string}` | `vanity:${string}`

/** Where on Facebook something was read. */
export type Surface = 'home' | 'friends' | 'requests' | 'notifications' | 'profile' | 'conversation' | 'other'

/** One incoming friend request, as the page shows it. */
export interface FriendRequest {
  key: RequestKey
  identity: Identity
  /** The display name, cleaned of zero-width characters and surplus white space. */
  name: string
  /** The address of the profile, without tracking parameters. */
  url: string
  surface: Surface
  /** What the card says of a town or a workplace, if anything; weak evidence. */
  place?: string
}

/** How sure the reader is of the page. `unsure` is always shown to the user, with its reason. */
export type Health =
  | { kind: 'ok' }
  | {
      kind: 'unsure'
      why: 'card-without-identity' | 'requests-in-data-but-none-read' | 'no-cards-where-expected' | 'unknown-words'
    }

/** What the reader knows of one page at one moment; `requests` in page order. */
export interface PageReport {
  surface: Surface
  requests: FriendRequest[]
  health: Health
  /** Facebook says that it has blocked the account for a while. */
  blocked?: boolean
}

/** What a name on the list is used for, in FHIR's words. */
export type NameKind = 'official' | 'usual' | 'maiden' | 'previous' | 'nickname' | 'alias'

/** One name a patient has or had. Either parts or `text`; parts win. */
export interface PatientName {
  kind: NameKind
  given?: string
  middle?: string
  family?: string
  text?: string
}

/** One person of the practice's list. */
export interface Patient {
  id: string
  names: PatientName[]
  /** ISO 8601 date, `1980-02-29`. */
  dob?: string
  status: 'active' | 'inactive' | 'deceased'
  /** The town they live in, as written; weak evidence. */
  city?: string
  /** A hash of the number that the practice's software has for them: a later list tells them again by it. */
  chart?: string
  /** What was done by hand: the next list takes nothing of it away. */
  hand?: 'added' | 'changed'
}

/** A name taken apart: lower case, folded tokens, in the order written. */
export interface PersonName {
  /** As it was written. */
  written: string
  given: string[]
  middle: string[]
  family: string[]
  /** Names in brackets or quotation marks: `Robert "Bob" Smith`. */
  alias: string[]
}

/** Why a patient was found: which part, compared how. The panel says it in words. */
export interface Reason {
  part: 'given' | 'middle' | 'family' | 'alias' | 'whole' | 'town'
  level:
    | 'exact'
    | 'folded'
    | 'partly'
    | 'nickname'
    | 'called'
    | 'by-middle'
    | 'as-middle'
    | 'former'
    | 'initial'
    | 'one-edit'
    | 'sounds-alike'
    | 'swapped-order'
    | 'usual-pair'
    | 'missing'
    | 'different'
  /** Evidence in bits, positive for a match: log2 of the likelihood ratio. */
  bits: number
  /** The word of the request that was compared, and the word on the list, both folded. */
  word?: string
  listed?: string
}

/** One patient who may be the requester. */
export interface Match {
  patientId: string
  /** The name on the list that fitted best, as written there. */
  listName: string
  nameKind: NameKind
  dob?: string
  /** Probability that the requester is this patient, 0 to 1. */
  probability: number
  reasons: Reason[]
  /** For the very name: how many on the list bear it, and how many of as many people would by chance. */
  namesakes?: { listed: number; byChance: number }
}

/**
 * How rare names are. Frequencies are shares of the population, above 0 and at most 1. Who knows the number of a token on the
 * list says it, and the token need not be looked up.
 */
export interface Rarity {
  given(token: string, at?: number): number
  family(token: string, at?: number): number
  /** Nicknames of a given name, folded: `bob` for `robert`. */
  nicknames(token: string): readonly string[]
  /** Given names that a nickname stands for: `robert` for `bob`. */
  fullNames(token: string): readonly string[]
  /** How much oftener a given and a family name go together than by chance: 1 where they have nothing to do with each other. */
  together(given: string, family: string): number
  /** How many patients the list has. */
  listSize: number
  /** Share of requests that come from patients before a name is seen, 0 to 1. */
  prior: number
}

/** What the user says of a profile: never a patient, this patient, or again whatever the comparison says. */
export type SaysWho = 'never' | 'as-compared' | { patientId: string }

/** What Front Desk says of a request. */
export type Verdict =
  | { kind: 'locked' }
  | { kind: 'no-list' }
  | {
      kind: 'likely' | 'possible' | 'not-on-list'
      /** Probability that the requester is any patient of the list, 0 to 1. */
      probability: number
      /** Best first, at most 10. */
      matches: Match[]
      /** The user has said before that this profile is not a patient. */
      saidNot?: boolean
      /** The user has said before who this profile is: the only one in `matches`. */
      saidIs?: boolean
    }
