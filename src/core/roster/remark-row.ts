import { fold } from '../fold.ts'

/** What reports print above, between and below their rows; folded. None of it is a name. */
const REMARKS: readonly RegExp[] = [
  /^(?:grand |sub ?|report |overall )?totals?\b(?:\s*(?:[:=#]|\d|$)| (?:number|patients?|records?|count|rows?|of)\b)/u,
  /^(?:pages?|seite|pagina) *(?:[:#] *)?\d+/u,
  /^(?:number|count|no\.?|nr\.?|anzahl|nombre|numero) (?:of|de|der|total)\b/u,
  /^(?:total )?(?:patients?|records?|rows?|count|results?|entries|clients?|summe|registros?|pacientes?)\s*[:=]/u,
  /^\(?\d[\d.,]* *(?:patients?|records?|rows?|results?|entries|clients?|pacientes?|registros?|patienten|selected|total)\b/u,
  /^(?:report|list|data|file)? ?(?:generated|printed|created|exported|produced|prepared|extracted|run|as of)\b ?(?:on|by|at|from|date|time|:|\d)/u,
  /^(?:report|print|run|export|generation) ?(?:date|time|id|name|criteria|title|filters?)\b/u,
  /^(?:filter|filters|criteria|sorted by|source|date range|parameters?|legend|note|notes|disclaimer)\s*:/u,
  /^(?:confidential|copyright|©|\(c\) |this (?:report|document|list|file) |for internal use|contains (?:phi|protected))/u,
  /^(?:\*+|-+|=+|_+|#+)? ?(?:end|fin|ende) (?:of|del?|du|des) (?:the )?(?:report|list|file|data|page|documento?|berichts?|informe|relatorio)/u,
  /^(?:provider|physician|doctor|location|facility|department|clinic|practice|group|site|resource|insurance|payer|rendering provider|pcp)\s*:/u,
  /^\d+ (?:rows?|records?) (?:affected|returned|in set|selected)/u,
]

/**
 * Whether a row is a line of the report and no person: a total, a page number, `printed on`. Asked only of rows whose other cells
 * are nearly empty, so that nobody called Page or Total is lost.
 */
export function isRemarkRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const [first = ''] = filled
  const text = fold(first.trim().slice(0, 200))
  if (!/[\p{L}\p{N}]/u.test(filled.join(''))) return true
  return (
    REMARKS.some((remark) => remark.test(text)) ||
    (filled.length > 1 && REMARKS.some((remark) => remark.test(fold(filled.join(' ').slice(0, 200)))))
  )
}
