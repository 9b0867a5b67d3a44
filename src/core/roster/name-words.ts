import type { NameKind } from '../model.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Forms of address in front of a name; folded, without full stops. Words that are also given names are left out. */
export const TITLES = words(
  'mr mrs ms miss mx dr prof professor rev sir herr frau mme mlle madame monsieur sra srta señor señora senor senora dra sig signor signora sigra mstr lic dhr mevr hon sister rabbi',
)

/** Suffixes that no given or family name is. */
export const SUFFIXES = words(
  'jr sr snr jnr ii iii iv 2nd 3rd 4th md phd dds dmd dvm esq rn mba cpa pharmd lpn bsn msn psyd lcsw lmft lmhc edd dnp aprn crnp crna cnm dpt faap facp facs',
)

/** Suffixes that are names as well: dropped only where they stand behind a comma and a name is left without them. */
export const LIKE_NAMES = words('v vi do od np pa pac dc rph ma ba bs bsc msc')

/** Parts that belong to the family name behind them; folded. */
export const PARTICLES = words(
  'de del della di da dos das do du des la las los le van von vom zu zum zur der den ter ten tot al el bin ibn bint abu ben st ste saint san santa mc mac y e abd abdul abdel عبد بن ابن ابو',
)

/** Words that introduce another name of the same person, and what it is then. */
export const MARKERS: readonly { kind: NameKind; words: string }[] = [
  {
    kind: 'maiden',
    words:
      'née|nee|né|geb\\.?|geborene|geborener|born|maiden(?: name)?|birth(?: name)?|nata|nascida|nacida|de soltera|apellido de soltera|nom de naissance|nom de jeune fille|roz\\.?|z domu|o\\.s\\.',
  },
  {
    kind: 'previous',
    words:
      'f\\.?/?k\\.?/?a\\.?|formerly known as|formerly|former(?: name)?|previously(?: known as)?|previous(?: name)?|prev\\.?|old name|ehem(?:als|\\.)|vorm\\.?|antes|anteriormente|anciennement|changed from|was',
  },
  {
    kind: 'nickname',
    words:
      'goes by|go by|prefers(?: to be called)?|preferred(?: name)?|pref\\.?|called|call me|nick(?:name)?|gen\\.|genannt|rufname|conocid[oa] como|dit|dite|apodo',
  },
  { kind: 'alias', words: 'a\\.?/?k\\.?/?a\\.?|also known as|known as|alias|n\\.?/?k\\.?/?a\\.?|now known as|or|also' },
]

/** In brackets behind a name, these are no names. */
export const REMARKS = words(
  'm f u x male female mr mrs test minor child adult vip pt patient new self he him she her they them his hers theirs twin confidential legal hoh dnr mom dad mother father parent spouse son daughter wife husband baby newborn',
)
