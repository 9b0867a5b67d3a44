/** How a cell begins that a spreadsheet would run; the wide forms of East Asian keyboards count as well. */
const FORMULA = /^(?=[=+\-@\t\r\n＝＋－＠])/u
/** The same within a cell, behind what a spreadsheet that is told so takes for the end of a cell; and the blanks in between. */
const INNER = /(?<=[;|])(?=[=+\-@＝＋－＠])|(?<![\s"])[\s"]+(?=[=+\-@＝＋－＠])/gu

/** A cell with an apostrophe before what a spreadsheet would run as a formula. Written in quotes, whichever separator it takes. */
export function plainCell(cell: string | number): string {
  const text = String(cell)
  return text
    .replace(INNER, (blanks, at: number) => {
      const behindEnd = /[;|]/u.test(text.charAt(at - 1)) ? "'" : ''
      return behindEnd + blanks.replace(/[\t\r\n]/gu, "$&'")
    })
    .replace(FORMULA, "'")
}
