import { expect, it } from 'vitest'
import { outcomeOf } from './read-bytes.ts'

it.each<[string, string, string[]]>([
  [
    'a state of the United States is no status: IN and MO are not "inactive"',
    'patient lastname,patient firstname,patient state,patient status\nDoe,Jane,IN,active\nRoe,Rita,MO,inactive\n',
    ['official Jane||Doe', 'official Rita||Roe; inactive'],
  ],
  [
    'a status in one word with whose it is',
    'LName,FName,Status\nDoe,Jane,Patient\nRoe,Rita,InactivePatient\n',
    ['official Jane||Doe', 'official Rita||Roe; inactive'],
  ],
  [
    'the name at birth stands for the name in use where that is blank',
    "Nom de naissance;Nom d'usage;Prénom\nMoreau;Dubois;Jeanne\nPetit;;Jean\n",
    ['official Jeanne||Dubois, maiden Jeanne||Moreau', 'official Jean||Petit'],
  ],
  [
    'a middle name that only the column of the whole name has',
    'Patient Full Name,First Name,Last Name\nJane Q Doe,Jane,Doe\nRita Roe,Ritchie,Roe\n',
    ['official Jane|Q|Doe', 'official Ritchie||Roe'],
  ],
])('%s', async (_, text, expected) => {
  const { patients, fault } = await outcomeOf(text)
  expect(fault).toBeUndefined()
  expect(patients).toEqual(expected)
})
