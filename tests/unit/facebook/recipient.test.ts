import { expect, it } from 'vitest'
import { isFor } from '../../../src/facebook/recipient.ts'

it.each([
  ['Ana Lee', 'Write to Ana Lee', []],
  ['Ana Lee', 'Message Ana Lee', []],
  ['Ana Lee', 'Écrire à Ana Lee', []],
  ['Ana Lee', 'Grubo tu Ana Lee', []],
  ['Ana Lee', 'Message', ['Chats', 'Ana Lee']],
  ['Ana Lee', '\u200eMessage', ['Ana\u00a0Lee']],
  ['Robert (Bob) Smith', 'Write to Robert (Bob) Smith', []],
  ['Ana Lee (Annie)', 'Write to Ana Lee', []],
  ['王小明', 'Write to 王小明', []],
  ['محمد الأحمد', 'اكتب إلى محمد الأحمد', []],
  ['Cher', 'Write to Cher', []],
])('%s is whom "%s" is for', (name, label, headings) => {
  expect(isFor(name, label, headings)).toBe(true)
})

it.each([
  ['Ana Lee', 'Write to Ana Leeds', []],
  ['Ana Lee', 'Write to Joan Ana Lee', []],
  ['Ana Lee', 'Write to Ana Lee Carter', []],
  ['Ana Lee', 'Ana Lee', []],
  ['Ana Lee', 'Message', ['Bo Chen']],
  ['Ana Lee', 'Message', ['Ana Lee and Bo Chen']],
  ['Cher', 'Write to Cheryl', []],
  ['', 'Write to ', ['']],
])('%s is not whom "%s" is for', (name, label, headings) => {
  expect(isFor(name, label, headings)).toBe(false)
})
