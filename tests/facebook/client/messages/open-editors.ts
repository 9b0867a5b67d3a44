import type { LexicalEditor } from 'lexical'

/** The editors that are open, in the order in which they came. */
export const openEditors = new Set<LexicalEditor>()
