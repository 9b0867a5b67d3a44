import { expect, it } from 'vitest'
import { zipOf } from '../../../fixtures/lists/pack.ts'
import { outcomeOf } from './read-bytes.ts'

const patient = (rest: object): string => JSON.stringify({ resourceType: 'Patient', ...rest })
const ccda = (inside: string): string =>
  `<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:sdtc="urn:hl7-org:sdtc"><recordTarget><patientRole><patient>${inside}
  <guardian><guardianPerson><name><given>Gus</given><family>Guardian</family></name></guardianPerson></guardian></patient></patientRole></recordTarget>
  <author><assignedAuthor><assignedPerson><name>Dr. Dora Doctor</name></assignedPerson></assignedAuthor></author>
  <component><structuredBody><component>never read: <b></component></structuredBody></component></ClinicalDocument>`

it('keeps every use of a FHIR name, and those whose period is over as previous', async () => {
  const name = [
    { use: 'official', family: 'Roe', given: ['Jane', 'Q'], prefix: ['Dr.'], suffix: ['Jr.'] },
    { use: 'nickname', given: ['Janie'] },
    { use: 'maiden', family: 'Doe', given: ['Jane'] },
    { use: 'old', text: 'Jane Poe' },
    { use: 'usual', text: 'Moe, Jane', period: { end: '2001-01-01' } },
    { use: 'anonymous', text: 'Patient X' },
    { family: 'Roe-Doe', _family: { extension: [] } },
  ]
  const { patients } = await outcomeOf(patient({ name, birthDate: '1980-02', active: false }))
  expect(patients).toEqual([
    'official Jane|Q|Roe, nickname Janie||, maiden Jane||Doe, previous "Jane Poe", previous Jane||Moe, alias "Patient X", official ||Roe-Doe; 1980-02; inactive',
  ])
})

it('reads the patients of a Bundle with other things in it, of bundles in it and of groups', async () => {
  const bundle = {
    resourceType: 'Bundle',
    entry: [
      { resource: { resourceType: 'Practitioner', name: [{ text: 'Dora Doctor' }] } },
      { resource: JSON.parse(patient({ name: [{ family: 'Doe' }] })) },
      { resource: { resourceType: 'Group', contained: [JSON.parse(patient({ name: [{ family: 'Roe' }] }))] } },
      {
        resource: {
          resourceType: 'Bundle',
          entry: [{ resource: JSON.parse(patient({ name: [{ family: 'Poe' }], deceasedBoolean: true })) }],
        },
      },
      { fullUrl: 'urn:uuid:1' },
      { resource: JSON.parse(patient({ identifier: [] })) },
    ],
  }
  const { patients, skipped } = await outcomeOf(JSON.stringify(bundle, null, 2))
  expect(patients).toEqual(['official ||Doe', 'official ||Roe', 'official ||Poe; deceased'])
  expect(skipped).toEqual(['1 not-a-patient', '5 no-name'])
})

it('reads NDJSON over its bad lines', async () => {
  const lines = [
    '{"resourceType":"Patient","name":[{',
    patient({ name: [{ family: 'Doe' }] }),
    '',
    'nonsense',
    '[1]',
    patient({ name: [{ family: 'Roe' }] }),
    '{"resourceType":"Observation"}',
  ]
  const { patients, skipped } = await outcomeOf(lines.join('\r\n'))
  expect(patients).toEqual(['official ||Doe', 'official ||Roe'])
  expect(skipped).toEqual(['1 unreadable-row', '4 unreadable-row', '5 unreadable-row', '7 not-a-patient'])
})

it('reads FHIR as XML and JSON that is a plain table', async () => {
  const xml =
    '<Bundle xmlns="http://hl7.org/fhir"><entry><resource><Patient><name><use value="maiden"/><family value="Doe"/><given value="Jane"/><given value="Q"/></name><birthDate value="1980-02-29"/><deceasedBoolean value="false"/></Patient></resource></entry></Bundle>'
  expect((await outcomeOf(xml)).patients).toEqual(['maiden Jane|Q|Doe; 1980-02-29'])
  const table = JSON.stringify({
    patients: [{ firstName: 'Jane', lastName: 'Doe', dob: '1980-02-29', ssn: 1, nested: {} }],
  })
  expect((await outcomeOf(table)).patients).toEqual(['official Jane||Doe; 1980-02-29'])
})

it.each([
  [
    'a name called by',
    '<name use="L"><given>Robert</given><given qualifier="CL">Bob</given><family>Roe</family></name>',
    'official Robert||Roe, nickname Bob||Roe',
  ],
  [
    'a birth name beside that of the spouse',
    '<name><given>Jane</given><family qualifier="BR">Doe</family><family qualifier="SP">Roe</family></name>',
    'official Jane||Doe Roe, maiden Jane||Doe',
  ],
  [
    'a prefix of the family name',
    '<name><given>Noor</given><prefix qualifier="VV">van </prefix><family>Dijk</family><suffix>PhD</suffix></name>',
    'official Noor||van Dijk',
  ],
  ['a name of one text', '<name>Dr. Jane Roe</name>', 'official Jane||Roe'],
  [
    'a name that has ended at a time unknown',
    '<name><given>A</given><family>New</family></name><name use="L"><given>A</given><family>Old</family><validTime><high nullFlavor="UNK"/></validTime></name>',
    'official A||New, previous A||Old',
  ],
  [
    'a name without an end',
    '<name><given>A</given><family>New</family></name><name use="L"><given>B</given><family>New</family><validTime><high nullFlavor="NA"/></validTime></name>',
    'official A||New, official B||New',
  ],
  [
    'the dead',
    '<name><family>Roe</family></name><birthTime value="198002290830-0500"/><sdtc:deceasedInd value="true"/>',
    'official ||Roe; 1980-02-29; deceased',
  ],
  [
    'entities and CDATA',
    "<name><given>Se&#225;n</given><family><![CDATA[O'Hara & Sons]]></family></name>",
    "official Seán||O'Hara & Sons",
  ],
])('reads of C-CDA %s', async (_, inside, expected) => {
  const { patients, fault } = await outcomeOf(ccda(inside))
  expect({ patients, fault }).toEqual({ patients: [expected], fault: undefined })
})

it('reports a name with a control character, whatever the format', async () => {
  const bad = 'Do\u0007e'
  expect((await outcomeOf(ccda(`<name><family>${bad}</family></name>`))).skipped).toEqual(['1 unreadable-row'])
  expect((await outcomeOf(patient({ name: [{ family: bad }] }))).skipped).toEqual(['1 unreadable-row'])
  expect((await outcomeOf(`BEGIN:VCARD\nN:${bad};Jane\nEND:VCARD\n`)).skipped).toEqual(['1 unreadable-row'])
  expect((await outcomeOf(`Last,First\n${bad},Jane\n`)).skipped).toEqual(['2 unreadable-row'])
})

it('reads vCards that end early, hold cards of others, or are in other encodings', async () => {
  const cut = 'BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jane;;;\nBEGIN:VCARD\nN:Roe;Rita;;;\n'
  expect((await outcomeOf(cut)).patients).toEqual(['official Jane||Doe', 'official Rita||Roe'])
  const agent = 'BEGIN:VCARD\nN:Doe;Jane\nAGENT:\nBEGIN:VCARD\nN:Agent;Alf\nEND:VCARD\nBDAY:19800229\nEND:VCARD\n'
  expect((await outcomeOf(agent)).patients).toEqual(['official Jane||Doe; 1980-02-29'])
  const quoted =
    'BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=Windows-1252:N=FA=F1ez;=CD=F1igo\nEND:VCARD\n'
  expect((await outcomeOf(quoted)).patients).toEqual(['official Íñigo||Núñez'])
})

it('takes of an export with many tables those of people', async () => {
  const { patients, skipped } = await outcomeOf(
    zipOf({
      'csv/organizations.csv': 'Id,NAME,ADDRESS\n1,Example Hospital,1 Main St\n',
      'csv/patients.csv': 'Id,BIRTHDATE,DEATHDATE,FIRST,LAST,MAIDEN\n1,1980-02-29,,Jane1,Doe2,Roe3\n',
      'csv/providers.csv': 'Id,ORGANIZATION,NAME,GENDER,SPECIALITY\n1,1,Dora4 Doctor5,F,GENERAL\n',
      'csv/conditions.csv': 'START,PATIENT,CODE\n2020-01-01,1,2\n',
    }),
  )
  expect(patients).toEqual(['official Jane||Doe, maiden Jane||Roe; 1980-02-29'])
  expect(skipped.map((one) => one.replace(/^csv\//u, '')).sort()).toEqual([
    'conditions.csv 0 not-a-list',
    'organizations.csv 0 not-a-list',
    'providers.csv 0 not-a-list',
  ])
})

it('mends text that was read in the wrong encoding on its way', async () => {
  const { patients } = await outcomeOf('Last,First\nNÃºÃ±ez,JosÃ©\nOâ€™Neil,Ã…sa\nSÃO,Ana\n')
  expect(patients).toEqual(['official José||Núñez', 'official Åsa||O’Neil', 'official Ana||SÃO'])
})
