import { Fault } from '../fault.ts'
import { patientOfCcda } from './ccda-patient.ts'
import type { Collector } from './collector.ts'
import { patientOfFhir } from './fhir-patient.ts'
import { fhirOfXml } from './fhir-xml.ts'
import { makeXmlReader } from './xml.ts'
import { makeTreeBuilder, type XmlElement } from './xml-tree.ts'

/**
 * Reads the header of a C-CDA document, and FHIR Patients written as XML. Of a C-CDA nothing behind the header is read.
 * @throws Fault `import-xml-unsafe`, `import-xml-damaged`, `import-xml-unknown`, `import-too-deep`
 */
export async function readXml(blocks: AsyncIterable<string>, collector: Collector): Promise<void> {
  let row = 0
  const done = (element: XmlElement): void => {
    row += 1
    const { today } = collector.means
    const found =
      element.name === 'recordTarget' ? patientOfCcda(element, today) : patientOfFhir(fhirOfXml(element), today)
    if (typeof found === 'string') collector.skip(row, found)
    else collector.add(found, row)
  }
  const tree = makeTreeBuilder((name) => name === 'recordTarget' || name === 'Patient', done)
  const reader = makeXmlReader({
    open(name, attributes) {
      // Behind the header come the sections with what the patient was treated for: not needed, not read.
      if (row > 0 && name === 'structuredBody') return false
      tree.open(name, attributes)
      return true
    },
    text: tree.text,
    close: tree.close,
  })
  for await (const block of blocks) {
    if (!reader.push(block)) break
    await collector.settle()
  }
  try {
    reader.end()
  } catch (error) {
    // A file that ends early has given its patients all the same; the end is reported.
    if (row === 0) throw error
    collector.skip(row + 1, 'unreadable-row')
  }
  if (row === 0) throw new Fault('import-xml-unknown')
}
