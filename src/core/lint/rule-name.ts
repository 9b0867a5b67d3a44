/** Names of everything the lint can object to; the sentence of each stands in `assets/languages`. */
export const RULE_NAMES = [
  'relationship',
  'response-time',
  'link',
  'date',
  'condition',
  'advice',
  'disguised',
  'placeholder',
  'no-emergency-line',
  'too-long',
] as const
export type RuleName = (typeof RULE_NAMES)[number]
