/** What a column of a list can hold. */
export type Field =
  | 'given'
  | 'middle'
  | 'initial'
  | 'family'
  | 'family2'
  | 'whole'
  | 'birthGiven'
  | 'birthMiddle'
  | 'maiden'
  | 'previousGiven'
  | 'previousMiddle'
  | 'previous'
  | 'preferred'
  | 'preferredFamily'
  | 'alias'
  | 'birth'
  | 'birthYear'
  | 'birthMonth'
  | 'birthDay'
  | 'death'
  | 'status'
  | 'active'
  | 'inactive'
  | 'id'

/** The needed cells of one row. */
export type Cells = Partial<Record<Field, string>>

/**
 * The headers that name a column, folded (lower case, no diacritics, letters and digits only). A header means the same wherever it
 * stands, so that a mixed one is understood as well. Seen in: Epic EHI export (PATIENT, PATIENT_ALIAS), OpenEMR
 * (patient_data, patient_history), Synthea, Cerner, athenahealth, eClinicalWorks, DrChrono, Practice Fusion, Tebra, OSCAR, EMIS, Jane,
 * Google and Outlook contacts, everyday reports; and in Spanish, French, German, Portuguese, Italian and Dutch.
 */
const HEADERS: Record<Field, string> = {
  given:
    'first firstname firstnm fname fstname givenname givennames given forename forenames christianname namefirst firstgivenname patfirst firstnames nombres primernombre nombredepila prenom prenoms vorname vornamen primeironome voornaam voornamen',
  middle:
    'middle middlename middlenames middlenm mname mid secondname additionalname additionalnames namemiddle othergivennames segundonombre deuxiemeprenom zweitername zweitvorname segundonome nomedomeio secondonome',
  initial: 'mi middleinitial middleinit minit initial minitial',
  family:
    'last lastname lastnm lname lstname surname surnames familyname family namelast patlast legalsurname usualsurname apellido apellidos primerapellido apellidopaterno nomdefamille nomusuel nomdusage nachname familienname zuname sobrenome apelido apelidos ultimonome cognome achternaam geslachtsnaam',
  family2: 'segundoapellido apellidomaterno secondlastname secondsurname secondfamilyname lastname2 surname2',
  whole:
    'patient patients patname fullname patientfullname namefull namefullformatted displayname formattedname lastnamefirstname lastfirst lastfirstmiddle lastfirstmi namelastfirst namelastfirstmiddle namelfm lastnamefirstnamemi lastnamefirstnamemiddleinitial lastnamefirstnamemiddlename lastnamefirstnamemiddle lastfirstmiddleinitial firstmilast firstmiddlelast firstnamemilastname firstlast firstnamelastname lastnamefirst lastcommafirst completename nombrecompleto nombreyapellido nombreyapellidos nombresyapellidos apellidosynombres apellidosynombre apellidosnombre apellidosnombres apellidoynombre apellidonombre nomprenom nometprenom nomprenoms nometprenoms prenomnom nomcomplet namevorname nachnamevorname vornamename vornamenachname vollername vollstandigername patientenname nomecompleto nomedopaciente nomepaciente nombredelpaciente nombrepaciente nomdupatient nompatient paciente pacient cognomenome nomeecognome cognomeenome paziente patientnaam volledigenaam',
  birthGiven: 'birthfname birthfirstname birthgivenname birthfirst firstnameatbirth givennameatbirth',
  birthMiddle: 'birthmname birthmiddlename birthmiddle middlenameatbirth',
  maiden:
    'maiden maidenname maidenlastname maidensurname birthname birthlname birthlastname birthsurname birthfamilyname birthlast nameatbirth lastnameatbirth surnameatbirth familynameatbirth nee apellidodesoltera nombredenacimiento apellidodenacimiento nomdenaissance nomnaissance nomdejeunefille nomdefille geburtsname geborene madchenname nomedesolteira nomedenascimento sobrenomedesolteira cognomedanubile cognomedinascita geboortenaam meisjesnaam',
  previousGiven:
    'previousnamefirst previousfirstname previousgivenname formerfirstname priorfirstname oldfirstname previousnamegiven',
  previousMiddle: 'previousnamemiddle previousmiddlename formermiddlename priormiddlename',
  previous:
    'previousname previousnames previousnamelast previouslastname previoussurname previousfamilyname prevname prevlastname priorname priornames priorlastname priorsurname formername formernames formerlastname formersurname formerfamilyname oldname oldlastname othername othernames otherlastname fka formerlyknownas nombreanterior apellidoanterior nombresanteriores anciennom nomprecedent ancienname frueherername frueherername fruherername fruhererfamilienname fruherername nomeanterior nomesanteriores sobrenomeanterior nomeprecedente vorigenaam',
  preferred:
    'preferredname preferred preferredfirstname preferredgivenname preferredfirst prefname preffirstname preferedname preferredforename nickname nicknames nick goesby knownas calledname callname callmename commonname usualname usualforename usualgivenname usualfirstname chosenname chosenfirstname affirmedname nameused nametouse altfirstname nombrepreferido apodo nombresocial nomprefere prenomusuel prenomprefere surnom rufname spitzname bevorzugtername nomesocial nomepreferido nomepreferencial apelidosocial alcunha soprannome roepnaam',
  preferredFamily: 'preferredlastname preferredsurname preferredfamilyname preferredlast chosenlastname usuallastname',
  alias:
    'alias aliases aliasname aliasnames aka alsoknownas patientalias othernamesused aliasesaka alternatename alternatenames alternativename otheralias',
  birth:
    'dob dobage dobsex dobagesex birthdateage birthdate birthday birthdt birthdttm birthdatetime dateofbirth dtofbirth dtbirth bdate birth bday born dateborn dobirth datebirth birthdateymd dobmmddyyyy dobddmmyyyy fechadenacimiento fechanacimiento fechanac fecnac fnac fdenac nacimiento datedenaissance datenaissance datenais ddn naissance neele nele geburtsdatum gebdatum gebdat geburtstag geborenam geboren datadenascimento datanascimento datanasc dtnascimento dtnasc nascimento datadinascita datanascita geboortedatum gebdatum',
  birthYear: 'yearofbirth birthyear yob dobyear anodenacimiento anneedenaissance geburtsjahr anodenascimento',
  birthMonth: 'monthofbirth birthmonth mob dobmonth',
  birthDay: 'dayofbirth dobday',
  death:
    'dateofdeath deathdate deathdt deathdttm deceaseddate deceaseddt deceaseddttm datedeceased datedied dod deceased isdeceased deceasedind deceasedindicator deceasedflag deceasedyn deathindicator deathflag deathind dead isdead died fechadefallecimiento fallecido fechadedefuncion defuncion datededeces datedeces deces decede sterbedatum todesdatum verstorben verstorbenam datadeobito datadofalecimiento datadefalecimento obito falecido datadidecesso deceduto datadimorte overleden overlijdensdatum',
  status:
    'status patientstatus patstatus patstatuscname ptstatus patientstatusname statuscode statusname statusdescription recordstatus chartstatus accountstatus clientstatus demographicstatus vitalstatus livingstatus lifestatus estado estatus estadodelpaciente situacion statut etat statutpatient patientenstatus situacao estadodopaciente stato',
  active: 'active isactive activeflag activeind activeyn activepatient currentpatient activo actif aktiv ativo attivo',
  inactive:
    'inactive isinactive inactiveflag inactiveyn inactiveind inactivepatient archived isarchived inactivedate dateinactivated inactivo inactif inaktiv inativo archivedate',
  id: 'pid patid patientid patientnumber patientno patientnbr patientnum patmrnid mrn medicalrecordnumber medrecno medrec chartid chartnumber chartno demographicno patientuuid patientguid emrnumber acctno accountno accountnumber patientacctno patientaccountnumber historiaclinica numeropaciente patientennummer patientnr nip numerodeprontuario prontuario',
}

/** Headers whose sense depends on their neighbours: a whole name, or the part that no other column has. */
const LOOSE = new Set('name names nombre nom nome naam nm namen patientnames'.split(' '))
/** Of loose headers, those that mean the given name where a family name stands beside them; the others mean the family name. */
const LOOSE_GIVEN = new Set(['nombre', 'nome'])
/** Words in front of a header that say whose the column is. */
const OWNER =
  /^(?:patients?|pt|pat|client|member|resident|person|legal|current|demographics?|primary|patienten|p)(?=\p{L}{2})/u
/** Whole names that begin with the family name. */
const FAMILY_FIRST = /^(?:name)?(?:last|apellido|nomet?prenom|nachname|namevorname|cognome|surname|family)/u
/** Columns that only lists of staff have. */
const STAFF = new Set(
  'npi npinumber specialty specialties speciality provid provname taxonomy deanumber credentials providertype providerid hiredate jobtitle employeeid'.split(
    ' ',
  ),
)

const FIELDS = new Map(
  (Object.entries(HEADERS) as [Field, string][]).flatMap(([field, headers]) =>
    headers.split(' ').map((header) => [header, field] as const),
  ),
)

/** Everything that a column can be. */
export const FIELD_KINDS = Object.keys(HEADERS) as readonly Field[]

/** A header as it was understood. */
export interface Meaning {
  field: Field | 'loose'
  /** Says itself that it is the patient's. */
  own: boolean
}

/** What a header means; nothing where the column is not needed: then it is dropped while reading. */
export function meaningOf(header: string): Meaning | undefined {
  const folded = foldHeader(header)
  if (folded === '' || folded.length > 40) return
  const plain = folded.replace(OWNER, '')
  const own = plain !== folded || folded.startsWith('pat')
  const field = FIELDS.get(folded) ?? FIELDS.get(plain)
  if (field !== undefined) return { field, own }
  return LOOSE.has(plain) ? { field: 'loose', own } : undefined
}

/** A header as it is compared: what stands in brackets is left out. */
export function foldHeader(header: string): string {
  return header
    .slice(0, 200)
    .replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** What a loose header is beside these: `Nombre` beside `Apellidos` is the given name, `Name` beside `Vorname` the family name. */
export function looseField(header: string, beside: ReadonlySet<Field>): Field {
  if (beside.has('family') && !beside.has('given')) return 'given'
  if (beside.has('given') && !beside.has('family')) {
    return LOOSE_GIVEN.has(foldHeader(header)) && beside.has('middle') ? 'whole' : 'family'
  }
  return 'whole'
}

/** Whether a whole name under this header begins with the family name, with or without a comma. */
export function isFamilyFirst(header: string): boolean {
  const inBrackets = /[([]([^)\]]*)[)\]]/u.exec(header)?.[1] ?? ''
  return FAMILY_FIRST.test(foldHeader(header)) || FAMILY_FIRST.test(foldHeader(inBrackets))
}

/** Whether a column stands in lists of staff only. */
export function isStaffHeader(header: string): boolean {
  return STAFF.has(foldHeader(header))
}
