import { z } from 'zod'

/** Dearer parameters than these were not written by us: somebody wants this computer to stand still. */
const MEMORY_MAX = 1024 * 1024
const PASSES_MAX = 64
const ROUNDS_MAX = 50_000_000

const bytes = z.instanceof(Uint8Array)
const sealed = z.strictObject({ iv: bytes, bytes })
const count = (most: number) => z.number().int().min(1).max(most)

const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    kdf: z.discriminatedUnion('name', [
      z.strictObject({
        name: z.literal('argon2id'),
        memory: count(MEMORY_MAX),
        iterations: count(PASSES_MAX),
        parallelism: count(16),
      }),
      z.strictObject({ name: z.literal('pbkdf2-sha256'), iterations: count(ROUNDS_MAX) }),
    ]),
    salt: bytes,
    wrapped: sealed,
  }),
  z.strictObject({ kind: z.literal('recovery'), at: z.string(), salt: bytes, wrapped: sealed }),
  z.strictObject({ kind: z.literal('escrow'), publicKey: z.string(), ephemeral: bytes, wrapped: sealed }),
])

/** The head of a vault that comes from outside. */
export const vaultSchema = z.strictObject({
  id: z.literal('vault'),
  version: z.literal(1),
  databaseId: z.string().min(1).max(80),
  slots: z.array(slotSchema).min(1).max(8),
  generation: z.number().int().min(0).optional(),
})
