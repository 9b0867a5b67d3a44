import { defineConfig } from 'wxt'
import product from '../../../wxt.config.ts'

/**
 * The product with a seeded fault: as it once was, a button above the window cannot be pressed, although the column that it stands
 * in can be scrolled to it.
 */
const RIGHT = 'return isShown(element) && isReachable(element)'
const WRONG = `const { bottom, right } = element.getBoundingClientRect()
  return isShown(element) && isReachable(element) && bottom + scrollY > 0 && right + scrollX > 0`

export default defineConfig({
  ...product,
  outDir: '.output/old-eyes',
  vite: async (env) => {
    const usual = await product.vite?.(env)
    return {
      ...usual,
      plugins: [
        {
          name: 'old-eyes',
          enforce: 'pre' as const,
          transform(code: string, id: string) {
            if (!id.endsWith('src/facebook/shown.ts')) return
            if (!code.includes(RIGHT)) throw new Error('the fault cannot be seeded')
            return code.replace(RIGHT, WRONG)
          },
        },
        ...(usual?.plugins ?? []),
      ],
    }
  },
})
