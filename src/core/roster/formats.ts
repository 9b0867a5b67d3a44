import type { Collector } from './collector.ts'
import type { Links } from './links.ts'
import { readDelimited } from './read-delimited.ts'
import { readFhir, readNdjson } from './read-fhir.ts'
import { isFixed, readFixed } from './read-fixed.ts'
import { isHl7, readHl7 } from './read-hl7.ts'
import { readHtml } from './read-html.ts'
import { isLabelled, readLabelled } from './read-labelled.ts'
import { readVcards } from './read-vcard.ts'
import { isXdt, readXdt } from './read-xdt.ts'
import { readXml } from './read-xml.ts'
import { readSpreadsheetMl } from './read-xml-table.ts'
import { parseJson, textEntry } from './safe-json.ts'

/** A way of writing a patient list as text. */
export interface TextFormat {
  name: string
  /** Whether a text that begins like this is one; white space before it is off. The name of a file says nothing. */
  fits(head: string): boolean
  read(blocks: AsyncIterable<string>, collector: Collector, links?: Links): Promise<void>
}

/** All there are, the most particular first: what is nothing else is delimited text. Archives and workbooks: `read-file.ts`. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  {
    name: 'vCard',
    fits: (head) => /^[^\S\n\r\u2028\u2029]*BEGIN:VCARD\s/imu.test(head.slice(0, 1000)),
    read: readVcards,
  },
  { name: 'FHIR NDJSON', fits: (head) => isNdjson(head), read: readNdjson },
  { name: 'FHIR JSON', fits: (head) => /^(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{\]]|$))/u.test(head), read: readFhir },
  {
    name: 'Excel 2003 XML',
    fits: (head) =>
      isXml(head) &&
      head.includes('urn:schemas-microsoft-com:office:spreadsheet') &&
      /<(?:\w+:)?Workbook[\s>]/u.test(head),
    read: readSpreadsheetMl,
  },
  {
    name: 'OpenDocument spreadsheet in one file',
    fits: (head) => isXml(head) && /<office:document\s/u.test(head.slice(0, 2000)),
    read: readSpreadsheetMl,
  },
  {
    name: 'HTML table',
    fits: (head) =>
      isXml(head) &&
      /^(?:<!doctype html|<html|<table|<meta|<head|<style|<div|<body)|<html[\s>]/iu.test(head.slice(0, 2000)),
    read: readHtml,
  },
  { name: 'XML', fits: isXml, read: readXml },
  { name: 'HL7 messages', fits: isHl7, read: readHl7 },
  { name: 'xDT', fits: isXdt, read: readXdt },
  { name: 'one field a line', fits: isLabelled, read: readLabelled },
  { name: 'report in fixed columns', fits: isFixed, read: readFixed },
  { name: 'delimited text', fits: () => true, read: readDelimited },
]

function isXml(head: string): boolean {
  return /^<[!?a-z_]/iu.test(head)
}

/** Objects of FHIR, each on a line of its own; some lines may be damaged. */
function isNdjson(head: string): boolean {
  const lines = head.split('\n', 200).filter((line) => line.trim() !== '')
  if (lines.length < 2 || head.startsWith('[')) return false
  return lines.some((line) => {
    if (!/^\s*\{.*"resourceType"/u.test(line)) return false
    const parsed = parseJson(line)
    return typeof parsed !== 'string' && textEntry(parsed.value, 'resourceType') !== undefined
  })
}
