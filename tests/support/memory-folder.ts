/** A folder of the browser's own file system, in memory: a file changes as a whole, when its writer is closed. */
export function memoryFolder(): FileSystemDirectoryHandle & { files: Map<string, Blob>; full: boolean } {
  const files = new Map<string, Blob>()
  const folder = {
    files,
    full: false,
    async getFileHandle(name: string, how?: { create?: boolean }) {
      if (!files.has(name)) {
        if (how?.create !== true) throw new DOMException('no such file', 'NotFoundError')
        files.set(name, new Blob())
      }
      return {
        getFile: async () => files.get(name),
        async createWritable() {
          const parts: Uint8Array<ArrayBuffer>[] = []
          return {
            async write(chunk: Uint8Array<ArrayBuffer>) {
              if (folder.full) throw new DOMException('no room', 'QuotaExceededError')
              parts.push(chunk.slice())
            },
            close: async () => void files.set(name, new Blob(parts)),
            abort: async () => undefined,
          }
        },
      }
    },
    removeEntry: async (name: string) => void files.delete(name),
  }
  return folder as unknown as FileSystemDirectoryHandle & { files: Map<string, Blob>; full: boolean }
}
