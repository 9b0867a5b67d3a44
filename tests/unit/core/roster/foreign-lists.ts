/** More lists of practice programs, many in other languages than English: see `program-lists.ts`. */
export const FOREIGN_LISTS: Record<string, { patients: string[]; skipped?: string[] }> = {
  'access-pipe-quoted.txt': {
    patients: [
      "official Siobhan|R|O'Brien-Katz; 1962-07-04",
      'official Harlan||Smith; 1945-03-10; deceased',
      'official Antoinette||Le Blanc; 2000-02-29; inactive',
    ],
  },
  'arabic.csv': {
    patients: ['official فاطمة|علي|حسن; 1980-05-06', 'official محمد||عبد الله; 1945-01-02; deceased'],
  },
  'elation-patients.csv': {
    patients: [
      'official Josephine||Albright, previous Josephine||Nordstrom, nickname Josie||Albright; 1983-02-17',
      'official Terrence|Oliver|Banks; 1970-06-06; inactive',
      'official Morgan||Whitley, previous Michael||Whitley; 1994-10-30',
      'official Ada||Lunt; 1931-05-24; deceased',
    ],
  },
  'fixed-right-aligned.txt': {
    patients: [
      'official GEOFFREY|P|FITZWILLIAM; 1947-10-10',
      'official JOAN|A|STE. MARIE; 1965-02-28; inactive',
      'official GUADALUPE||YBARRA-CONTRERAS; 1990-12-12',
    ],
  },
  'medicom-patienten.csv': {
    patients: [
      'official J.M.||van der Meer, maiden J.M.||Bakker, nickname Joke||van der Meer; 1956-04-12',
      'official P.||Jansen, nickname Piet||Jansen; 1983-09-30; inactive',
      'official W.A.||de Groot, nickname Wim||de Groot; 1931-12-01; deceased',
    ],
  },
  'millewin-assistiti.csv': {
    patients: [
      'official Maria Grazia||De Angelis; 1948-02-03',
      'official Gennaro||Esposito; 1961-09-19; inactive',
      'official Addolorata||Lo Russo; 1929-11-28; deceased',
    ],
  },
  'pacjenci.csv': {
    patients: [
      'official Małgorzata|Anna|Wójcik, maiden Małgorzata||Szymańska; 1967-05-14',
      'official Łukasz||Kowalczyk; 1990-11-02; inactive',
      'official Zdzisław||Żak; 1935-03-19; deceased',
    ],
  },
  'pointclickcare.csv': {
    patients: [
      'official Opal|June|Whitaker, nickname Junie||Whitaker; 1934-04-09',
      'official Manuel||Barros; 1941-10-25; inactive',
      'official Ernest||Dill; 1929-02-02; deceased',
    ],
  },
  'salesforce-healthcloud.csv': {
    patients: [
      'official Delphine||Arceneaux, previous Delphine||Broussard, nickname Del||Arceneaux; 1986-06-16',
      'official Wilbur|Ray|Stokes; 1940-09-27; deceased',
      'official Ines||Prado; 1999-04-01; inactive',
    ],
  },
}
