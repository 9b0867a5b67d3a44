import family from '../../assets/names/family.json' with { type: 'json' }
import given from '../../assets/names/given.json' with { type: 'json' }
import nicknames from '../../assets/names/nicknames.json' with { type: 'json' }
import origins from '../../assets/names/origins.json' with { type: 'json' }
import type { NameData } from '../core/match/rarity.ts'

/** How common names are, nicknames and origins, as they come with the extension. */
export const BUNDLED_NAMES: NameData = { given, family, nicknames, origins }
