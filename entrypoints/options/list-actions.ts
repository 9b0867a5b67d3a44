import type { OptionsSession } from '../../src/service/options-session.ts'
import type { OptionsActions } from '../../src/ui/options/actions.ts'
import { download } from './download.ts'

type ListActions = Pick<
  OptionsActions,
  | 'readList'
  | 'readAgain'
  | 'changes'
  | 'saveSkipped'
  | 'putInForce'
  | 'cancelList'
  | 'eraseList'
  | 'undoImport'
  | 'people'
>

/** What the buttons around the patient list do. */
export function listActionsOf({ list, people, eraseList, undoImport, refresh }: OptionsSession): ListActions {
  return {
    readList: (files) => void list.read(files),
    readAgain: (answers) => void list.readAgain(answers),
    changes: list.changes,
    saveSkipped: (text) => download({ name: 'left-out.csv', mime: 'text/csv', text }),
    putInForce: (leaving) => void list.use(leaving).then(refresh),
    cancelList() {
      list.cancel()
      void refresh()
    },
    eraseList,
    undoImport,
    people,
  }
}
