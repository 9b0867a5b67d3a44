import type { Health } from '../../src/core/model.ts'
import { findPage } from '../../src/door/find-page.ts'

/** Tells how sure the reader is of the page of Facebook that is open, if one is. */
export function followPage(tell: (health: Health | undefined) => void): void {
  void findPage().then((page) => tell(page?.report.health))
}
