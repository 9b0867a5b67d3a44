import { codeOf } from '../../src/core/fault.ts'
import type { LogSession } from '../../src/service/log-session.ts'
import type { LogActions } from '../../src/ui/options/log-actions.ts'
import { download } from './download.ts'

/** What the buttons of the log do. */
export function logActionsOf(log: LogSession): LogActions {
  return {
    ...log,
    save: (format) =>
      log
        .save(format)
        .then(download)
        .then(() => undefined, codeOf),
  }
}
