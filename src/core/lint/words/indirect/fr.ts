/** French: what discloses or promises by the way, through things, people and times around care. Continues `../fr.ts`, whose classes it uses. */
export const INDIRECT_FRENCH = `
@mayb = pouvez peut peuvent si s_il s_ils pour_prendre en_ligne portail site page web tous tout_le_monde urgence 15 112 formulaire telephone plus_proche~
@kit = dose doses dosage irm radio radios radiographie~ echographie~ scanner~ biopsie~ platre attelle inhalateur~ comprime~ gelule~ sirop pommade antibiotique~ chimio~ reeducation kine coloscopie~ endoscopie~ piqure~ prise_de_sang ordonnance~
@sick = fievre toux eruption~ grosseur~ grain_de_beaute plaie~ nausee~ vertige~ migraine~ gonflement~ sinusite bronchite pneumonie otite angine entorse~ infection~ crampe~ insomnie~ diarrhee vomissement~ constipation
condition*: <kit> unless (<frame>|<may>|demande~)
condition*: <sick> unless (<frame>|<may>)
relationship: (familles|personnes|gens|ceux|celles|quiconque|personne|tous) --1 (dont|que|qui|a_qui) --3 (occup~|soign~|suiv~|recoi~|recev~|trait~|accompagn~|consult~|prenons|prends|viennent) unless (<mayb>|cabinet_ouvert)
relationship: (familles|personnes|gens|ceux|celles) dont (nous|je) --2 occup~
relationship: (depuis|cela_fait|ca_fait|voila|il_y_a) --3 (ans|annees|mois|longtemps) --3 (venez|viens|consult~|suivi~|chez_nous|chez_moi|connais~) 
relationship: <you> --1 (venez|viens|consultez|consultes) --3 (chez_nous|chez_moi|nous_voir|me_voir|au_cabinet|a_la_clinique|depuis|regulierement) unless (<mayb>|lorsque)
relationship: (inscrit~|enregistre~|affilie~|rattache~) --2 (chez|a|au|dans|aupres) --1 (nous|notre|mon|moi|cabinet) unless (si|nouve~|comment|tous)
relationship: (assistante|assistant|secretaire|infirmiere|infirmier|collegue) --6 (creneau|rendez_vous|heure|resultat~|ordonnance|dossier|appel~) unless <mayb>
relationship: <your> (creneau|horaire|place) --2 (de|du)? <weekday>
relationship: (etes|ete|etiez|es|fut) --2 (un|une) --3 <patient> unless (si|que_vous_soyez)
relationship: (deuxieme|seconde|troisieme|prochaine|derniere) (dose|injection|piqure|seance)
response-time: (lis|lisons|regarde|consulte|verifie|releve) --4 (message~|messagerie|boite|courrier) --4 (meme|chaque|tous_les|toutes_les|quotidien~|soir|matin) unless <neg>
response-time: (rappel~|repond~|recontact~) --3 (premiere_heure|dans_la_foulee|plus_tard|en_soiree|des_que) unless <neg>
condition: (mutuelle|assurance|securite_sociale|secu) --3 (accept~|refus~|rembours~|accord~|pris_en_charge)
@med2 = dossier dossiers fiche lunettes lentilles appareil_auditif appareils_auditifs bequille~ fauteuil_roulant dentier attelle platre tetanos vaccine~ rougeur~ demangeaison~ eruption gonflement cicatrice bleu pansement points_de_suture salle_d_attente service_de brancard bloc sortie d_hospitalisation orientation adressage specialiste~ therapie~ diagnostic~ traitement~ traite traitons soignons soigne soignee soignes operation~ opere operee chirurgi~ intervention anesthesi~ biopsie~ scanner radio~ echographie~ irm laboratoire analyse~ prelevement~ urine frottis mammographie~ coloscopie~ resultats resultat dose~ comprime~ demi_comprime gelule~ creme pommade sirop inhalateur~ insuline piqure~ injection~ chimio~ radiotherapie dialyse greffe~ reeducation kine dormir sommeil insomnie~ angoisse~ panique depress~ appetit fertilite grossesse enceinte trimestre nouveau_ne allaitement contracepti~ hormon~ allergi~ asthm~ toux fievre infection~ inflamm~ arthr~ articulation~ genou~ hanche epaule~ cheville poignet coude colonne coeur poumon~ foie rein~ estomac gorge vue oreille~ grain_de_beaute boule~ grosseur~ nodule~ dent dents gencive~ douleur~ maux_de_tete migraine~ vertige~ nausee~ plaie~ guerison gueri~ rechute~ symptome~ maladie~ hospitalis~ bilan controle tension cholesterol examen_de_la_vue prise_de_sang
@aid = ajout~ accept~ ami amis amie amies amitie distance~ limite~ facebook contacts lien liens
@under = soigne~ soign~ traite~ suivi~ opere~ dossier~ comptent_sur_moi dependent_de_moi compte_sur_moi leur_sante prescri~ examine~ patient~
relationship: (vous|votre|vos|toi|te|t|ton|ta|tes) ...10 <med2> unless (<mayb>|<frame>)
relationship: <med2> ...10 (vous|votre|vos|toi|ton|ta|tes) unless (<mayb>|<frame>)
relationship: <aid> ...10 <under> unless (<frame>|site|telephone)
relationship: (soign~|trait~|suiv~|suis|occup~|connais~|voyons|vois|accompagn~) ...5 (votre|ta|vos|tes|ton) --1 (famille|proches|mere|pere|fils|fille|enfant~|mari|femme|epou~|frere|soeur|parents)
relationship: (liste|registre|fichier|patientele) ...3 (cabinet|clinique|hopital|centre) unless (<mayb>|attente)
relationship: (ma|notre) salle d attente
relationship: (venez|viens|passez|passe) --1 (chercher|prendre|recuperer|retirer) --4 (lettre|ordonnance|compte_rendu|resultats|certificat|dossier|radios)
relationship: (role|fonction|metier) --2 (psychologue|therapeute|medecin|infirmiere|infirmier|dentiste) --3 (vous|toi)
relationship: (resultats|analyses|examens|traitement|ordonnance) dont --2 (parle|parlions|discute)
condition: (d_ici|dans|en) --2 (semaine|jours|mois|heures) --6 (passer|passera|disparait~|mieux|diminue~|guerir~|s_en_aller|attenu~|calme~)
advice: (boules|grains|boutons|taches|ca|cela|elles|ils|c) --5 (sans_gravite|benin~|benigne~|inoffensi~|grave|contagieu~|rien_d_inquietant|sans_danger) unless (message|demande)
advice: (montrer|faire_voir|faire_examiner|parler_de_ca) --3 (specialiste~|<clinician>)
response-time: (telephonera|telephonerai|telephonerons|telephoneront|appellera|appellerai|appellerons|appelleront|ecrira|ecrirai|ecrirons|contactera|contacterai|contacterons|recontactera|recontacterons|repondra|repondrai|repondrons|repondront) --3 (apres|avant|plus_tard|demain|ce|cet|cette|dans|des) unless <neg>
response-time: (appelle|appelons|rappelle|rappelons|ecris|ecrivons|contacte|contactons) --2 (ce_soir|demain|cet_apres_midi|cette_semaine|plus_tard|apres|avant|des) unless (<neg>|vous_pouvez)
allow: (appelez|appelle|contactez) (votre|ton) (medecin|docteur|generaliste) !(pour|au|avant|a|concernant)
relationship: (personnes|gens|ceux|celles|familles|enfants) --4 (confie~|soins) 
relationship: <you> --2 (manque|oublie|annule|rate) --3 (rendez_vous|visite~|seance~|controle~|consultation~)
relationship: (nous|on) (ne)? --1 (nous|se) (voyons|voit|connaissons|connait|croisons|croise) --4 (clinique|cabinet|hopital|consultation|centre) unless (<mayb>)
relationship: (enleve|retire|ote|coupe|recousu|recousue|pose|arrache|extrait) --2 (l_appendice|appendice|vesicule|dent|platre|points|amygdales|grain)
relationship: (sauver|garder|arracher|extraire|retirer) --2 (dent|dents|jambe|bras|doigt|bebe)
relationship: <you> --1 (m|nous|me) (avez|as|aviez) (dit|confie|raconte|avoue) --8 (entre_nous|confidentiel|secret|alcool|drogue~|prive)
relationship: (occuper|occupees|occupes|soigner|suivre|accompagner) --2 (vous|toi) --1 (deux)?
relationship: (carte_vitale|carte_de_mutuelle|carte_d_assurance|carte_mutuelle)
relationship: (a|jusqu_a|rendez_vous) <weekday> --2 pour --3 (vaccin|examen|controle|seance|bilan|analyse~|resultats|piqure|pansement|consultation)
condition: (espere|esperons|contente|content|heureux|heureuse|desole~|bonheur) ...8 (oxygene|perfusion|hopital|nuit|reanimation|bloc|service) unless (<mayb>|bonne_nuit)
condition: plus de (cancer|douleur~|fievre|symptome~|tumeur)
advice: (menagez|menage|surveillez|surveille|protegez|attention_a) --1 (votre|ton|ce|cette|vos|tes) --1 <body>
response-time: (repondr~|rappeler~|contacter~|ecrir~) ...2 (aussi_vite|des_que|le_plus_vite|au_plus|aussitot) unless <neg>
relationship: (secret_medical|secret_professionnel|confidentialite|hipaa|deontologie|ethique_medicale|ordre_des_medecins) ...12 (accept~|demande|ajout~|ami~|refus~|vous|toi) unless (<mayb>|<frame>)
relationship: (accept~|ajout~|refus~|demande) ...12 (secret_medical|secret_professionnel|hipaa|deontologie|ethique_medicale) unless (<mayb>|<frame>)
relationship: (merci|remerci~) --1 (d|de|pour) --1 (avoir|nous|m)? --1 (amene|emmene|confie|accompagne|conduit|amener|recommande|fait_confiance) --4
relationship: (merci|remerci~) --4 (fleurs|chocolats|carte|cadeau|gateau|mots|avis) --6 (cabinet|clinique|equipe|infirmieres|soins|service|accueil) unless (<mayb>|page)
relationship: (occupe|occupons|soigne|soignons|suis|suivons) --6 (gens|personnes|familles|voisins|monde) ...5 (dont|comme|y_compris|parmi) --2 (vous|toi)
relationship: (titre|raisons|cadre|motif) --1 (professionnel|professionnelles|professionnelle) ...6 (nous|vous|lier|ajouter|amis|voyons) unless (<mayb>|compte|tous|personne)
relationship: (a_jeun|jeun|ventre_vide)
relationship: (solde|facture|paiement|note|montant|reste) --2 (impaye~|du|due|en_retard|en_attente|a_regler)
relationship: (arret_de_travail|certificat_medical|feuille_de_soins|consentement_eclaire|compte_rendu_medical|lettre_d_adressage)
relationship: (votre|ton|vos|tes) --1 (nouveau|nouvelle|ancien|ancienne|autre|prochain|prochaine) (medecin|docteur|docteure|dentiste|therapeute|infirmiere|specialiste|chirurgien|psychologue|cabinet|clinique)
relationship: (votre|ton|ta) --1 <family> --5 (patient|patiente|traitement|service|soins|souffert|paisiblement|avons_tout_fait)
advice: (gardez|garde|changez|change|nettoyez|lavez|couvrez|surelevez|massez|etirez|bandez) --3 (plaie|pansement|points|coupure|platre|pied|jambe|bras|genou|cheville|main|zone|propre|sec)
response-time: (repond~|rappel~|contact~) ...4 (avant_midi|a_midi|avant_la_fermeture|dans_l_heure|avant_le_dejeuner|d_ici_midi|dans_la_journee) unless (<neg>|ouvert~|appelez)
response-time: (toujours|generalement|habituellement|normalement|d_habitude) --2 (dans|sous|avant|meme|vite|rapidement|l_heure) unless (<neg>|ouvert~)
response-time: (repond~|rappel~) (toujours|generalement|habituellement|normalement) --3 unless (<neg>|la_meme|pareil)
relationship: (nos|ces|ses) --1 (visites|rendez_vous|seances|consultations|entretiens|conversations|echanges) --4 (clinique|cabinet|hopital|salle|consultation) unless <mayb>
relationship: salle --1 (d_examen|de_consultation|de_soins|d_auscultation)
relationship: (etes|es|avez_ete|as_ete) --3 (formidable|courageux|courageuse|super|parfait~|bien) --2 (operation|intervention|accouchement|examen|seance|traitement|bloc)
relationship: (prenez|prends|fixez|reservez|faites) --2 (rendez_vous)? --1 (pour)? (votre|ton) --1 (bilan|controle|mammographie|frottis|vaccin|detartrage|rappel|visite) unless (<mayb>|<frame>)
advice: (essayez|essaie|tachez|efforcez_vous|pensez) (de|a) --1 (dormir|manger|boire|marcher|bouger|maigrir|respirer|reposer|faire_du_sport) unless <frame>
advice: ne --1 (posez|pose|forcez|force|portez|mouillez|pliez|bougez|appuyez) (pas)? --3 (pied|jambe|bras|genou|cheville|main|dos|dessus|epaule|poignet)
advice: (moins|plus) (de|d) (cafe|alcool|sucre|sel|gras|exercice|eau|fibres|legumes) unless <frame>
@more = anesthesi~ radiolog~ urolog~ neurolog~ orthoped~ podolog~ chiropract~ dieteticien~ nutritionniste~ obstetricien~ gastro_enterolog~ gastroenterolog~ endocrinolog~ allergolog~ rhumatolog~ nephrolog~ pneumolog~ audioprothesiste~ orthodontiste~ acupunct~ osteopath~ psychotherapeut~ orthophoniste~
relationship: <your> --2 <more>
relationship: (faites|fais|faire) --1 (soigner|suivre|operer|traiter|vacciner|examiner) --3 (chez|ici|par|dans)
relationship: (reconnu|vu|lu|trouve|remarque) (votre|ton) nom --2 (agenda|liste|planning|dossier|systeme|calendrier)
relationship: (merci|remerci~) ...7 (fidele|fideles|fidelite) unless page
relationship: (apportez|apporte|amenez|prenez) --2 (echantillon|urine~|selles|radios|carnet|resultats)
condition: (bravo|felicit~|fier|fiere|contente|content) ...8 (sans_alcool|sans_boire|sans_fumer|sobre~|sobriete|sans_drogue|arret_du_tabac)
response-time: (vous|te|t) --1 (previendr~|avertir~|informer~|tiendr~_au_courant|dirai|dirons|ferai_savoir|ferons_savoir|signaler~|notifier~) unless (<neg>|page|accueil)
relationship: <your> --1 soins unless (<mayb>|prenez)
relationship: (participe|participant|implique~|charge~) --3 <your> --1 (soins|traitement|suivi|sante)
`
