/** Languages a reply can be written and checked in, as BCP 47 primary tags. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'vi', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** The shipped language a tag such as `pt-BR` belongs to; `undefined` where there is none. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/u, 1)[0]
  return LANGUAGES.find((language) => language === primary)
}
