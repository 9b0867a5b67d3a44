/** What a column of a list can hold. */
export type Field =
  | 'given'
  | 'middle'
  | 'family'
  | 'whole'
  | 'maiden'
  | 'previous'
  | 'preferred'
  | 'birth'
  | 'death'
  | 'status'

/** A way of writing a patient list: the headers that it names its columns with, folded (lower case, letters and digits only). */
interface Format {
  name: string
  /** Where it was seen. */
  source: string
  headers: Readonly<Record<string, Field>>
}

/** All there are. A header means the same wherever it stands, so that a mixed one is understood as well. */
export const FORMATS: readonly Format[] = [
  {
    name: 'Synthea',
    source: 'patients.csv of Synthea, 25 columns (2021) and 28 columns (2024)',
    headers: {
      first: 'given',
      middle: 'middle',
      last: 'family',
      maiden: 'maiden',
      birthdate: 'birth',
      deathdate: 'death',
    },
  },
  {
    name: 'Practice report',
    source: 'everyday reports: "Patient Name" as "Last, First M", DOB in MM/DD/YYYY',
    headers: {
      patientname: 'whole',
      patient: 'whole',
      name: 'whole',
      fullname: 'whole',
      dob: 'birth',
      status: 'status',
      patientstatus: 'status',
      preferredname: 'preferred',
      previousname: 'previous',
    },
  },
  {
    name: 'First and last name',
    source: 'first_name,last_name,dob and its many spellings',
    headers: {
      firstname: 'given',
      givenname: 'given',
      given: 'given',
      forename: 'given',
      middlename: 'middle',
      middleinitial: 'middle',
      lastname: 'family',
      familyname: 'family',
      surname: 'family',
      family: 'family',
      maidenname: 'maiden',
      birthname: 'maiden',
      formername: 'previous',
      nickname: 'preferred',
      knownas: 'preferred',
      dateofbirth: 'birth',
      birthday: 'birth',
      dateofdeath: 'death',
      deceaseddate: 'death',
    },
  },
]

const FIELDS = new Map(FORMATS.flatMap(({ headers }) => Object.entries(headers)))

/** What a header means; nothing where the column is not needed: then it is dropped while reading. */
export function fieldOf(header: string): Field | undefined {
  return FIELDS.get(
    header
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  )
}
