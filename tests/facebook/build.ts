import { build } from 'vite'

// Builds the replica's app into one file.
await build({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    outDir: '../../.output/facebook',
    emptyOutDir: true,
    target: 'es2024',
    minify: 'oxc',
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: `${import.meta.dirname}/client/main.tsx`,
      output: { format: 'es', entryFileNames: 'app.js', codeSplitting: false },
    },
  },
})
