/** German: what discloses or promises by the way, through things, people and times around care. Continues `../de.ts`, whose classes it uses. */
export const INDIRECT_GERMAN = `
@mayb = können könnte wenn ob falls online internet portal webseite website seite alle jeder notfall 112 formular telefon~
@kit = dosis dosierung mrt ct röntgenbild~ röntgen ultraschall~ biopsie~ gips schiene verband spray inhalator~ tablette~ salbe hustensaft antibiotik~ chemo~ reha krankengymnastik darmspiegelung magenspiegelung spritze~ blutabnahme~ rezept~ laborwerte blutwerte befund~ auffrischimpfung~
@sick = fieber husten ausschlag knoten muttermal~ leberfleck~ wunde~ übelkeit schwindel migräne~ schwellung~ bronchitis lungenentzündung mittelohrentzündung verstauchung~ ~entzündung krampf krämpfe schlaflosigkeit durchfall erbrechen verstopfung
condition*: <kit> unless (<frame>|<may>|anfrage~)
condition*: <sick> unless (<frame>|<may>)
relationship: (kasse|krankenkasse|versicherung) --5 (genehmigt|bewilligt|abgelehnt|übernimmt|übernommen|erstattet|zugesagt|zahlt)
relationship: (leute~|menschen|familien|personen|wen|wer|niemand~|jeden|alle|diejenigen|denen) ...4 (zu_mir|zu_uns|in_die_sprechstunde|in_der_sprechstunde|in_die_praxis|in_der_praxis|in_behandlung|in_der_klinik) --2 (kommt|kommen|sehe|sehen|sind|ist|gehen|behandel~) unless (<mayb>|willkommen)
relationship: (familien|leute~|menschen|personen|wen|niemanden|die|denen) --2 (wir|ich) --1 (betreue~|behandle|behandeln|versorge~|pflege~|begleite~|operiere~|therapiere~)
relationship: (kommen|kommst|sind|bist|gehen|waren|warst) --1 (sie|du|doch|ja|schon)? --2 (seit|schon|über) --3 (jahr~|monat~|langem|lange|kindheit) --3 (uns|mir|praxis|behandlung|klinik)
relationship: (sind|bist|waren|warst) --2 (bei_uns|bei_mir|in_unserer|hier) --1 (eingeschrieben|angemeldet|registriert|gelistet|in_betreuung|in_therapie|in_behandlung|aufgenommen|geführt) unless (wenn|falls|neu~)
relationship: (assistentin|assistent|sekretärin|mitarbeiterin|arzthelferin|mfa|sprechstundenhilfe) ...5 (<your>|termin|uhrzeit|<weekday>|rezept~|werte) unless <mayb>
relationship: <your> (<weekday>|uhrzeit|platz|slot) unless <open>
relationship: (waren|warst|sind|bist) --3 (eine|ein|mein|meine) --2 <patient> unless (wenn|ob|falls)
relationship: (zweite|dritte|nächste|letzte) (dosis|impfung|spritze|sitzung|behandlung)
response-time: (lese|lesen|sichte|prüfe|schaue|schauen) --4 (nachricht~|post|postfach|mails|konto) --4 (selben|gleichen|jeden|täglich|abend|morgen|mehrmals|regelmäßig) unless <neg>
response-time: (hören|hörst|erfahren) ...7 (von_uns|von_mir|nachricht|antwort|bescheid|rückmeldung) unless <neg>
response-time: (in|nach) <count> --1 <count>? --1 <unit> ...4 (von_uns|von_mir|antwort~|melde~|ruf~|bescheid)
@med2 = akte akten karteikarte unterlagen brille kontaktlinsen hörgerät~ krücken rollstuhl gebiss schiene gips tetanus~ geimpft rötung juckreiz jucken ausschlag schwellung narbe bluterguss verband fäden wartezimmer station liege entlassbrief arztbrief ~brief überweisung~ facharzt fachärztin spezialist~ therapie~ diagnose~ behandelt behandeln behandle behandlung~ operiert operation~ op eingriff narkose biopsie~ röntgen~ mrt ct ultraschall labor laborwerte probe proben urin abstrich mammografie~ darmspiegelung befund~ ergebnis ergebnisse dosis tablette~ kapsel~ salbe creme tropfen spray insulin spritze~ infusion~ chemo~ bestrahlung dialyse transplant~ reha physio~ schlaf~ schlafen angst panik depress~ appetit kinderwunsch schwanger~ trimester neugeboren~ stillen verhütung hormon~ allergi~ asthma~ husten fieber infekt~ infektion~ entzünd~ arthr~ gelenk~ knie hüfte schulter~ knöchel handgelenk ellbogen wirbelsäule herz lunge leber niere~ magen hals augen ohren muttermal~ knubbel knoten beule~ zahn zähne zahnfleisch schmerz~ kopfschmerz~ migräne~ schwindel übelkeit wunde~ heilung verheilt genesung rückfall symptom~ krankheit~ vorsorge~ kontrolle blutdruck cholesterin sehtest ~impfung medizinisch
@aid = annehmen nehme_an hinzufügen füge~ befreund~ freund freunde freundin freundschaft~ abstand grenze~ facebook kontakte vernetz~ niemand~ verbinde~
@under = behandelt behandle behandeln behandelte betreut betreue betreuen operiert~ akte akten angewiesen untersucht untersuche versorge versorgt verschreib~ therapiere
relationship: (sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|dich|dir|du|dein|deine|deinen|deinem|deiner) ...10 <med2> unless (<mayb>|<frame>)
relationship: <med2> ...10 (sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|dich|dir|du|dein|deine|deinen|deinem|deiner) unless (<mayb>|<frame>)
relationship: <aid> ...10 <under> unless (<frame>|website|telefon~)
relationship: (behandeln|behandle|betreue~|versorg~|pflege~|kenne~|sehe~) ...5 (ihrer|ihre|ihren|deine|deiner|deinen) --1 (familie|angehörigen|mutter|vater|sohn|tochter|kind|kinder|mann|frau|eltern|bruder|schwester)
relationship: (liste|kartei|register|verzeichnis) ...3 (praxis|klinik|station|ambulanz) unless <mayb>
relationship: (mein~|unser~) wartezimmer
relationship: (ergebnisse|werte|befunde|untersuchung|behandlung) ...2 (über_die|von_denen|die) --2 (wir|ich) --3 (sprachen|gesprochen|besprochen|redeten|geredet|gemacht|abgenommen)
relationship: bei (ihnen|dir|euch) (steht|stehen|ist|sind|wird|wäre) --4 (an|fällig|dran|<med2>)
condition: (in|nach|binnen) --2 (woche|tagen|wochen|monat|stunden) --6 (zurückgehen|weg|besser|abklingen|verschwinden|verheilt|nachlassen|gut|vorbei) unless website
advice: (knubbel|knoten|flecken|pickel|das|so_etwas|solche|die) --4 (harmlos~|gutartig~|bösartig~|nichts_schlimmes|ansteckend~|ungefährlich~) unless (nachricht|anfrage)
advice: (sollte|sollten|muss|müsste) --5 (ansehen|anschauen|abklären|untersuchen|untersucht|behandelt|abgeklärt)
response-time: (telefoniert|ruft|rufen|schreibt|schreiben|meldet|antwortet|antworten) --5 (<you2>) --2 (an|zurück|nach|heute|morgen)? unless (<neg>|bitte|können|rufen_sie|wenn)
allow: (rufen|kontaktieren) sie (ihren|ihre) (arzt|ärztin|hausarzt|hausärztin) !(wegen|zu|vor|bezüglich)
response-time: (beantwort~|antwort~|melde~|ruf~|schreib~) ...8 (tagesende|feierabend|zum_wochenende|ende_des_tages|mittag|abends) unless (<neg>|telefon~)
advice: (sollte|sollten|solltest|müssen|müssten) --4 (zum|zur|einen|eine) <clinician>
relationship: (menschen|leute~|personen|familien|kinder|alle|denen|diejenigen) --5 (obhut|fürsorge|betreuung|pflege)
relationship: (sie|du|ihr) --3 (termin|termine|sitzung|sitzungen|untersuchung|kontrolle) --1 (versäumt|verpasst|vergessen|abgesagt|verschlafen)
relationship: (sehen|kennen|treffen|begegnen) --1 (wir)? --1 (uns|sie|dich) --4 (klinik|praxis|krankenhaus|station|sprechstunde) unless <mayb>
relationship: (leute~|menschen|denen|wen|wer|personen) ...3 (in_therapie|in_behandlung|in_betreuung|zur_therapie|zur_behandlung)
relationship: (ihnen|dir|euch) --3 (herausgenommen|entfernt|gezogen|genäht|eingesetzt|gelegt|abgenommen|rausgenommen|gegipst)
relationship: (zahn|bein|finger|baby|arm|auge) --2 (retten|erhalten|entfernen|ziehen)
relationship: (mir|uns) --6 (erzählt|anvertraut|gesagt|gestanden) --4 unser? ...4 (unter_uns|vertraulich|geheim)
relationship: (anvertraut|unter_uns|vertraulich) ...8 (trinken|alkohol|drogen|sucht)
relationship: (trinken|alkohol|drogen|sucht) ...8 (unter_uns|vertraulich|anvertraut)
relationship: (hebamme~|pfleger~|schwestern|team|wir|ich) --2 (haben|hat|habe) --4 (beide|zwei|euch|sie|dich) --2 (betreut|versorgt|gepflegt|umsorgt)
relationship: (versichertenkarte|gesundheitskarte|krankenkassenkarte|versicherungskarte|impfpass)
relationship: (bis|am) <weekday> --2 (zur|zum|für) --2 (~impfung|impfung|untersuchung|kontrolle|sitzung|therapie|blutabnahme|op|verbandwechsel|behandlung)
condition: (hoffentlich|hoffe|schön|froh|schade) ...8 (sauerstoff|beatmung|infusion|klinik|krankenhaus|station|narkose|eigenen_beinen) unless <mayb>
condition: (krebsfrei|schmerzfrei|beschwerdefrei|fieberfrei|anfallsfrei|symptomfrei)
relationship: (schweigepflicht|arztgeheimnis|ärztliche_schweige~|hipaa|berufsordnung|ärztekammer|berufsgeheimnis) ...12 (annehm~|anfrage|hinzufüg~|freund~|ablehn~|sie|dich) unless (<mayb>|<frame>)
relationship: (annehm~|anfrage|hinzufüg~|ablehn~) ...12 (schweigepflicht|arztgeheimnis|hipaa|berufsordnung|ärztekammer) unless (<mayb>|<frame>)
relationship: (danke|dank|dankbar) ...7 (gebracht|mitgebracht|vorbeigebracht|anvertraut|empfohlen|begleitet|vorgestellt) unless (<mayb>|seite)
relationship: (danke|dank) ...4 (blumen|pralinen|karte|kuchen|geschenk|worte|bewertung) ...6 (praxis|klinik|team|station|schwestern|betreuung|behandlung|pflege) unless (<mayb>|seite)
relationship: (kümmere|kümmern|kümmert|behandle|behandeln|betreue) ...6 (leute~|menschen|familien|nachbarn|viele) ...6 (auch_um|darunter|wie|einschließlich|unter_anderem) --2 (sie|dich|euch|ihnen)
relationship: (menschen|leute~|personen|familien|denen|die|niemanden) ...3 (um_die|für_die) --3 (kümmere|kümmern|sorge|sorgen)
relationship: (beruflich~|dienstlich|fachlich) --3 (sehen|kennen|begegnen|treffen|miteinander) unless (<mayb>|konto|alle|niemand~)
relationship: (wir|ich) --2 (uns|sie|dich) (beruflich|dienstlich|fachlich)
relationship: nüchtern ...5 (blut~|kommen|untersuchung|op|termin|labor|bleiben|erscheinen)
relationship: (rechnung|betrag|zuzahlung|zahlung) --5 (offen|überfällig|ausstehend|unbezahlt|fällig)
relationship: (offene~|überfällige~) (rechnung|betrag|termin|vorsorge|kontrolle)
relationship: (krankschreibung|arbeitsunfähigkeit~|attest|krankmeldung|einwilligungserklärung|arztbrief|überweisungsschein)
relationship: <your> (neue|neuer|neuen|alte|alter|alten|frühere~|andere~|nächste~) (arzt|ärztin|zahnarzt|zahnärztin|therapeut~|hausarzt|hausärztin|praxis|klinik|facharzt|psycholog~)
relationship: <your> --1 <family> ...5 (patient~|behandlung|station|pflege|gelitten|eingeschlafen|alles_getan)
advice: (halten|halte|wechseln|wechsle|reinigen|waschen|kühlen|kühle|hochlegen|lagern|massieren|dehnen|verbinden) ...4 (wunde|verband|pflaster|fäden|schnitt|gips|fuß|bein|arm|knie|knöchel|hand|stelle|sauber|trocken|hoch)
response-time: (antwort~|melde~|ruf~|schreib~) ...4 (vor_mittag|bis_mittag|mittags|vor_feierabend|bis_abends|vor_dem_mittagessen) unless (<neg>|rufen_sie|telefon~)
response-time: (immer|meist|meistens|normalerweise|gewöhnlich|üblicherweise) --3 (innerhalb|binnen|am_selben|noch|schnell|zügig|rasch|stunde) unless (<neg>|geöffnet)
relationship: unsere~ (gespräche~|besuche~|termine~|sitzungen|treffen|begegnungen|konsultationen|unterhaltungen) unless (<mayb>|seite)
relationship: (sprechzimmer|behandlungszimmer|untersuchungszimmer|untersuchungsraum) unless (<mayb>|wlan)
relationship: (vereinbaren|machen|buchen|holen) sie (ihren|ihre|ihr) --2 (check|checkup|vorsorge~|impfung~|zahnreinigung|kontrolle|mammografie|termin) unless (<mayb>|<frame>)
relationship: check up
advice: (versuchen|versuche|achten|bemühen) (sie)? ...3 (mehr|weniger|genug|besser|regelmäßig) --2 (schlaf~|essen|trinken|bewegen|bewegung|gehen|laufen|kaffee|alkohol|sport|wasser|salz|zucker) unless <frame>
advice: (belasten|belaste|heben|hebe|beugen|strecken|bewegen|schonen|schone) (sie)? --2 (den|das|die|ihr~) --1 <body>
advice: (weniger|mehr) (kaffee|alkohol|zucker|salz|fett|bewegung|wasser|schlaf|gemüse|sport) unless <frame>
@more = narkosearzt narkoseärztin anästhes~ radiolog~ urolog~ neurolog~ orthopäd~ podolog~ chiroprakt~ ernährungsberat~ diätassist~ gastroenterolog~ endokrinolog~ allergolog~ rheumatolog~ nephrolog~ pneumolog~ lungenfach~ hörakustik~ kieferorthopäd~ osteopath~ psychotherapeut~ logopäd~ frauenarzt frauenärztin augenarzt augenärztin hautarzt hautärztin kinderarzt kinderärztin hausarzt hausärztin
relationship: <your> --2 <more>
relationship: <your> namen? --3 (kalender|terminkalender|liste|plan|system|akte|kartei|sprechstundenplan) --2 (erkannt|gesehen|gelesen|gefunden|entdeckt)
relationship: (impfausweis|impfpass|mutterpass|impfbuch|allergiepass|medikationsplan|röntgenpass|laborauftrag)
condition: (glückwunsch|gratul~|stolz|bravo|toll|freue|freut) ...8 (ohne_alkohol|nüchtern|trocken|rauchfrei|ohne_zigarette~|abstinent|ohne_rückfall|clean)
condition: (klingt|sieht|hört) --2 (nach|aus_wie|wie) --2 (angina|grippe|allergie|infekt|bruch|zerrung|migräne|gicht|rheuma|<sick>|<cond>|<mild>)
allow: (nie|keine|niemals) (fotos|bilder|dokumente|unterlagen|berichte|befunde) (von)? (der|ihrer)? (haut)? (oder)? (befunde|berichte|dokumente|unterlagen)?
response-time: (gebe|geben|sage|sagen|gibt) --3 bescheid unless <neg>
response-time: (informiere~|benachrichtig~|verständig~|unterricht~) --2 (sie|dich|ihnen) unless (<neg>|seite)
relationship: <your> (medizinisch~|ärztlich~|gesundheitlich~|psychisch~) (versorgung|betreuung|behandlung|belange|probleme|vorgeschichte)
relationship: (versicherungsdaten|patientendaten|krankendaten|gesundheitsakte|pathologiebefund|hörgerät~) unless <mayb>
relationship: (erlaubt|gestattet|verbietet|untersagt) ...4 <patient>
`
