import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openToTests } from './for-tests/open.ts'
import { followHistory } from './state/navigate.ts'
import { record } from './state/record.ts'
import { keepMoving } from './state/restless.ts'
import { dress } from './style/class-names.ts'

const place = document.querySelector('[id^="mount_"]')
if (place === null) throw new Error('the document has no place for the app')

const count = (error: unknown): void => {
  record.errors += 1
  reportError(error)
}
addEventListener('unhandledrejection', () => {
  record.errors += 1
})
dress()
followHistory()
keepMoving()
openToTests()
createRoot(place, { onCaughtError: count, onUncaughtError: count, onRecoverableError: count }).render(<App />)
