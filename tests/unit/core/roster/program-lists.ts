/** Lists as practice programs write them: the patients in each with all their names, and the rows that were left out. */
export const PROGRAM_LISTS: Record<string, { patients: string[]; skipped?: string[] }> = {
  'adt-messages.hl7': {
    patients: [
      'official FIONA|JANE|MCALLISTER, nickname FEE||MCALLISTER, maiden FIONA||BURNS, maiden FIONA|JANE|BURNS; 1983-11-05',
      'official OSWALD||STONE; 1930-02-14; deceased',
    ],
  },
  'allscripts-demographics.txt': {
    patients: [
      'official Astrid|K|Lindgren, maiden Astrid||Holmberg; 1950-02-15',
      'official Theodore||Bauer, alias Ted||Bauer; 1963-11-20',
      'official Min-ji||Cho; 1992-07-07; inactive',
    ],
  },
  'benh-nhan.csv': {
    patients: [
      'official Nhung|Thị Hồng|Nguyễn; 1988-08-15',
      'official Bảo|Văn|Trần; 1960-03-02; deceased',
      'official Khánh|Quốc|Lê; 1995-12-27; inactive',
    ],
  },
  'bestpractice-patients.csv': {
    patients: [
      'official THI HOA||NGUYEN, nickname Flower||NGUYEN; 1959-09-23',
      'official JACK|BRIAN|FAIRWEATHER, nickname Jacko||FAIRWEATHER; 1984-02-01; inactive',
      'official ELENI||PAPADOPOULOS; 1940-11-14; deceased',
    ],
  },
  'ccda-name-uses.xml': {
    patients: [
      'official Theresa|Joan|Caldwell, nickname Terri||Caldwell, maiden Theresa||Novak, alias Tess||Caldwell; 1959-07-12; deceased',
    ],
  },
  'cerner-PERSON_NAME.csv': {
    patients: [
      'official Lucille|Rae|Abernathy, maiden Lucille||Stroud, previous Lucille|Rae|Kemp; 1978-06-09',
      'official Chidi||Nwosu, nickname CJ||Nwosu; 1991-12-24',
    ],
  },
  'emis-search.csv': {
    patients: [
      'official Gwendolyn||Pritchett, previous Gwendolyn||Ashdown; 1947-05-09',
      'official Tariq||Hussain; 1990-10-21; inactive',
      'official Poppy||Lark; 2016-01-30',
      'official Alf||Garnet; 1931-02-02; deceased',
    ],
  },
  'entities.xls': {
    patients: [
      "official Vito||D'Angelo, alias Vic||D'Angelo; 1967-08-19",
      'official Ute||Müller; 1971-11-21; inactive',
    ],
  },
  'epic-caboodle-PatientDim.csv': {
    patients: [
      'official HELEN|M|ROWE; 1977-05-15',
      'official JOSE||IBARRA, nickname PEPE||IBARRA; 1949-10-01; deceased',
      'official TRAINING||BOND; 1970-01-01',
    ],
  },
  'fhir-name-uses.json': {
    patients: [
      'official Odette|Simone|Ravel, previous Odette||Prévost, maiden Odette||Morin, nickname Odie||, alias "Anon"; 1964-01-20',
      'official Gunnar|Thor|Einarsson; 1990; inactive',
      'usual Ava||Bell; 2012-12-12; inactive',
    ],
    skipped: ['4 not-a-patient'],
  },
  'greenway-report.txt': {
    patients: [
      'official JUDITH|L|ABRAMS; 1947-01-19',
      'official RENE||BEAUCHAMP; 1981-06-25; inactive',
      'official DAWN||CROWFOOT, nickname SUNNY||CROWFOOT; 1976-09-09',
      'official PAUL||DURAND; 1939-12-12; deceased',
    ],
    skipped: ['11 not-a-person', '12 not-a-person', '13 not-a-person', '19 not-a-person', '15 repeated-header'],
  },
  'healthie-clients.csv': {
    patients: [
      'official Maxine||Teller, usual Max||Teller; 1997-07-17',
      'official Renata||Silva; 1982-02-28; inactive',
    ],
  },
  'medicaldirector-fixed.txt': {
    patients: [
      'official MAEVE ANNE||HARTIGAN, nickname Maisie||HARTIGAN; 1966-03-17',
      'official ROCCO||DI PIETRO; 1991-12-28',
      'official ZARA||KHAN; 2003-06-05',
    ],
  },
  'names-beside-patients.zip': {
    patients: [
      'official Ruth||Kessler, maiden Ruth||Loewe; 1946-10-10',
      'official Joy||Amadi, nickname JoJo||Amadi; 1998-03-21',
    ],
    skipped: ['export/providers.csv 0 not-a-list', 'export/appointments.csv 0 not-a-list'],
  },
  'names-in-one-cell.csv': {
    patients: [
      'official Susan|P|Hargrove, maiden Susan||Mills, nickname Susie||Hargrove; 1950-01-02',
      'official Walter|T.|Nakamura; 1951-02-03',
      'official Marisol||de la Fuente; 1952-03-04',
      'official Elizabeth||Crane, nickname Betsy||Crane, maiden Elizabeth||Holt; 1953-04-05',
      'official James|A|Thornton; 1954-05-06',
      'official STAN||KOWALSKI, alias STANLEY||KOWAL; 1955-06-07',
      'official Ida|Mae|Fisher; 1956-07-08',
      'official Wei|Ling Grace|Ng; 1957-08-09',
      'official Corey||St. James, nickname CJ||St. James; 1958-09-10',
      'official Bonnie|Raye|Tuttle, previous Bonnie|Raye|Stubbs; 1959-10-11',
      'official "Madonna"; 1960-11-12',
      'official Lucía||Vega Ruiz, maiden Lucía||Ortiz; 1961-12-13',
      'official Timothy||Parsons, nickname Tim||Parsons; 1962-01-14',
      'official Dale||Quincy; 1963-02-15',
      'official Sung||Lee, nickname Sunny||Lee; 1964-03-16',
      "official Mary|Agnes|O'Dowd; 1965-04-17",
    ],
  },
  'nextgen-person.csv': {
    patients: [
      'official Gina|Rose|Castellano, previous Gina||Moretti, nickname Gigi||Castellano; 1972-05-18',
      'official Silas||Underhill; 1935-01-01; deceased',
      'official Mai Xee||Vang; 2010-09-30',
    ],
  },
  'one-file.fods': {
    patients: [
      'official Noreen|Ann|Gallagher, maiden Noreen||Kiely; 1953-08-30',
      'official Piotr||Ostrowski; 1979-01-05; inactive',
      'official Änne||Zeller; 1933-03-03; deceased',
    ],
  },
  'openmrs-patients.csv': {
    patients: ['official Achieng|Rose|Odhiambo; 1994-05-06', 'official Juan|Pablo|Castro Rivas; 1980-12-01; deceased'],
  },
  'praxis.bdt': {
    patients: ['official Franziska||von Übel; 1970-02-14', 'official Heinz-Jürgen||Groß; 1948-11-30'],
    skipped: ['1 not-a-patient', '5 not-a-patient', '19 not-a-patient', '30 not-a-patient'],
  },
  'sheets.xlsx': {
    patients: [
      'official Isolde|R|Fenwick, nickname Izzy||Fenwick; 2013-04-02',
      'official Rupert||Fenwick; 2013-04-02',
      'official Keziah||Odum; 2009-10-31; inactive',
    ],
  },
  'simplepractice-clients.csv': {
    patients: [
      'official Jonathan||Pell, nickname Jon||Pell; 1993-06-18',
      'official Samantha||Ruiz, nickname Sam||Ruiz; 1989-01-22; inactive',
      'official Oliver||Pell; 2014-08-08',
    ],
  },
  'turbomed-export.csv': {
    patients: [
      'official Jörg Peter||von Brühl, nickname Jörg||von Brühl; 1958-08-07',
      'official Käthe||Weiß, maiden Käthe||Schröder; 1936-02-29; deceased',
      'official Max||Löwenstein; 1999-12-03; inactive',
    ],
  },
  'twins-and-markers.csv': {
    patients: [
      'official Baby Girl A||Amos; 2025-10-10',
      'official Baby Girl B||Amos; 2025-10-10',
      'official Jayden||Parrish; 2015-03-03',
      'official Jaden||Parrish; 2015-03-03',
      'official ||Suharto; 1961-08-06',
      'official Carol||Whitman; 1955-05-05; inactive',
      'official Carol||Whitman; 1955-05-05',
      'official Floyd||Harmon; 1932-02-02; deceased',
      'official JOHN||DOE; 1900-01-01',
    ],
    skipped: ['9 test-entry'],
  },
  'two-line-header.xlsx': {
    patients: [
      'official Dominic||Harrow, nickname Dom||Harrow; 1990-07-15',
      'official Faith||Ellery; 1944-06-06; deceased',
    ],
  },
}
