import type { Language } from '../language.ts'

/** Text as it may stand in markup, also within an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`)
}

const LOOK = `
@page { size: A4; margin: 16mm }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem; max-width: 44rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: #14211f; background: #fff; overflow-wrap: anywhere }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25em }
h2 { font-size: 1.125rem; margin: 1.4em 0 .3em }
p, ul, ol, dl { margin: 0 0 .75em }
ul, ol { padding-inline-start: 1.25em }
li { margin-block: .25em }
li::first-letter { text-transform: uppercase }
a { color: #075e54 }
blockquote { margin: 0 0 .75em; padding: .75em 1em; background: #f2f0ea; border-inline-start: 4px solid #0f6b60 }
.practice { color: #0f6b60; font-weight: 600; margin: 0 }
.quiet { color: #4c5a57; font-size: .9375rem }
.urgent { padding: .75em 1em; border: 2px solid #a3301f; border-radius: .5em; font-weight: 600 }
.poster { max-width: none; text-align: center; font-size: 1.375rem }
.poster h1 { font-size: 2.75rem }
.poster .qr { display: block; width: min(100%, 95mm); margin: 1rem auto .5rem }
.poster .urgent { text-align: center }
.sheet { font-size: .9375rem }
.sheet h1 { font-size: 1.375rem }
.sheet h2 { font-size: 1rem; margin-block-start: 1em }
@media print { body { padding: 0; max-width: none } blockquote { print-color-adjust: exact } .sheet { font-size: 10pt } a { color: inherit; text-decoration: none } }
`

/**
 * A whole page in one file: no script, nothing from outside, forbidden even to ask for it.
 * @param title not yet escaped
 * @param body markup, its texts escaped
 */
export function htmlPage(title: string, language: Language, kind: 'page' | 'poster' | 'sheet', body: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${LOOK}</style>
</head>
<body class="${kind}">
${body}
</body>
</html>
`
}
