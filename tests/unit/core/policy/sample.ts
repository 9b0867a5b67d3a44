import { documentSchema, type PolicyDocument } from '../../../../src/core/policy/document.ts'

/** A policy of a fictitious practice, with letters and marks that formats like to spoil. */
export const SAMPLE: PolicyDocument = documentSchema.parse({
  form: 'front-desk-policy/1',
  id: 'harbour-lane',
  version: 7,
  effective: '2026-01-01',
  expires: '2027-01-01',
  reapproveBy: '2026-12-01',
  approvedBy: 'Dr. Amara Lane',
  settings: {
    practiceName: { value: `Harbour Lane "Família" & O'Neill <Söhne> \\ 家`, locked: true },
    channels: {
      value: [
        { kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' },
        { kind: 'phone', id: 'phone', number: '+15550100123', hours: '8–17' },
      ],
      locked: true,
    },
    undoSeconds: { value: 10, locked: false },
    pageFootprint: { value: 'none', locked: true },
    former: { value: { kind: 'allow-after', years: 5 }, locked: false },
  },
})
