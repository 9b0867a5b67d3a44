/** Systems of codes that are ours; the rest are FHIR's and DICOM's own. */
const OURS = 'urn:front-desk:'

/** A coding of ours; its code is the words made plain. */
export function ourCoding(system: string, words: string): { system: string; code: string; display: string } {
  const code = words.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')
  return { system: `${OURS}${system}`, code, display: words }
}

/** What every event of ours is: DICOM's "Application Activity" (DICOM PS3.16, CID 400), seen by the user's own device. */
export const EVENT = {
  type: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110100', display: 'Application Activity' },
  agent: [{ who: { display: 'Owner of the Facebook account' }, requestor: true }],
  source: {
    observer: { display: 'Front Desk' },
    type: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/security-source-type',
        code: '1',
        display: 'User Device',
      },
    ],
  },
}

/** Details of an entity; FHIR has no empty strings, so what is empty is left out. */
export function details(
  values: Readonly<Record<string, string | undefined>>,
): { type: string; valueString: string }[] | undefined {
  const kept = Object.entries(values).flatMap(([type, value]) =>
    value === undefined || value.trim() === '' ? [] : [{ type, valueString: value }],
  )
  return kept.length === 0 ? undefined : kept
}
