/** Lists of many shapes: forms, nested objects, one field a line, words of status. See `program-lists.ts`. */
export const FORM_LISTS: Record<string, { patients: string[]; skipped?: string[] }> = {
  'deduction-reasons.csv': {
    patients: [
      'official Eileen|Mary Rose|Tweedy, previous Eileen||Marsh, previous Eileen||Lowe, nickname Ellie||Tweedy; 1943-10-12',
      'official Desmond||Achebe, nickname Des||Achebe; 1970-02-01; inactive',
      'official Stanley||Cupp; 1926-04-08; deceased',
    ],
  },
  'intake-form.csv': {
    patients: [
      'official Christopher||Vale, nickname Kit||Vale; 1996-02-28',
      'official Roberta||Singer, previous Roberta||Klein; 1959-09-30',
    ],
  },
  'legal-beside-first.csv': {
    patients: ['official Julianne||Merritt, nickname Jules||Merritt; 2000-05-05', 'official Andre||Poole; 1971-11-11'],
  },
  'nested-objects.json': {
    patients: [
      'official Ursula|K|Brandt, maiden Ursula||Voss, nickname Ulla||Brandt; 1950-06-05; deceased',
      'official Tobias||Frey; 1988-04-03',
    ],
  },
  'objects.json': {
    patients: [
      'official Reva|Joy|Castle, alias Reva||Moon, alias RJ||Castle; 1970-01-31',
      'official Bram||Stoker-Hall; 1990-02-28; inactive',
    ],
  },
  'one-field-a-line.txt': {
    patients: [
      'official Edna|M|Holbrook, maiden Edna||Pike; 1940-03-03',
      'official Tito||Salazar; 1977-12-20; inactive',
      'official Abel||Winn; 1930-07-08; deceased',
    ],
  },
  'russian-windows-1251.csv': {
    patients: [
      'official Ольга|Петровна|Кузнецова, maiden Ольга||Орлова; 1968-03-14',
      'official Иван|Сергеевич|Смирнов; 1940-02-02; deceased',
    ],
  },
  'several-names-a-cell.csv': {
    patients: [
      'official Marguerite|Anne|Delacroix, previous Marguerite||Fontenot, previous Marguerite||Hebert, nickname Maggie||Delacroix, nickname Margo||Delacroix; 1948-05-09',
      'official Samuel|O.|Adeyemi, nickname Sam||Adeyemi, nickname Sammy||Adeyemi; 1993-10-10',
    ],
  },
  'status-words.csv': {
    patients: [
      'official Prudence Mary||Yardley, previous Prudence Mary||Hobbs, nickname Pru||Yardley; 1952-07-04',
      'official Cyril||Noakes; 1933-09-13; deceased',
      'official Shahida||Begum; 1987-01-22; inactive',
      'official Rhys||Tanner; 1979-11-30; inactive',
      'official Maud||Ogden; 1929-02-16; deceased',
      'official Felix||Crane; 1999-05-25; inactive',
      'official Hope||Dyer; 2020-08-19',
      'official Ray||Ellis; 1961-03-28; inactive',
    ],
  },
  'slash-headers.txt': {
    patients: [
      'official JOYCE|ELAINE|HALE, previous JOYCE|BAXTER|HALE, nickname JOY||HALE; 1956-05-30',
      'official LUZ||MENDEZ-ORTIZ; 1990-08-17; inactive',
      'official FRITZ|W|KRAMER; 1933-12-03; deceased',
    ],
  },
  'list-of-names.json': {
    patients: ['official Leona||Burke, maiden Leona||Strand, nickname Lee||Burke; 1963-03-13'],
  },
  'french-other-names.csv': {
    patients: [
      'official Chantal|Odile|Rousseau, maiden Chantal||Lambert; 1951-09-05',
      'official Karim||Benali; 1983-02-17',
      'official Roger||Mercier; 1928-03-30; deceased',
    ],
  },
  'names-in-one-cell-2.csv': {
    patients: [
      'official MARY|ANN|JOHNSON, maiden MARY||BERG; 1950-01-01',
      'official Ana|Maria|Lopez Garcia, nickname Anita||Lopez Garcia; 1960-02-02',
      "official Sean|P.|O'NEIL-HART; 1970-03-03; inactive",
      'official Paul||van Dyke; 1940-04-04; deceased',
      'official Karen||Smith, previous Karen||Jones; 1980-05-05',
      'official Robert||Brown, nickname Bob||Brown; 1935-06-06; deceased',
      'official Lena||Ortiz-Bloom; 1975-07-07',
      'official Mary||White, previous Mary||Black; 1985-08-08',
      'official Xiaoming||Chen, nickname Simon||Chen; 1990-09-09',
      "official D'Andre|T|Green; 2001-10-10",
    ],
  },
  'mx-expediente.csv': {
    patients: [
      'official María Guadalupe||Hernández Ruiz; 1964-12-12',
      'official Jesús||Domínguez; 1940-12-25; deceased',
    ],
  },
}
