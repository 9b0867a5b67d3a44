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
}
