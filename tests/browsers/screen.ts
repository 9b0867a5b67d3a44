import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { asPng, type Raster, readRaster } from './raster.ts'

/** A place on the screen, from its top left corner, in pixels. */
export interface Place {
  x: number
  y: number
}

/** A virtual screen with a mouse and a keyboard that are real to the programs on it. No window manager: windows stay where put. */
export interface Screen {
  /** For the environment of a program that is to draw here. */
  display: string
  move(to: Place): Promise<void>
  /** Presses the mouse where it is. */
  press(): Promise<void>
  /** Presses a key or a chord, as X names it: `j`, `Return`, `ctrl+l`. */
  key(chord: string): Promise<void>
  type(text: string): Promise<void>
  /** Windows that can be seen and have a name, the oldest first. */
  windows(): Promise<string[]>
  /** Puts a window at a place, in a size, and gives it the keyboard. */
  place(window: string, at: Place, size: { width: number; height: number }): Promise<void>
  /** Gives a window the keyboard. */
  front(window: string): Promise<void>
  look(): Raster
  /** Writes a picture of all of it, as PNG. */
  picture(path: string): void
  close(): Promise<void>
}

const run = promisify(execFile)

/** Starts a screen on a display number that nobody uses. */
export async function openScreen(width: number, height: number): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-screen-'))
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-fbdir', folder, '-nolisten', 'tcp']
  const program = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const end = (): void => void program.kill()
  process.once('exit', end)
  const ended = new Promise<void>((done) => program.once('exit', () => done()))
  const number = await new Promise<string>((told, fail) => {
    program.once('error', fail)
    program.once('exit', () => fail(new Error('Xvfb ended at once')))
    ;(program.stdio[3] as Readable).once('data', (text) => told(String(text).trim()))
  })
  const env = { ...process.env, DISPLAY: `:${number}` }
  const xdotool = async (...words: string[]): Promise<string> => (await run('xdotool', words, { env })).stdout
  const look = (): Raster => readRaster(join(folder, 'Xvfb_screen0'))
  return {
    display: `:${number}`,
    async move({ x, y }) {
      await xdotool('mousemove', `${Math.round(x)}`, `${Math.round(y)}`)
    },
    async press() {
      await xdotool('click', '1')
    },
    async key(chord) {
      await xdotool('key', chord)
    },
    async type(text) {
      await xdotool('type', '--delay', '4', text)
    },
    async windows() {
      // It fails where it finds nothing.
      const found = await xdotool('search', '--onlyvisible', '--maxdepth', '1', '--name', '.').catch(() => '')
      return found.split('\n').filter((id) => id !== '')
    },
    async place(window, { x, y }, size) {
      await xdotool('windowsize', '--sync', window, `${size.width}`, `${size.height}`)
      await xdotool('windowmove', window, `${x}`, `${y}`)
      await xdotool('windowfocus', '--sync', window)
    },
    async front(window) {
      await xdotool('windowfocus', '--sync', window)
    },
    look,
    picture: (path) => writeFileSync(path, asPng(look())),
    async close() {
      end()
      await ended
      process.off('exit', end)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
