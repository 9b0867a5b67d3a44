import auNz from '../../assets/guidance/au-nz.json' with { type: 'json' }
import custom from '../../assets/guidance/custom.json' with { type: 'json' }
import therapyStrict from '../../assets/guidance/therapy-strict.json' with { type: 'json' }
import uk from '../../assets/guidance/uk.json' with { type: 'json' }
import usMessage from '../../assets/guidance/us-message.json' with { type: 'json' }
import usStrict from '../../assets/guidance/us-strict.json' with { type: 'json' }
import { type Profile, profileSchema } from '../core/guidance/profile.ts'

/** The guidance that comes with the product. */
export const PROFILES: readonly Profile[] = [usStrict, usMessage, uk, auNz, therapyStrict, custom].map((profile) =>
  profileSchema.parse(profile),
)
