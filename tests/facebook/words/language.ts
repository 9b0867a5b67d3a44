/** Languages of the replica. `qaa`, for private use, is a language that exists nowhere. */
export type Language = 'en' | 'fr' | 'vi' | 'id' | 'es' | 'ar' | 'qaa'

export const LANGUAGES: readonly Language[] = ['en', 'fr', 'vi', 'id', 'es', 'ar', 'qaa']
