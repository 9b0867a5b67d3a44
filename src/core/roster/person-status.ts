import { fold } from '../fold.ts'
import type { Patient } from '../model.ts'

/** Words of status columns and remarks; folded, whole cell or word. Code letters stand alone only. */
const DECEASED =
  /^(?:d|de|dec|dcsd|decd)$|\b(?:deceased|dead|died|expired|death|dec'd|verstorben|gestorben|fallecid[oa]|muert[oa]|difunt[oa]|decede|decedee|obito|falecid[oa]|exitus|da mat|tu vong|zmarl[aey]?|avliden|vefat|rip|finad[oa]|passed away|pass away|deceduto|deceduta|overleden)\b|^(?:متوفى|متوفي|متوفاة|נפטר|נפטרה|умер|умерла|死亡|사망)/u
const INACTIVE =
  /^(?:i|in|ia|inact|mo|fi|te|n|no|false|0)$|\b(?:inactive(?:patient)?|in-?active|not active|non-?active|former|left|discharged|archived|transferred|moved|terminated|dismissed|closed|disabled|deactivated|suspended|purged|do not use|duplicate|merged|deleted|inactiv[oa]|inactif|inaktiv|ehemalig|ancien|inattiv[oa]|baja|deducted|deregistered|unregistered|left practice|withdrawn|verzogen|ausgetreten|gewechselt|trasladad[oa]|parti[e]?|demenage[e]?|nieaktywn[ya]|pasif|ngung|ngung dieu tri|ngu?ng|inaktif|uitgeschreven|vertrokken|inactief|utflyttad|no longer|lost to follow-?up|ltfu|gone away|moved away|past|revocat[oa]|dimess[oa])\b/u
/** What a yes-or-no cell says for no. */
const NO =
  /^(?:|n|no|none|false|f|0|alive|living|nein|non|nao|unknown|u|-|na|n\/a|null|0000-00-00.*|0001-01-01.*|1900-01-01.*|0?1\/0?1\/1900.*|1\/1\/0001.*|0?0\/0?0\/0.*|false.*)$/u

/** What most rows say: no need to look closer. */
const USUAL = new Set(['Active', 'ACTIVE', 'active', 'A', 'Alive'])

/** The cells of a row that tell of life and membership. */
export interface StatusCells {
  status?: string | undefined
  death?: string | undefined
  active?: string | undefined
  inactive?: string | undefined
}

/** Whether a person is still a patient, by all that a row says of it. */
export function statusOf({ status, death, active, inactive }: StatusCells): Patient['status'] {
  if (death !== undefined && says(death)) return 'deceased'
  const word = status === undefined || status === '' || USUAL.has(status) ? '' : fold(status.trim())
  if (word !== '' && DECEASED.test(word)) return 'deceased'
  if (word !== '' && INACTIVE.test(word)) return 'inactive'
  if (active !== undefined && active.trim() !== '' && !says(active)) return 'inactive'
  if (active !== undefined && active !== '' && INACTIVE.test(fold(active.trim()))) return 'inactive'
  return inactive !== undefined && says(inactive) ? 'inactive' : 'active'
}

function says(cell: string): boolean {
  return cell !== '' && !NO.test(fold(cell.trim()))
}
