import { expect, it } from 'vitest'
import { outcomeOf } from './read-bytes.ts'

/** A cell of a column of names, and the names it gives. The people are made up. */
it.each([
  ['Smith, John, Jr.', 'official John||Smith'],
  ['Smith, Jr., John A', 'official John|A|Smith'],
  ['SMITH JR, JOHN', 'official JOHN||SMITH'],
  ['John Smith, MD', 'official John||Smith'],
  ['John Q. Smith III', 'official John|Q.|Smith'],
  ['Dr. Jane Roe-Poe', 'official Jane||Roe-Poe'],
  ['Roe, Mrs. Jane', 'official Jane||Roe'],
  ['VAN DER BERG, ANNA-LENA', 'official ANNA-LENA||VAN DER BERG'],
  ['Anna van der Berg', 'official Anna||van der Berg'],
  ['Smith (Jones), Mary', 'official Mary||Smith, maiden Mary||Jones'],
  ['SMITH, MARY ANN (MOLLY)', 'official MARY|ANN|SMITH, nickname MOLLY||SMITH'],
  ["Mary 'Molly' Smith", 'official Mary||Smith, nickname Molly||Smith'],
  ['Smith née Jones, Mary', 'official Mary||Smith, maiden Mary||Jones'],
  ['Smith, Mary née Jones', 'official Mary||Smith, maiden Mary||Jones'],
  ['Mary Smith (formerly Mary Jones)', 'official Mary||Smith, previous Mary||Jones'],
  ['Mary Smith f/k/a Jones', 'official Mary||Smith, previous Mary||Jones'],
  ['Mary Smith aka Molly Jones', 'official Mary||Smith, alias Molly||Jones'],
  ['Jones, Mary, fka Smith', 'official Mary||Jones, previous Mary||Smith'],
  ['Jones, Mary (maiden name Smith)', 'official Mary||Jones, maiden Mary||Smith'],
  ['Smith, Robert goes by Bob', 'official Robert||Smith, nickname Bob||Smith'],
  ['Meyer-Roth geb. Roth, Petra', 'official Petra||Meyer-Roth, maiden Petra||Roth'],
  ['Smith, John [12345]', 'official John||Smith'],
  ['Jones, Mary (she/her)', 'official Mary||Jones'],
  ['Smith, John (deceased)', 'official John||Smith; deceased'],
  ['Smith, John - DECEASED', 'official John||Smith; deceased'],
  ['DUPONT Marie-Claire', 'official Marie-Claire||DUPONT'],
  ['Smith^John^A^Jr', 'official John|A|Smith'],
  ['Mary St. John', 'official Mary||St. John'],
  ['Do, Kim', 'official Kim||Do'],
  ['Nguyen, Do', 'official Do||Nguyen'],
  ['Null, Jennifer', 'official Jennifer||Null'],
  ['Page, Sarah', 'official Sarah||Page'],
  ['Total, Tim', 'official Tim||Total'],
  ['Madonna', 'official "Madonna"'],
  ['김 철수', 'official 철수||김'],
])('%s', async (written, names) => {
  const { patients, skipped } = await outcomeOf(`Patient Name\tDOB\n${written}\t\n`)
  expect({ patients, skipped }).toEqual({ patients: [names], skipped: [] })
})

/** Parts in columns of their own; tab between cells. */
it.each([
  ['First\tLast', 'Robert (Bob)\tSmith Jr.', 'official Robert||Smith, nickname Bob||Smith'],
  ['First\tLast', 'Mary\tSmith (née Jones)', 'official Mary||Smith, maiden Mary||Jones'],
  ['First\tMI\tLast\tSuffix\tPrefix', 'John\tQ\tSmith\tJr\tDr', 'official John|Q|Smith'],
  ['First\tMiddle\tLast', 'John\tNMN\tSmith', 'official John||Smith'],
  ['First\tLast\tPreferred Name', 'Robert\tSmith\tRobert', 'official Robert||Smith'],
  ['First\tLast\tPreferred Name', 'Robert\tSmith\tBobby Jones', 'official Robert||Smith, nickname Bobby||Jones'],
  [
    'First\tLast\tPrevious Last Name',
    'Mary\tSmith\tJones; van der Berg',
    'official Mary||Smith, previous Mary||Jones, previous Mary||van der Berg',
  ],
  ['First\tLast\tMaiden Name', 'Mary\tSmith\tSmith', 'official Mary||Smith'],
  [
    'First\tLast\tAliases',
    'Mary\tSmith\tMolly | Jones, Molly',
    'official Mary||Smith, alias Molly||Smith, alias Molly||Jones',
  ],
  ['Primer apellido\tSegundo apellido\tNombre', 'García\tLópez\tAna', 'official Ana||García López'],
  ['Nom\tPrénom\tNom de naissance', 'DURAND\tMarie\tMARTIN', 'official Marie||DURAND, maiden Marie||MARTIN'],
  ['Name\tVorname', 'Müller\tJürgen', 'official Jürgen||Müller'],
  ['Nome\tSobrenome\tNome social', 'João\tSilva\tJoana', 'official João||Silva, nickname Joana||Silva'],
  ['Nome completo', 'João da Silva', 'official João||da Silva'],
  ['Apellidos y nombres', 'García López, Ana María', 'official Ana|María|García López'],
  ['Name (Last, First MI)\tID', 'Doe, Jane Q\t7', 'official Jane|Q|Doe'],
  ['Provider Name\tPatient Name', 'House, Greg\tDoe, Jane', 'official Jane||Doe'],
  [
    'Guarantor First Name\tGuarantor Last Name\tPt First Name\tPt Last Name',
    'Big\tBoss\tJane\tDoe',
    'official Jane||Doe',
  ],
  ['Last Name\tFirst Name\tLast Name\tFirst Name', 'Doe\tJane\tBoss\tBig', 'official Jane||Doe'],
])('%s: %s', async (header, row, names) => {
  expect((await outcomeOf(`${header}\n${row}\n`)).patients).toEqual([names])
})

it.each([
  ['Status', 'Inactive', 'inactive'],
  ['Patient Status', 'D', 'deceased'],
  ['Active', 'N', 'inactive'],
  ['Is Active', 'true', 'active'],
  ['Deceased', 'No', 'active'],
  ['Deceased', 'Yes', 'deceased'],
  ['Date of Death', '01/02/2020', 'deceased'],
  ['deceased_date', '0000-00-00 00:00:00', 'active'],
  ['Estado', 'Fallecida', 'deceased'],
  ['status', 'married', 'active'],
])('%s "%s" is %s', async (header, cell, status) => {
  const { raw } = await outcomeOf(`First\tLast\t${header}\nJane\tDoe\t${cell}\n`)
  expect(raw[0]?.status).toBe(status)
})

it.each([
  ['02/29/1980', '1980-02-29'],
  ['2/9/80', '1980-02-09'],
  ['19800229', '1980-02-29'],
  ['02291980', '1980-02-29'],
  ['29-Feb-1980', '1980-02-29'],
  ['29FEB1980', '1980-02-29'],
  ['Feb 29, 1980', '1980-02-29'],
  ['Friday, February 29, 1980', '1980-02-29'],
  ['29. Februar 1980', '1980-02-29'],
  ['29 de febrero de 1980', '1980-02-29'],
  ['29 février 1980', '1980-02-29'],
  ['1980-02-29 00:00:00.000', '1980-02-29'],
  ['1980-02-29T00:00:00Z', '1980-02-29'],
  ['2/29/1980 12:00:00 AM', '1980-02-29'],
  ['1980/02/29', '1980-02-29'],
  ['29280', '1980-02-29'],
  ['80-02-29', '1980-02-29'],
  ['29.02.1980', '1980-02-29'],
  ['02/30/1980', undefined],
  ['0/0/00', undefined],
  ['unknown', undefined],
])('the date %s is %s', async (written, iso) => {
  const { raw } = await outcomeOf(`Name\tDOB\n"Doe, Jane"\t${written}\n`)
  expect(raw[0]?.dob).toBe(iso)
})
