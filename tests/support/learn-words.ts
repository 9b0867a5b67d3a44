import words from '../../assets/facebook/words.json' with { type: 'json' }
import { learnWords } from '../../src/facebook/words.ts'

/** What the extension's greeting brings in a browser. */
learnWords(words)
