import type { RuleName } from './lint.ts'

/** One thing a message must not contain. Patterns are global, Unicode, and free of nested repetition (linear time). */
interface LintRule {
  rule: RuleName
  pattern: RegExp
}

/** English. Sources: 45 CFR 164.502 (a reply that confirms someone is a patient discloses), see docs/adr/0006. */
export const LINT_RULES: readonly LintRule[] = [
  // "patients and others find ..." is a general statement; a possessive or an address makes it a disclosure.
  { rule: 'relationship', pattern: /\b(?:my|our|your|as a|as an|former|current) (?:\w+ )?patients?\b/giu },
  {
    rule: 'relationship',
    pattern: /\bas your (?:doctor|physician|gp|nurse|therapist|surgeon|clinician|provider)\b/giu,
  },
  { rule: 'relationship', pattern: /\byour (?:doctor|physician|gp|nurse|therapist|clinician|care team)\b/giu },
  {
    rule: 'relationship',
    pattern:
      /\byour (?:\w+ )?(?:visits?|appointments?|results?|tests?|labs?|treatments?|charts?|records?|diagnos[ei]s|refills?|prescriptions?|medications?|symptoms?|surgery|procedures?|referrals?|follow-?ups?|care|health|condition|insurance|bill)\b/giu,
  },
  { rule: 'relationship', pattern: /\bwe (?:saw|met|treated|examined|spoke with|talked to) you\b/giu },
  {
    rule: 'relationship',
    pattern: /\b(?:i|we) (?:\w+ )?(?:saw|treated|examined|diagnosed|prescribed|operated on)\b/giu,
  },
  { rule: 'relationship', pattern: /\b(?:see|seeing|saw) you (?:at|in|on|for) (?:the|my|our|your) \w+/giu },
  { rule: 'relationship', pattern: /\byou (?:are|were|have been) (?:a |one of )?(?:my |our )?patients?\b/giu },
  { rule: 'relationship', pattern: /\bdoctor.patient relationship\b/giu },
  {
    rule: 'condition',
    pattern:
      /\b(?:diabet(?:es|ic)|cancer|tumou?r|depress(?:ion|ed)|anxiety|hypertension|blood pressure|pregnan(?:cy|t)|hiv|asthma|stroke|migraine|epilepsy|insulin|metformin|lisinopril|sertraline|antidepressants?|chemotherapy|biopsy|infection|std|addiction)\b/giu,
  },
  {
    rule: 'response-time',
    pattern:
      /\b(?:within|in) (?:\w+ )?(?:\d+|an?|one|two|three|few|24|48) (?:\w+ )?(?:minutes?|hours?|days?|weeks?)\b/giu,
  },
  {
    rule: 'response-time',
    pattern:
      /\b(?:by (?:tomorrow|tonight|the end of)|right away|immediately|same day|as soon as possible|promptly)\b/giu,
  },
  { rule: 'date', pattern: /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/giu },
  {
    rule: 'date',
    pattern:
      /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}\b/giu,
  },
  {
    rule: 'date',
    pattern:
      /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/giu,
  },
  { rule: 'date', pattern: /\b(?:last|next|this|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu },
  { rule: 'placeholder', pattern: /\{[^{}]*\}/giu },
]
