import { z } from 'zod'
import { TOLD, type Told } from '../core/brief/script.ts'
import { LANGUAGES, type Language } from '../core/language.ts'
import type { StorageArea } from './area.ts'

/** Where they lie. They are about nobody and lie unencrypted. */
export const SCRIPTS_KEY = 'visit-scripts'

const scriptsSchema = z.partialRecord(
  z.enum(LANGUAGES),
  z.partialRecord(z.enum(TOLD), z.string().trim().min(1).max(2000)),
)

/** What the user says at visits instead of the shipped scripts, by language. */
export type OwnScripts = Partial<Record<Language, Partial<Record<Told, string>>>>

/** Reads them; none where nothing that makes sense is stored. */
export async function readOwnScripts(local: StorageArea): Promise<OwnScripts> {
  return scriptsSchema.safeParse((await local.get(SCRIPTS_KEY))[SCRIPTS_KEY]).data ?? {}
}

/** Stores one, or with an empty text goes back to the shipped one. */
export async function saveOwnScript(local: StorageArea, language: Language, told: Told, say: string): Promise<void> {
  const before = await readOwnScripts(local)
  const { [told]: _, ...rest } = before[language] ?? {}
  const words = say.trim().slice(0, 2000)
  const next = words === '' ? rest : { ...rest, [told]: words }
  await local.set({ [SCRIPTS_KEY]: { ...before, [language]: next } })
}
