/** German, with du, ihr and Sie, and its compounds. What each row is made of is told in `../compile.ts`. */
export const GERMAN = `
@break = für und oder in mit bei auf an über zu zum zur ist sind kann können bitte rufen wenn nicht nie kein keine wer ich wir es hier aber nur unter ihre_anfrage deine_anfrage
@your = ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines euer eure euren eurem eurer
@you = sie ihnen dich dir euch du
@neg = nicht nie niemals kein keine keinen keiner keinem niemand ohne weder nichts
@month = januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sept okt nov dez
@weekday = montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
@unit = minute~ stunde~ tag tage tagen woche~ monat~ werktag~ arbeitstag~
@count = # ein eine einer einem zwei drei vier fünf sechs sieben acht zehn zwölf vierundzwanzig achtundvierzig wenigen wenige paar einigen
@open = geöffnet offen öffnet öffnen geschlossen schließt zu sprechzeit~ öffnungszeit~ sprechstunde~ feiertag~ impfaktion~ impftag~ veranstaltung~ tag_der_offenen alle urlaub
@place = praxis klinik krankenhaus sprechstunde ambulanz notaufnahme station op op_saal wartezimmer sprechzimmer behandlung untersuchung termin~ therapie sitzung~ arbeit beruf~ dienstlich
@patient = patient patienten patientin patientinnen patient_innen patientenkreis patientenkartei patientenliste patientenschaft patientenstamm klient klienten klientin klientinnen
@portal = portal
@body = knie hüfte~ rücken schulter~ knöchel handgelenk~ ellbogen wirbelsäule lunge~ leber niere~ schilddrüse~ magen bauch blase prostata brust haut zahn zähne zahnfleisch kiefer hals ohr ohren fuß füße bein beine arm arme hand finger zeh zehen nacken herz kopf auge augen nase zucker blutzucker~ cholesterin~ gewicht blutdruck~
@symptom = ausschlag knoten beule~ husten fieber schmerz~ ~schmerzen ~schmerz schwellung~ blutung~ schwindel übelkeit wunde~ narbe~ fäden muttermal~ leberfleck~ juckreiz symptom~ krampf krämpfe verstopfung durchfall schlafstörung~ schlaflosigkeit erbrechen migräne~ beschwerden
@mild = grippe covid~ corona erkältung~ schnupfen allergie~ masern virus infekt~ infektion~ verstauchung~ zerrung~ bronchitis sinusitis nebenhöhlen~ lungenentzündung mandelentzündung mittelohrentzündung gürtelrose ~entzündung
@cond = diabet~ zuckerkrank~ krebs ~krebs tumor~ depress~ angststörung~ hypertonie bluthochdruck schwanger~ hiv aids asthma~ schlaganfall epilep~ arthritis arthrose rheuma~ osteoporose sucht ~sucht alkoholi~ chlamydien herpes hepatitis biopsie~ chemo~ bestrahlung~ dialyse copd herzinfarkt infarkt arrhythmie vorhofflimmern anämie ekzem~ neurodermitis schuppenflechte psoriasis melanom leukämie lymphom leistenbruch bandscheiben~ geschwür reflux gicht parkinson alzheimer demenz bipolar~ adhs ptbs autis~ magersucht bulimie fehlgeburt abtreibung kinderwunsch wechseljahre rückfall gehirnerschütterung knochenbruch fraktur~ schlafapnoe gallensteine nierensteine ischias fibromyalgie endometriose schizophren~ burnout
@gmed = medikament~ tablette~ pille~ ~tabletten kapsel~ antibiotik~ antidepressiv~ schmerzmittel~ blutverdünner~ inhalator~ schlafmittel~
@med = <gmed> arznei~ ~medikamente therapie dosis dosierung tropfen ~tropfen salbe~ creme spray ~spray vitamin~ spritze~ insulin~ rezept~ ~rezept sirup saft hustensaft pflaster ~mittel cortison
@care = besuch besuche termin termine ~termin ~termine befund~ ~befund ~befunde ergebnis~ ~ergebnis ~ergebnisse ~wert ~werte werte test~ ~test ~tests labor~ blutbild~ blutabnahme röntgen~ mrt ct ultraschall~ ekg behandlung~ ~behandlung akte~ ~akte ~akten karteikarte unterlagen diagnose~ prognose~ ~op op operation~ ~operation eingriff~ überweisung~ nachsorge~ kontrolle~ ~kontrolle vorsorge~ untersuchung~ ~untersuchung sitzung~ erkrankung~ krankheit~ krankschreibung~ zustand genesung heilung~ reha~ krankenhausaufenthalt~ aufenthalt entlassung~ geburt~ entbindung baby versicherung krankenkasse kasse~ rechnung~ zuzahlung~ gesundheit gesundheitszustand fall verlauf kalium eisen blutplättchen hämoglobin kreatinin fortschritt~ implantat~ krone~ füllung~ zahnreinigung prothese~ impfung~ ~impfung probe proben ~probe verletzung~ attest~ konsultation~ therapie~ ~therapie sprechstunde patientenportal~ portalzugang gips verband op_termin <med> <body> <symptom> <cond> <mild>
@clinician = arzt ärztin ~arzt ~ärztin doktor doktorin doc dr therapeut~ ~therapeut ~therapeutin psycholog~ psychiater~ chirurg~ gynäkolog~ hebamme~ krankenschwester pfleger~ krankenpfleger~ pflegekraft physio~ ~ärzte ärzte spezialist~ ~loge ~login kardiolog~ dermatolog~ onkolog~ apotheker~ behandler~ behandlungsteam praxisteam heilpraktiker~
@treated = behandelt behandle behandeln behandelte behandelten operiert operiere operieren operierte untersucht untersuchen untersuche untersuchte untersuchten verschrieben verschreibe verschreiben verschrieb verordnet diagnostiziert überwiesen überweise überweisen geimpft impfen impfte betreut betreue betreuen betreute betreuten versorgt versorgen eingewiesen aufgenommen entlassen entbunden geröntgt therapiert krankgeschrieben kennengelernt wiedergesehen begleitet abgehört
@frame = saison ~saison grippezeit kampagne vorbeug~ vorsorge prävention tipps neues nachrichten neuigkeiten informationen infos information seite webseite website öffentlich~ alle allen jeder gemeinde artikel vortrag vorträge welt~tag aktionstag ~monat impf~ notfall~ notruf 112 116117 110
@resp = antwort~ beantwort~ melden meldet melde rückmeldung~ zurückruf~ ruft rufe zurück anruf anrufen zurückrufen zurückmelden kontaktieren kontaktiert schreibe_zurück schreiben_zurück hören_von höre_von bescheid
@soon = innerhalb binnen heute morgen bald umgehend sofort schnell prompt gleich demnächst zeitnah unverzüglich in_kürze kurzfristig noch_heute am_selben_tag am_gleichen_tag taggleich am_nächsten_tag nächsten_werktag nächste_woche diese_woche so_bald_wie so_schnell_wie baldmöglichst schnellstmöglich in_<count>_<unit> in_wenigen_stunden nach_wenigen_stunden bis_<weekday> bis_morgen bis_zum_abend bis_ende spätestens heute_abend heute_nachmittag ohne_verzögerung
@clin = mammografie zahnreinigung krone implantat zuzahlung eigenanteil gallenblase neugeborene~ kreißsaal termin termine ~termin operation op eingriff behandlung therapie überweisung rezept~ diagnose biopsie röntgen~ mrt ct ultraschall laborwerte blutwerte blutabnahme ergebnisse befund~ symptom~ medikament~ tabletten dosis spritze wunde~ fäden genesung reha chemo~ antibiotik~ schwangerschaft entbindung wartezimmer op_saal notaufnahme kontrolle vorsorge untersuchung krankenhaus krankenakte akte sprechstunde sitzung station nachsorge impfung versichertenkarte
@you2 = sie ihnen dich dir du ihr ihre ihrem ihren ihrer dein deine deinem deinen deiner euch
@may = kann können könnte wenn ob falls für_einen einen_termin termine_gibt online internet portal webseite website seite alle jeder nicht kein keine nie notfall 112 formular anruf~ anrufen rufen telefon~ nächste_notaufnahme <patient>
@family = zwillinge zwillingen tochter sohn kind kinder mutter mama vater papa frau mann partner partnerin baby bruder schwester oma opa enkel enkelin
@proc = mammografie mammographie abstrich wurzelbehandlung weisheitszahn spirale gips schiene krücken physiotherapie krankengymnastik reha trocken nüchtern stillen wochenbett trimester wehen gallenblase gebärmutter eierstock~ zyste~ polyp~ zahnreinigung zahnspange gebiss hörgerät~ bluttransfusion dialyse chemo bestrahlung insulinpumpe schub remission
@mine = mein_facebook meinem_facebook meinem_konto meiner_liste meinem_profil meine_freunde meinen_freunden diesem_konto diesem_profil als_freunde facebook freundesliste
allow: (keine|nicht|niemals|nie) ..4 (medizinische~|gesundheitliche~|persönliche~|vertrauliche~|private~|sensible~) (informationen|daten|angaben|details|fragen|anliegen|themen|befunde|dinge|sachen|nachrichten|unterlagen|inhalte)
allow: (keine|nicht) ..2 (gesundheitsdaten|gesundheitsinformationen|gesundheitsfragen|gesundheitsangaben)
allow: (frage|fragen) (zu|zur|über) <your> gesundheit
allow: (nächste|nächsten|nächste_gelegene|nächstgelegene|nächstgelegenen|örtliche|örtlichen) (notaufnahme|krankenhaus|klinik|apotheke|praxis|arzt)
allow: <your> (eigener|eigenen|eigene) (arzt|ärztin|hausarzt|hausärztin)
allow: neues zur gesundheit
relationship: <your> ..3 <care> !(auf_unserer)
relationship: <care> (von|für) (ihnen|dir|euch)
relationship: <your> ..2 <clinician>
relationship: <your> (letzter|letzte|letzten|nächster|nächste|nächsten|letztes|nächstes) !(anfrage|nachricht|beitrag|einladung|frage)
relationship: (meine|meinen|meiner|mein|meinem|unsere|unseren|unserer|unser|ehemalige|ehemaligen|frühere|früheren|aktuelle|aktuellen|eigene|eigenen|als|andere|anderen|liebe) ..1 <patient> unless (patienten_und_andere|und_alle_anderen|neue_patienten)
relationship: <patient> ..1 (von_mir|von_uns|dieser_praxis|der_praxis|unserer_praxis|meiner_praxis|die_ich|bei_uns|bei_mir|in_unserer|in_meiner|der_klinik) unless (wenn|ob|falls|portal|und_andere)
relationship: !-3(wenn|ob|falls) (sind|bist|seid|waren|warst|sie_sind|du_bist) ..4 <patient> unless (wenn|ob|falls|portal)
relationship: (annehm~|nehme|nehmen|angenommen|akzeptier~|hinzufüg~|füge|befreundet|befreunden|freund|freunde|freundschaft~|freundschaften|ablehn~|lehne|vernetz~|verbind~|kontakt|mische|vermisch~|kommunizier~|austausch~|chatt~|schreibe_mit|schreibe_nicht) --8 <patient> unless (und_andere|und_alle|portal)
relationship: <patient> --7 (annehm~|nehme|akzeptier~|hinzufüg~|befreundet|befreunden|freunde|ab|ablehn~|vernetz~|freundschaftsanfrage~|anfragen|kontakt_auf|verbunden|angefreundet|annimmt)
relationship: (anfrage|anfragen|freundschaftsanfrage~|einladung~) --4 (von|durch) --4 <patient>
relationship: (arzt|ärztin|therapeut~|behandlungs|behandler) (und)? (patient~|klienten~|verhältnis|beziehung)
relationship: (patientenverhältnis|patientenbeziehung|arztbeziehung|behandlungsverhältnis~|therapiebeziehung|patientenbeziehungen|behandlungsbeziehung~|arzt_patienten~|arztpatient~|therapeutische_beziehung|berufliche_beziehung|berufliches_verhältnis|professionelle_beziehung)
relationship: (als|bin|war|bleibe) <your> ..2 <clinician>
relationship: (habe|haben|hat|hatte|hatten|wurde|wurden|werde|werden|ich|wir|doktor|dr) --2 (sie|dich|euch|ihnen|dir) --8 <treated>
relationship: (sie|dich|euch|ihnen|dir) --5 (behandelt|operiert|untersucht|verschrieben|verordnet|überwiesen|geimpft|krankgeschrieben|gesehen|kennengelernt|wiedergesehen|betreut|eingewiesen) unless (website|seite|anfrage)
relationship: (behandle|operiere|untersuche|betreue|behandeln|betreuen|behandelte|betreute|operierte) ..1 (sie|dich|euch)
relationship: (schön|gut|nett|freut|gefreut|freude|toll|froh|freue) ...6 (wiederzusehen|wiedergesehen|wiederseh~|gesehen|zu_sehen|sehen|kennengelernt|kennenzulernen|begrüßen|da_waren|da_warst|hier_waren|hier_warst|behandeln) unless (nachricht|anfrage)
relationship: (wir|uns) ..1 (sehen|kennen|trafen|treffen|sahen|begegn~) ..1 (uns)? ..1 (uns|ja|doch)? ..3 (beim|bei|am|in|aus|von|im|auf|bald|morgen|nächste~|durch|seit|letzte~|gesehen|getroffen|kennengelernt|über|gestern|wieder) unless (nicht|seite|öffnungszeit~|woche_geschlossen|niemand)
relationship: (sehen|kennen|treffen) (wir)? uns ..3 (beim|bei|am|in|aus|von|im|auf|bald|morgen|nächste~|durch|über|wieder|dann)
relationship: (besprechen|besprochen|gesprochen|sprechen|reden|geredet|unterhalten|klären) --8 (termin|besuch|untersuchung|sprechstunde|sitzung|kontrolle|mal|telefon~|gestern|<weekday>|visite) unless (können_sie_telefonisch|rufen_sie)
relationship: (termin|besuch|untersuchung|sprechstunde|sitzung|kontrolle|nächsten_mal|nächste_mal|gestern|letzte_woche) --6 (besprechen|besprochen|gesprochen|reden|geredet|klären)
relationship: wie (besprochen|vereinbart|abgesprochen|verordnet|verschrieben|angekündigt|versprochen|empfohlen|angewiesen|abgemacht|ich_ihnen|ich_dir|wir_besprochen|ausgemacht)
relationship: (nächste|nächsten|nächster|nächstes|letzte|letzten|letzter|letztes|vorigen|vorige|kommenden) (termin~|besuch~|untersuchung~|kontroll~|sitzung~|behandlung~|operation|op|blutabnahme|sprechstunde|mal_wenn_sie|vorsorge~|impfung|mal_in_der_praxis|ultraschall~) unless (freie|verfügbar~)
relationship: (unser|unserem|unsere|unserer|unseren) ..1 (gespräch|termin|sitzung|unterhaltung|telefonat|treffen|behandlung|therapie|zusammenarbeit|letzten|nächsten|letzte|nächste|letztes|sitzungen) unless (terminvergabe|portal)
relationship: (seit|nach|vor|bezüglich|wegen|zu|während|bei|anlässlich) (ihr|ihre|ihrem|ihrer|ihren|dein|deinem|deiner|deine|der|dem|eurem|eurer) ..1 <care> unless (anfrage|alle|fragen|terminvergabe|anmeldung)
relationship: (danke|dank|bedanke~|dankbar) ...6 (waren|warst|kamen|kamst|gekommen|besuch|besucht|vertrauen_in_unsere|gewählt|ausgewählt|kommen|vorbei~|anvertraut) unless (seite|website|anfrage)
relationship: (sie|du|ihr) ...7 (waren|warst|gekommen|kamen|kamst|lagen|entlassen|eingeliefert|behandelt|operiert|hier_waren|erschienen|besuchten|besucht_haben) unless (seite|website|wenn_sie|falls|ob)
relationship: (als|nachdem|seit|seitdem|bevor|bis|wenn|sobald|beim_letzten_mal|das_letzte_mal|nächstes_mal|mal) (sie|du|ihr|wir_sie|ich_sie|wir_dich|ich_dich|wir_uns) --6 (waren|warst|kommen|kommst|kamen|kamst|gesehen|sehen|operiert|behandelt|entlassen|sind_in|da_sind|hier_sind|hier_bist|sehe|sieht|wiedersehen) unless (seite|website|notfall|nicht_sicher)
relationship: (sie|du) --1 (sind|bist|waren|warst|wurden|wurdest) --5 (in_behandlung|in_therapie|bei_uns|bei_mir|operiert|überwiesen|geimpft|angemeldet|entlassen|krank|schwanger|genesen|gesund_geworden|erkrankt|registriert|eingetragen|einbestellt|diagnostiziert|untersucht|krankgeschrieben|in_unserer_kartei|auf_unserer_liste|in_unseren_unterlagen|überfällig) unless (wenn|ob|falls|willkommen|notfall)
relationship: (haben|hast|hatten|hattest|brauchen|brauchst|benötigen|verpasst) ..1 (sie|du|ihr)? --3 (einen|einen_neuen|ihren|den|eine|ihre|ein|das)? ..1 (termin|befund~|überweisung|rezept|operation|op|behandlung|kontrolltermin|nachsorgetermin|untersuchung) unless (wenn|falls|brauchen_sie|fragen|möchten|benötigen|anrufen|rufen|wer|brauchst|portal)
relationship: (verpasst~|versäumt~|abgesagt~|verschoben~) --3 (termin|untersuchung|kontrolle)
relationship: (termin|untersuchung|kontrolle) --4 (verpasst|versäumt|abgesagt|verschoben|verlegt|gebucht|vereinbart_haben|ist_am|ist_um|steht|wahrgenommen|hatten|hattest) unless (online|kann|können|werden_telefonisch)
relationship: (kenne|kennen|erinnere|erinnern|erkenne|erkannt) --3 (sie|dich|uns|euch|mich) --2 (aus|von|an|durch|über|als|noch|gut_aus|ja_aus)
relationship: (menschen|leute|leuten|personen|jemand|jemanden|denen|die|wer|wen|allen|niemanden|keinem) --3 (ich|wir) --4 (behandle|behandeln|betreue|betreuen|untersuche|operiere|versorge|medizinisch|beruflich|aus_der_praxis|therapiere|behandelt|betreut|in_der_praxis|durch_die_arbeit|in_der_sprechstunde)
relationship: (menschen|leute|leuten|personen|jemand|jemanden|niemanden|bekannte|kontakte|wen|keine) --5 (aus|durch|über|von|in) (der|die|meiner|unserer|meine|unsere|dem|den) (praxis|klinik|sprechstunde|krankenhaus|station|arbeit|behandlung|therapie|beruf|dienst) unless (am_telefon|hilft|helfen)
relationship: in ..1 (behandlung|therapie|betreuung|meiner_kartei|unserer_kartei) (bei|sind|bist|waren|warst|von|befinden) unless (wenn|ob|falls)
relationship: (unseren|meinen|unsere|meine|den) (unterlagen|akten|notizen|aufzeichnungen|kartei) unless portal
relationship: (liegt|liegen|steht|stehen) ..2 (bereit|vor|zur_abholung|zum_abholen|am_empfang|abholbereit) unless (formular~|flyer|broschüre~|portal|auf_der)
relationship: (die|der|das|ihre|deine) (ergebnisse|laborwerte|befunde|befund|röntgenbilder|biopsie|blutwerte|werte|testergebnisse) ..1 (sind|ist|waren|war|liegen|liegt|zeigen|zeigt|sehen|sieht) unless (portal|patienten)
relationship: (überweise|überweisen|überwiesen|schicke|schicken) (sie|dich|euch) ..4 (facharzt|spezialist~|<clinician>|krankenhaus|klinik|radiologie|röntgen|mrt)
condition: (hoffe|hoffen|hoffentlich|wünsche|wünschen|freut|freue|froh|schön|gut) ...9 (besser|erholt|erholen|erhole|erholung|genes~|gesund_werden|gesund_wird|verheilt|geheilt|heilt|heilung|abgeklungen|auf_den_beinen|auskurier~|überstanden|weg_ist|wieder_fit|wieder_gesund) unless (verständnis|bleiben)
condition: (gute|baldige|schnelle|rasche|gutes) (besserung|genesung|heilung|erholung)
condition: (werden|werde|werd) (sie|du)? ..1 (bald|schnell|wieder) ..2 (gesund|fit)
condition: (viel_glück|alles_gute|viel_erfolg|glückwunsch|viel_kraft|toi_toi_toi) ..1 (bei|für|mit|zu|zur|nach) ..2 <care> unless <frame>
condition: (leid|mitgefühl|bedaure) ...5 (<care>|krank|schmerz~|schlecht_geht|erkrankt)
condition: (tut_mir_leid|tut_uns_leid|leid) ...4 (von|wegen|dass|zu_hören) ...3 <care>
condition: (wie_geht_es|wie_gehts|was_macht|was_machen|wie_läuft|wie_war|wie_verlief|wie_steht_es|wie_verheilt|wie_heilt|wie_sieht|wie_ist|wie_geht) ..1 (um|mit|es|s)? ..3 <care>
condition: wie (fühlen|fühlst) (sie|du) (sich|dich)
condition: (haben|hast|leiden|leidest|bekommen) ..1 (sie|du)? ..2 (an|unter)? ..2 (<cond>|<mild>|<symptom>) unless (wenn|falls|bei|notfall|112)
condition*: (hoffe|leid|glück|wegen|mit|bei|nach|von|über|gegen) ..3 (<cond>|<mild>|<symptom>) unless <frame>
condition*: <cond> unless <frame>
condition*: <gmed> unless (<frame>|portal|patienten|anfragen|bestell~|schicken|senden|verschreiben)
condition*: (der|die|das|dieser|diese|dieses|den|dem) (<symptom>|<mild>) unless <frame>
advice: (nehmen|nimm|nehme|nehmt|einnehmen|eingenommen|absetzen|setzen|setze|setz|stoppen|weiternehmen|verwenden|verwende|benutzen|tragen|trage|trag|auftragen|vermeiden|vermeide|meiden|reduzieren|reduziere|erhöhen|erhöhe|senken|senke|trinken|trink|trinke|essen|iss|beginnen|beginne|anfangen|inhalieren|kühlen|schlucken|legen|leg|lassen|machen|halbieren|verdoppeln|wechseln) ...6 (<med>|<drugs>|mg|milligramm|ml|flüssigkeit|eis|salz|alkohol|koffein|diät|ruhe|wasser|kompresse~|verband|krücken|übungen|rauchen|tee) unless (notfall~|112|facebook|alle|portal|rezeptbestellung~)
advice: (<med>|<drugs>) --5 (nehmen|einnehmen|absetzen|weiternehmen|weiter|reduzieren|erhöhen|auftragen|weglassen|stoppen|anwenden|aufhören|schlucken) unless (portal|bestell~|patienten)
advice: # (mg|milligramm|ml|tabletten|tropfen|kapseln|hübe)
advice: (mal|einmal|zweimal|dreimal|täglich|alle) (am_tag|täglich|pro_tag|#_stunden|acht_stunden|sechs_stunden|zwei|eine) unless (beiträge|posten|neues|prüfen)
advice: (vor|nach|zu|mit) (dem|den|der)? (essen|mahlzeit~|schlafen~|frühstück)
advice: (sollten|solltest|sollte|müssen|musst|dürfen|darfst|könnten|könntest|rate|raten|empfehle|empfehlen) ...8 (absetzen|aufhören|einnehmen|nehmen|anfangen|schonen|ausruhen|ruhen|untersuchen_lassen|abklären|abklären_lassen|testen_lassen|zum_arzt|facharzt|vermeiden|verzichten|abnehmen|reduzieren|erhöhen|bewegen|im_bett|hinlegen|impfen_lassen|operieren_lassen|weiternehmen|röntgen_lassen|vorbeikommen|in_die_praxis|wiederkommen|kühlen|hochlegen|trinken|essen|röntgen|blut_abnehmen|ins_krankenhaus) unless (notfall~|112|alle|neue)
advice: (ruhen_sie|ruh_dich|schonen_sie|schone_dich|schon_dich|legen_sie_sich|leg_dich|kurieren_sie|kurier_dich|viel_trinken|trinken_sie_viel|trink_viel|bettruhe|hören_sie_auf_zu_rauchen|hör_auf_zu_rauchen|nehmen_sie_ab|bleiben_sie_im_bett|bleib_im_bett)
advice: (lassen|lass) (sie|es|das|dich) ..2 (untersuchen|abklären|anschauen|ansehen|prüfen|röntgen|testen|kontrollieren|nachsehen|impfen)
advice: (klingt|sieht|hört|scheint|wirkt) ...5 (<cond>|<mild>|<symptom>|harmlos|gebrochen|reaktion|nebenwirkung~|ungefährlich|normal|entzündet|infiziert) unless <frame>
advice: (wahrscheinlich|vermutlich|vielleicht|bestimmt|könnte|dürfte|nur|wohl|sicher) ..4 (<cond>|<mild>|<symptom>|reaktion|nebenwirkung~|gebrochen|hormone~|harmlos) unless <frame>
advice: (keine_sorge|kein_grund_zur_sorge|machen_sie_sich_keine_sorgen|mach_dir_keine_sorgen|nebenwirkung~|nichts_schlimmes|nichts_ernstes) unless anfrage
advice: (ist|war|sind) ..1 (gutartig|bösartig|ansteckend|viral|bakteriell|entzündet|infiziert|gebrochen|verstaucht)
advice: alles (ist|war|sieht|sah|verlief|in_ordnung|unauffällig|gut|bestens) ..1 (gut|normal|unauffällig|ordnung|bestens|aus|verheilt|okay) unless seite
response-time: !-2<neg> <resp> ...8 <soon> unless (notfall~|notfälle~|dringend~|<neg>)
response-time: <soon> ...6 <resp> unless (notfall~|notfälle~|<neg>|sofort_die|112|gern|gerne)
response-time: (innerhalb|binnen) ..2 <count> ..1 <unit>
response-time: (innerhalb|binnen) ..1 (kürze|stunden|eines_tages|weniger|tagen|tagesfrist|kürzester|minuten)
response-time: (melde|melden|meldet) (mich|uns|sich) ..3 (bei_ihnen|bei_dir|zurück|wieder|bald|jemand|noch) unless (<neg>|bitte_melden)
response-time: (rufe|ruft|schreibe|antworte|antwortet|kontaktiere|kontaktiert|gebe|rufen_wir|schreiben_wir|antworten_wir|kontaktieren_wir|geben_wir|wir_rufen|wir_schreiben|wir_antworten|wir_kontaktieren|wir_geben) ..1 (sie|ihnen|dich|dir|euch) ..3 (zurück|an|bescheid|heute|morgen|bald|gleich|schnell|umgehend|kontaktieren) unless (<neg>|bitte|notfall)
response-time: (werde|werden|wird) ..2 (sie|ihnen|dich|dir|euch|mich|uns|sich) ..5 (melden|zurückrufen|anrufen|antworten|kontaktieren|zurückmelden|schreiben|zurückschreiben) unless (<neg>|gleich)
response-time: (sie|du) (hören|hörst|bekommen|bekommst|erhalten|erhältst) ..4 (von_uns|von_mir|antwort|rückmeldung|rückruf|bescheid|nachricht) unless (<neg>|wenn)
response-time: (schnelle|rasche|prompte|zeitnahe|umgehende|sofortige) (antwort|rückmeldung|reaktion) unless (<neg>|für)
response-time: (versprech~|garantier~|zusicher~) ..5 <resp> unless <neg>
response-time: (antwortzeit~|reaktionszeit~|bearbeitungszeit~) unless <neg>
date: §date unless <open>
date: (#|ersten|zweiten|dritten|vierten|fünften) . <month>
date: (#|ersten|zweiten|dritten|vierten|fünften) <month> unless <open>
date: (letzten|nächsten|vorigen|kommenden|diesen|am_letzten|vergangenen|letzte|nächste) <weekday> unless <open>
date: (sie|dich|ihnen|dir|ihr|dein~|uns|wir|termin|untersuchung|behandlung|op) ...6 am <weekday> unless (<open>|anfrage|impf~|bis)
date: <weekday> (um|den|früh|vormittag|nachmittag) unless (<open>|bis)
date: (sie|dich|ihnen|dir|ihr|ihre|ihrem|dein~|du|uns) ...7 (gestern|vorgestern|letzte_woche|letzten_monat|letztes_jahr|letzten_sommer|neulich|kürzlich|heute_morgen|heute_früh|nächste_woche|nächsten_monat|vor_#_<unit>|vor_<count>_<unit>|damals|jahren) unless (anfrage|nachricht|einladung)
date: (gestern|vorgestern|letzte_woche|letzten_monat|letztes_jahr|neulich|kürzlich|vor_zwei|vor_einigen|damals) ...6 (sie|dich|ihnen|dir|ihre|ihrem|dein~|du|uns) unless (anfrage|nachricht|einladung|umgezogen)
relationship: <you2> ...12 <clin> unless <may>
relationship: <clin> ...8 <you2> unless <may>
relationship: <your> <family> ...8 (<care>|<treated>|<place>|hier|bei_uns|tapfer|besser) unless <may>
relationship: (menschen|leute|personen|diejenigen|denen|die) (die)? (sie|wir|er|man|ich) ..1 (behandeln|behandelt|betreuen|betreut|versorgen|untersuchen)
relationship: (bei|mit) (mir|uns) ..1 (in)? (therapie|behandlung|betreuung) unless (wenn_sie|ob)
relationship: (therapie|behandlung|sitzungen) (bei|mit) (mir|uns)
relationship: (von|bei|durch) (mir|uns|mich) ..1 (behandelt|betreut|operiert|untersucht|versorgt|geimpft)
relationship: (verschreibe|verschreiben|verordne|überweise|überweisen|spritze|impfe) ..1 (ihnen|dir|sie|dich|euch)
relationship: (ihnen|dir) ..4 (verschreibe|verschreiben|verordnet|überwiesen|überweisung|rezept|ausgestellt|mitgegeben)
relationship: (überweisung|rezept|befund|attest|krankschreibung|röntgenbild~) ...6 (ihnen|dir|geschickt|gefaxt|ausgestellt|unterschrieben) unless (portal|<neg>)
relationship: (erinnern|erinnerst|vergessen|denken|denk) ...8 (sprechstunde|termin|praxis|besuch|untersuchung|sitzung|besprochen) unless (telefon|webseite)
relationship: (bringen|bring|mitbringen|bringe) ...8 (termin|sprechstunde|versichertenkarte|gesundheitskarte|medikamentenplan|überweisung|befunde|urinprobe|krankenkassenkarte)
relationship: (sie|dich|euch) ..1 zu (versorgen|behandeln|operieren|betreuen|untersuchen|sehen|treffen|begleiten|impfen|begrüßen) unless (hier_als_freund|veranstaltung)
relationship: (um|für) (sie|dich|euch) ..1 (gekümmert|kümmern|kümmert|gesorgt|gesorgt_haben)
relationship: (zur|zum|zu) (vorsorge|kontrolle|nachsorge|impfung|untersuchung|check_up|zahnreinigung) ..1 (dran|fällig|kommen|an_der_reihe|eingeladen|erscheinen|erwartet)
advice: (sollte|muss|müsste|sollten|gehört) ..2 (sich|man|jemand|mal|unbedingt)? ..2 (anschauen|ansehen|abklären|untersucht|untersuchen|abgeklärt|kontrolliert|behandelt|entfernt|operiert|geröntgt|überprüft) unless (notfall|webseite)
advice: (kühlen|kühl|kühle|schonen|schon|schone|hochlegen|verbinden|inhalieren|desinfizieren|reinigen|dehnen) (sie|du)? (den|die|das|ihren|ihr|ihre|deinen|dein|deine|es) ..1
condition*: <proc> unless (<frame>|<may>)
relationship: (keine|keinen|niemals|nie|ohne) <patient> unless (portal|anruf~|können)
relationship: <patient> --5 <mine> unless (portal|informationen|rat|und_andere)
relationship: <mine> --5 <patient> unless (portal|informationen|rat|unserer_seite)
relationship: (<treated>|<clinician>|behandle|betreue|<clin>) ...4 <your> <family> unless (können|webseite|wenn|anruf~)
relationship: (<clinician>|behandle|betreue|operiere) ...3 (ihres|deines|ihrer|deiner|ihren|deinen) (sohnes|sohn|tochter|kindes|mannes|mann|frau|vaters|vater|mutter|eltern|partners|bruders|schwester|oma|opa)
relationship: (sehe|sehen|behandle|behandeln|treffe) (sie|dich|euch) ..1 (jeden|jede|regelmäßig|oft|monatlich|wöchentlich|einmal|alle)
relationship: team das (sie|dich|euch) ..2
relationship: (guter|gute|toller|tolle|wunderbare~|liebe~|treue~|tapfere~|langjährige~|vorbildliche~) <patient> unless (und_patienten|portal)
condition: (freut|freue|froh|hoffe|glückwunsch|leid|viel_glück|stolz|durch|super|toll) ...7 (<clin>|<proc>) unless <may>
condition*: (nur|bloß|einfach|lediglich) ..1 (ein|eine) ..1 (<mild>|<symptom>) unless <frame>
advice: (erhöhen|erhöhe|reduzieren|reduziere|begrenzen|überwachen|messen|miss|kontrollieren|kontrolliere|senken) (sie)? (ihren|ihre|ihr|deinen|deine|dein|den|die|das) ..2 (konsum|wasser|salz|zucker|kalorien|gewicht|alkohol|koffein|milchprodukte|blutdruck|diät|stress|temperatur|blutzucker|puls)
advice: (meiden|meide|vermeiden|vermeide|verzichten|verzichte) (sie)? ..2 (milchprodukte|gluten|alkohol|sonne|scharfes|anstrengung|heben|autofahren|treppen|bildschirme|zucker|fett|sport) unless alle
advice: (kommen|komm) (sie)? ..1 wieder ..1 wenn
advice: (nicht_nötig|nicht_erforderlich|unnötig|brauchen_kein|brauchen_keine|brauchst_kein|brauchst_keine) ..2 (<med>|operation)?
advice: (<med>|<drugs>|operation) ..3 (nicht_nötig|unnötig|nicht_erforderlich|überflüssig)
response-time: (geben|gib|lassen|lass) (sie)? (mir|uns) ...2 <count> ...3 <unit>
response-time: (lese|lesen|prüfe|prüfen|schaue) ..3 (nachrichten|posteingang|konto) ..3 (täglich|jeden|jede|stündlich|mehrmals|regelmäßig) unless <neg>
response-time: dann (antworte|melde|schreibe|rufe) (ich|wir)
allow: (neue|neuen|neuer|neuem|künftige) (patient~|klient~)
allow: (patient|patientin|patienten) werden
relationship: <clinician> (und|mit|oder) (ihre|ihren|den)? <patient> ...8 (sozial~|facebook|befreundet|freund~|verbunden|vernetzt|netzwerk~|online) unless <frame>
relationship: (labor|apotheke|apotheker|krankenhaus|krankenkasse|facharzt|radiologie) ..1 (hat|rief|schickt|meldet|sagt|sagte|rief_an|bestätigt|lehnt)
relationship: (liebe|lieber|liebes|geehrte|geehrter) ..1 <patient>
relationship: (nüchtern) ..3 (zur|zum|kommen|erscheinen|sein|bleiben)
relationship: (verschieben|absagen|bestätigen|verlegen) ...0 (sie)? (den|diesen) termin unless <may>
relationship: wir haben uns ..4 (gesehen|getroffen|kennengelernt|unterhalten|gesprochen|begegnet)
relationship: (menschen|leuten|leute|personen|jemanden|jemand|niemanden) ...3 (die|den|der) ..1 (ich|wir) --4 (praxis|klinik|krankenhaus|beruf|arbeit|sprechstunde|behandlung)
relationship: (befreundet|freund~|hinzufüg~|annehm~|vernetz~|kontakte) --8 (aus|in|von) (meiner|unserer|der) (praxis|klinik|station|abteilung|patienten~|sprechstunde) unless <may>
relationship: (aus|in|von) (meiner|unserer) (praxis|klinik|station|abteilung|patientenkartei|patientenliste|patientenschaft|sprechstunde|kartei) --6 (befreundet|freund~|hinzufüg~|annehm~|vernetz~) unless <may>
relationship: (<clin>|besuch|termin|sitzung) ..1 (am|vom|von|letzten) (<weekday>|gestern|letzter_woche) unless (<open>|<may>)
relationship: (der|die|das|dieser|diese|dieses) (besuch|operation|op|termin|sitzung|eingriff|behandlung|untersuchung|impfung|biopsie|infusion|spritze|kontrolle) ..2 (lief|war|verlief|ging|ist_gut|hat|zeigte|half) unless <may>
relationship: (<care>|impfpass|impfbuch|mutterpass|u_heft) (ihres|deines|ihrer|deiner|eures)
relationship: (akte|kartei|karteikarte|unterlagen|notizen) ..1 (steht|sagt|zeigt|stehen|vermerkt)
relationship: (behandelt|operiert|untersucht|geimpft|entlassen|aufgenommen|diagnostiziert|versorgt) (wurden|wurdest|worden|waren|wurde)
relationship: (kümmern|kümmere|kümmert|sorgen|sorge) --6 (um|für) (sie|dich|euch) unless alle
relationship: (sie|dich|euch) ...6 (station|kreißsaal|entbindungsstation|notaufnahme|klinik|krankenhaus|kinderstation|intensivstation) ...3 (kennengelernt|getroffen|gesehen|betreut) 
condition: (<clin>|<proc>|<care2>) ..1 (hilft|half|wirkt|tut|bekommt) ..2 (ihnen|dir|sie|dich|gut)
relationship: <your> ..2 (zwillinge|zwillingen|neugeborenes|drillinge|säugling)
relationship: (jemand~|jenen|denen|menschen|leuten|personen|niemand~|wer|wem) --4 (befreundet|freund~|annehm~|hinzufüg~|vernetzt) ...4 (behandle|betreue|behandeln|untersuche|therapiere)
relationship: (jemand~|jenen|denen|menschen|leuten|personen|niemand~|einem|einer) ...5 (den|die|der|dem) ..1 (ich|wir) ..2 (behandle|betreue|behandeln|betreuen|untersuche|therapiere|operiert)
relationship: (freue|freuen|freut|schön|gern) ...2 (sie|dich) --7 zu (sehen|treffen|begrüßen) unless (veranstaltung|tag_der)
relationship: (sie|du) --4 <patient> (sind|bist|waren|warst|wurden|seid) unless (wenn|ob|falls)
relationship: (sie|dich) --6 (wiedersehen|wiederzusehen|wieder_sehen|einbestellen|nachuntersuchen)
relationship: wir haben uns --7 (gesehen|getroffen|kennengelernt|unterhalten|gesprochen)
`
