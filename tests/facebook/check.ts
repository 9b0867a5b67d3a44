import { checkBehaviour } from './check/behaviour.ts'
import { checkPages } from './check/pages.ts'
import { startStage } from './check/stage.ts'

// Looks at the replica itself, without the extension. `--pictures` leaves pictures in the folder for temporary files,
// `--behaviour` leaves out the pages.
const stage = await startStage(process.argv.includes('--pictures'))
if (!process.argv.includes('--behaviour')) await checkPages(stage)
await checkBehaviour(stage)
const faults = await stage.close()
console.log(faults === 0 ? 'The replica is sound.' : `${faults} faults.`)
process.exitCode = faults === 0 ? 0 : 1
