import type { Field } from './headers.ts'

/**
 * The headers that name a column, as `foldHeader` leaves them (lower case, no diacritics, letters and digits only). A header means the same wherever it
 * stands, so that a mixed one is understood as well. Seen in: Epic EHI export (PATIENT, PATIENT_ALIAS), OpenEMR
 * (patient_data, patient_history), Synthea, Cerner, athenahealth, eClinicalWorks, DrChrono, Practice Fusion, Tebra, OSCAR, EMIS, Jane,
 * SystmOne, Best Practice, SimplePractice, Healthie, Google and Outlook contacts, everyday reports; and in Spanish, French, German,
 * Portuguese, Italian, Dutch, Vietnamese, Polish, Turkish and the Scandinavian languages.
 */
export const HEADERS: Record<Field, string> = {
  given:
    'first firstname firstnm fname fstname givenname givennames given forename forenames christianname namefirst firstgivenname patfirst firstnames nombres primernombre nombredepila prenom prenoms vorname vornamen primeironome voornaam voornamen ten fornamn fornavn etunimi imie imiona ad adi isim pnombre الاسمالاول שםפרטי 名 имя ονομα firstforename',
  middle:
    'tendem middle middlename middlenames middlenm mname mid secondname additionalname additionalnames namemiddle othergivennames segundonombre deuxiemeprenom zweitername zweitvorname segundonome nomedomeio secondonome hodem tenlot mellannavn mellomnavn mellemnavn middlenameorinitial drugieimie отчество اسمالاب otherforenames otherforename autresprenoms weiterevornamen',
  initial: 'mi middleinitial middleinit minit initial minitial m middlei voorletters initialen',
  family:
    'last lastname lastnm lname lstname surname surnames familyname family namelast patlast legalsurname usualsurname apellido apellidos primerapellido apellidopaterno nomdefamille nomusuel nomdusage nachname familienname zuname sobrenome apelido apelidos ultimonome cognome achternaam geslachtsnaam ho efternamn etternavn efternavn sukunimi nazwisko soyad soyadi soyisim apellido1 familynames lastnames legallast ptlast اسمالعائلة اللقب שםמשפחה 姓 фамилия επωνυμο prijmeni',
  family2:
    'segundoapellido apellidomaterno secondlastname secondsurname secondfamilyname lastname2 surname2 apellido2 familyname2 sobrenome2',
  whole:
    'patient patients patname fullname patientfullname namefull namefullformatted displayname formattedname lastnamefirstname lastfirst lastfirstmiddle lastfirstmi namelastfirst namelastfirstmiddle namelfm lastnamefirstnamemi lastnamefirstnamemiddleinitial lastnamefirstnamemiddlename lastnamefirstnamemiddle lastfirstmiddleinitial firstmilast firstmiddlelast firstnamemilastname firstlast firstnamelastname lastnamefirst lastcommafirst completename nombrecompleto nombreyapellido nombreyapellidos nombresyapellidos apellidosynombres apellidosynombre apellidosnombre apellidosnombres apellidoynombre apellidonombre nomprenom nometprenom nomprenoms nometprenoms prenomnom nomcomplet namevorname nachnamevorname vornamename vornamenachname vollername vollstandigername patientenname nomecompleto nomedopaciente nomepaciente nombredelpaciente nombrepaciente nomdupatient nompatient paciente pacient cognomenome nomeecognome cognomeenome paziente patientnaam volledigenaam hovaten hoten tenbenhnhan hotenbenhnhan hovatenbenhnhan benhnhan imieinazwisko nazwiskoiimie namnet patientnamn adsoyad adisoyadi hastaadi nominativo nominativopaziente patientnamelastfirst resident residents client clients اسمالمريض الاسم الاسمالكامل שםמלא 姓名 氏名 患者姓名 患者氏名 성명 이름 환자명 фио пациент ονοματεπωνυμο',
  birthGiven: 'birthfname birthfirstname birthgivenname birthfirst firstnameatbirth givennameatbirth',
  birthMiddle: 'birthmname birthmiddlename birthmiddle middlenameatbirth',
  maiden:
    'maiden maidenname maidenlastname maidensurname birthname birthlname birthlastname birthsurname birthfamilyname birthlast nameatbirth lastnameatbirth surnameatbirth familynameatbirth nee apellidodesoltera nombredenacimiento apellidodenacimiento nomdenaissance nomnaissance nomdejeunefille nomdefille geburtsname geborene madchenname nomedesolteira nomedenascimento sobrenomedesolteira cognomedanubile cognomedinascita geboortenaam meisjesnaam nameofbirth birthfullname geburtsnachname geburtsfamilienname fodelsenamn flicknamn nazwiskorodowe nazwiskopanienskie kizliksoyadi nomenaissance девичьяфамилия',
  previousGiven:
    'previousnamefirst previousfirstname previousgivenname formerfirstname priorfirstname oldfirstname previousnamegiven',
  legal: 'legalname legalfullname fulllegalname namelegal',
  previousMiddle: 'previousnamemiddle previousmiddlename formermiddlename priormiddlename',
  previous:
    'previousname previousnames previousnamelast previouslastname previoussurname previousfamilyname prevname prevlastname priorname priornames priorlastname priorsurname formername formernames formerlastname formersurname formerfamilyname oldname oldlastname othername othernames otherlastname fka formerlyknownas nombreanterior apellidoanterior nombresanteriores anciennom nomprecedent ancienname frueherername frueherername fruherername fruhererfamilienname fruherername nomeanterior nomesanteriores sobrenomeanterior nomeprecedente vorigenaam previousnameslast previousfullname formerfullname priorfullname lastnameprior lastnameprevious lastnameformer nameprevious',
  preferred:
    'preferredname preferred preferredfirstname preferredgivenname preferredfirst prefname preffirstname preferedname preferredforename nickname nicknames nick goesby knownas calledname callname callmename commonname usualname usualforename usualgivenname usualfirstname chosenname chosenfirstname affirmedname nameused nametouse altfirstname nombrepreferido apodo nombresocial nomprefere prenomusuel prenomprefere surnom rufname spitzname bevorzugtername nomesocial nomepreferido nomepreferencial apelidosocial alcunha soprannome roepnaam clientgoesby nameclientgoesby namegoesby goesbyname knownasname preferredfullname preferrednickname dailyname commonfirstname informalname tilltalsnamn likestobecalled callby calledby namepreferred actualname actualfirstname callingname',
  preferredFamily: 'preferredlastname preferredsurname preferredfamilyname preferredlast chosenlastname usuallastname',
  alias:
    'alias aliases aliasname aliasnames aka alsoknownas patientalias othernamesused aliasesaka alternatename alternatenames alternativename otheralias akaname akanames aliasfullname patientaka',
  birth:
    'dob dobage dobsex dobagesex birthdateage birthdate birthday birthdt birthdttm birthdatetime dateofbirth dtofbirth dtbirth bdate birth bday born dateborn dobirth datebirth birthdateymd dobmmddyyyy dobddmmyyyy fechadenacimiento fechanacimiento fechanac fecnac fnac fdenac nacimiento datedenaissance datenaissance datenais ddn naissance neele nele geburtsdatum gebdatum gebdat geburtstag geborenam geboren datadenascimento datanascimento datanasc dtnascimento dtnasc nascimento datadinascita datanascita geboortedatum gebdatum ngaysinh ngaythangnamsinh gebam geburt fodelsedatum fodselsdato fodselsdag syntymaaika dataurodzenia dogumtarihi dobformatted natoil nataonatoil patientbirthdate dateofbirthdob تاريخالميلاد תאריךלידה 生年月日 出生日期 생년월일 датарождения ημερομηνιαγεννησης datumnarozeni geb fechadenac fechadenacim nacidoel nacidael',
  birthYear: 'yearofbirth birthyear yob dobyear anodenacimiento anneedenaissance geburtsjahr anodenascimento namsinh',
  birthMonth: 'monthofbirth birthmonth mob dobmonth',
  birthDay: 'dayofbirth dobday',
  death:
    'dateofdeath deathdate deathdt deathdttm deceaseddate deceaseddt deceaseddttm datedeceased datedied dod deceased isdeceased deceasedind deceasedindicator deceasedflag deceasedyn deathindicator deathflag deathind dead isdead died fechadefallecimiento fallecido fechadedefuncion defuncion datededeces datedeces deces decede sterbedatum todesdatum verstorben verstorbenam datadeobito datadofalecimiento datadefalecimento obito falecido datadidecesso deceduto datadimorte overleden overlijdensdatum expiredind expireddate expired dateexpired deathdatetime datetimeofdeath exitus fechaexitus dodeath avliden dodsdato datazgonu olumtarihi patientdeceased datadecesso decedele fechadefall fechafallecimiento',
  status:
    'status patientstatus patstatus patstatuscname ptstatus patientstatusname statuscode statusname statusdescription recordstatus chartstatus accountstatus clientstatus demographicstatus vitalstatus livingstatus lifestatus estado estatus estadodelpaciente situacion statut etat statutpatient patientenstatus situacao estadodopaciente stato activestatus registrationstatus statustext regstatus membershipstatus enrollmentstatus enrolmentstatus clientactivestatus activeinactive trangthai tinhtrang situation statusdesc currentstatus durum registrationtype الحالة סטטוס статус statoassistito κατασταση deductionreason reasonforleaving',
  active:
    'active isactive activeflag activeind activeyn activepatient currentpatient activo actif aktiv ativo attivo isactivepatient isactiveclient',
  inactive:
    'inactive isinactive inactiveflag inactiveyn inactiveind inactivepatient archived isarchived inactivedate dateinactivated inactivo inactif inaktiv inativo archivedate inaktivseit deactivated isdeactivated deactivationdate dischargedat discharged dateofdeduction deductiondate deducteddate',
  id: 'pid patid patientid patientnumber patientno patientnbr patientnum patmrnid mrn medicalrecordnumber medrecno medrec chartid chartnumber chartno demographicno patientuuid patientguid emrnumber acctno accountno accountnumber patientacctno patientaccountnumber historiaclinica numeropaciente patientennummer patientnr nip numerodeprontuario prontuario internalid mabn mabenhnhan emisnumber patkey patientkey clientid healthieid acct acctnbr chart personid personnbr personnumber residentnumber clientnumber membernumber acctnumber filenumber recordnumber',
  particle:
    'vorsatzwort vorsatzworter namensvorsatz tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels familynameprefix surnameprefix lastnameprefix',
  aliasGiven: 'aliasfirstname aliasgivenname aliasforename aliasfirst akafirstname akafirst alternatefirstname',
  aliasFamily: 'aliaslastname aliassurname aliasfamilyname aliaslast akalastname akalast alternatelastname',
  nameType:
    'nametype nametypedisp nametypedisplay nametypedesc nametypename nametypecode nametypecddisp nametypecname nameuse nameusage aliastype aliastypename typeofname',
}
