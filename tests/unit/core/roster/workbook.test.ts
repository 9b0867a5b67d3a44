import { expect, it } from 'vitest'
import { workbookOf, zipOf } from '../../../fixtures/lists/pack.ts'
import { outcomeOf } from './read-bytes.ts'

it('reads titles above the header, runs of text, dates by their style and plain numbers as dates', async () => {
  const workbook = workbookOf({
    Patients: [
      ['Example Practice: patients'],
      [],
      ['Last Name', 'First Name', 'DOB', 'SSN'],
      ['Smith & Jones', { inline: 'Mary' }, { date: 29_280 }, '999-00-0000'],
      ['Doe', 'John', 29_280],
      ['Roe', 'Jane', '2/29/1980'],
    ],
  })
  const { patients, fault } = await outcomeOf(workbook)
  expect(fault).toBeUndefined()
  expect(patients).toEqual([
    'official Mary||Smith & Jones; 1980-02-29',
    'official John||Doe; 1980-02-29',
    'official Jane||Roe; 1980-02-29',
  ])
})

it('counts from 1904 where the workbook does', async () => {
  const { patients } = await outcomeOf(
    workbookOf(
      {
        List: [
          ['Name', 'DOB'],
          ['Doe, Jane', { date: 27_818 }],
        ],
      },
      true,
    ),
  )
  expect(patients).toEqual(['official Jane||Doe; 1980-02-29'])
})

it('reads every visible sheet with patients and reports the others', async () => {
  const { patients, skipped } = await outcomeOf(
    workbookOf({
      Summary: [
        ['Patients', 'Count'],
        ['All', 2],
      ],
      Active: [
        ['Name', 'DOB'],
        ['Doe, Jane', '1980-02-29'],
      ],
      Chart: [
        ['Month', 'Visits'],
        ['May', 3],
      ],
      Former: [
        ['Name', 'DOB', 'Status'],
        ['Roe, Rita', '1981-02-28', 'Inactive'],
      ],
      'Hidden list': [['Name'], ['Nobody, Ned']],
      Team: [
        ['Name', 'NPI'],
        ['Doctor, Dora', '1234567890'],
      ],
    }),
  )
  expect(patients).toEqual(['official Jane||Doe; 1980-02-29', 'official Rita||Roe; 1981-02-28; inactive'])
  expect(skipped).toEqual(['Chart 0 not-a-list', 'Team 0 not-a-list'])
})

it('tells rows as Excel shows them, empty ones counted', async () => {
  const { skipped } = await outcomeOf(workbookOf({ List: [['Name'], ['Doe, Jane'], [], [], ['12345'], ['Roe, Rita']] }))
  expect(skipped).toEqual(['List 5 no-name'])
})

it('reads cells without references, formulas by their result and errors as nothing', async () => {
  const workbook = workbookOf({
    List: [
      ['Last', 'First', 'DOB'],
      [
        {
          xml: '<c t="str"><f>A1&amp;B1</f><v>Doe</v></c><c t="inlineStr"><is><t>Jane</t></is></c><c t="e"><v>#REF!</v></c>',
        },
      ],
    ],
  })
  expect((await outcomeOf(workbook)).patients).toEqual(['official Jane||Doe'])
})

it('reads an OpenDocument spreadsheet', async () => {
  const cell = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const content = `<office:document-content><table:table><table:table-row>${cell('Name')}${cell('DOB')}</table:table-row>
    <table:table-row>${cell('Doe, Jane')}<table:table-cell office:value-type="date" office:date-value="1980-02-29"><text:p>29 Feb</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:document-content>`
  const ods = zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content })
  expect((await outcomeOf(ods)).patients).toEqual(['official Jane||Doe; 1980-02-29'])
})

it('reads what programs call .xls: XML of Excel 2003 and tables of HTML', async () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="P"><Table>
    <Row><Cell><Data ss:Type="String">Last Name</Data></Cell><Cell><Data ss:Type="String">First Name</Data></Cell><Cell><Data ss:Type="String">DOB</Data></Cell></Row>
    <Row><Cell><Data ss:Type="String">Doe</Data></Cell><Cell ss:Index="3"><Data ss:Type="DateTime">1980-02-29T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>`
  expect((await outcomeOf(xml)).patients).toEqual(['official ||Doe; 1980-02-29'])
  const html = `<html><head><style>td { color: red }</style></head><body><table><tr><th>Patient&nbsp;Name<th>DOB</tr>
    <tr><td>Doe, <b>Jane</b><br></td><td>02/29/1980</td></tr><tr><td>O&#39;Hara, Pat</td><td>13-Mar-1981</td></tr></table></body></html>`
  expect((await outcomeOf(html)).patients).toEqual([
    'official Jane||Doe; 1980-02-29',
    "official Pat||O'Hara; 1981-03-13",
  ])
})

it('refuses workbooks of older kinds and damaged ones with a sentence of their own', async () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  expect((await outcomeOf(old)).fault).toBe('import-old-excel')
  const whole = workbookOf({ List: [['Name'], ['Doe, Jane']] })
  expect((await outcomeOf(whole.subarray(0, whole.length - 40))).fault).toBe('import-archive-damaged')
})
