/** French, with tu and vous. What each row is made of is told in `../compile.ts`. */
export const FRENCH = `
@break = pour par et ou en avec au aux que qui est sont peut peuvent appelez appeler si quand ne pas jamais je nous on il ici mais votre_demande sur
@your = votre vos ton ta tes
@you = vous te t toi tu
@neg = ne n pas jamais ni aucun aucune personne sans non
@month = janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
@weekday = lundi mardi mercredi jeudi vendredi samedi dimanche
@unit = minute~ heure~ h jour~ semaine~ mois journee~
@count = # un une deux trois quatre cinq six sept huit dix douze vingt_quatre quarante_huit quelques
@open = ouvre ouvert ouverte ouverts ouvrons ferme fermee fermes fermons fermeture horaire~ ferie~ vaccination evenement journee_portes tous permanence
@place = cabinet clinique hopital centre_medical maison_de_sante consultation~ service urgences salle_d_attente bloc rendez_vous visite~ seance~ travail professionnellement boulot profession
@patient = patient patients patiente patientes patientele client clients cliente clientes
@portal = portail
@body = genou~ hanche~ dos epaule~ cheville~ poignet~ coude~ colonne poumon~ foie rein reins thyroide estomac ventre vessie prostate sein seins peau dent dents gencive~ gorge oreille~ pied pieds jambe~ bras main doigt~ cou coeur tete oeil yeux nez sucre glycemie cholesterol poids tension tension_arterielle
@symptom = eruption~ bouton~ grosseur~ boule toux fievre douleur~ gonflement~ saignement~ vertige~ nausee~ plaie~ cicatrice~ points grain_de_beaute bleu demangeaison~ symptome~ crampe~ constipation diarrhee insomnie~ vomissement~ migraine~ mal_de_tete maux_de_tete
@mild = grippe covid~ rhume~ allergie~ rougeole virus infection~ entorse~ bronchite~ sinusite~ pneumonie~ angine~ otite~ pharyngite rhinopharyngite gastro~ zona
@cond = diabet~ cancer~ tumeur~ depression depressif depressive anxiete hypertension enceinte grossesse~ vih sida asthm~ avc epilep~ arthrite arthrose osteopor~ addiction~ alcoolisme chlamydia herpes hepatite~ biopsie~ chimio~ radiotherapie dialyse bpco emphyseme infarctus arythmie anemie eczema psoriasis melanome leucemie lymphome hernie~ ulcere~ reflux goutte parkinson alzheimer demence bipolaire tdah autis~ anorexie boulimie fausse_couche avortement ivg fiv menopause rechute commotion fracture~ apnee calculs sciatique fibromyalgie endometriose schizophrenie sterilite
@gmed = medicament~ comprime~ cachet cachets pilule~ gelule~ antibiotique~ antidepresseur~ antidouleur~ anticoagulant~ inhalateur~ somnifere~
@med = <gmed> traitement~ dose~ dosage gouttes pommade creme sirop ventoline corticoide~ vitamine~ complement~ piqure~ injection~ ordonnance~ therapie patch~ posologie
@care = visite~ rendez_vous rdv consultation~ resultat~ analyse~ examen~ bilan~ test~ prise_de_sang radio radios radiographie~ irm scanner~ echographie~ electro~ dossier~ fiche diagnostic~ pronostic chirurgie~ operation~ intervention~ suivi controle~ seance~ maladie~ etat convalescence retablissement guerison reeducation hospitalisation sejour_a_l_hopital sortie_d_hopital bebe accouchement assurance mutuelle facture~ solde remboursement sante cas evolution progres potassium fer plaquettes hemoglobine creatinine taux valeurs implant~ couronne~ detartrage vaccin~ rappel prelevement~ echantillon~ soins blessure~ arret_de_travail arret_maladie certificat~ portail compte_rendu recours prochaine_visite medicaux traitement_medical <med> <body> <symptom> <cond> <mild>
@clinician = medecin~ docteur~ doctoresse dr infirmier~ therapeute~ psychologue~ psy psychiatre~ chirurgien~ dentiste~ pediatre~ gynecologue~ sage_femme kine kinesitherapeute~ specialiste~ praticien~ cardiologue~ dermatologue~ oncologue~ generaliste~ soignant~ pharmacien~ medecin_traitant equipe_soignante osteopathe orthophoniste
@treated = soigne soignee soignes soigner soignons soignais soignerai traite traitee traites traiter traitons opere operee operes operer operons examine examinee examiner ausculte auscultee prescrit prescris prescrire prescrivons diagnostique diagnostiquee adresse adressee oriente orientee vaccine vaccinee hospitalise hospitalisee vu vue vus vues rencontre rencontree connu connue voir vois voyons revu revue revoir revoit suivi suivie suivis suivre suis_en_therapie suivons pris_en_charge prise_en_charge prendre_en_charge accouche recu recue recevoir aide_avec consulte consultee accompagne accompagnee
@frame = saison campagne prevention prevenir conseils actualites nouvelles infos information~ page site public publique tous chacun communaute article~ conference~ journee_mondiale mois_de vaccination vaccin~ urgence~ 15 112 samu 18 depistage
@resp = repond~ repon~ reponse~ rappel~ recontact~ rappellera contact~ ecrir~ revien~ reviend~ nouvelles_de_nous
@soon = sous dans_les d_ici dans_la_journee dans_la_semaine aujourd_hui demain ce_soir bientot rapidement vite immediatement tout_de_suite aussitot des_que_possible au_plus_vite au_plus_tot dans_un_delai dans_les_plus_brefs_delais sans_delai sans_tarder en_<count>_<unit> dans_<count>_<unit> en_quelques_heures le_jour_meme meme_jour lendemain cette_semaine cet_apres_midi avant_<weekday> avant_la_fin prochainement promptement a_bref_delai instant en_moins_de
@clin = mammographie detartrage couronne implant ticket_moderateur franchise vesicule nouveau_ne salle_de_naissance rendez_vous rdv chirurgie operation traitement~ therapie ordonnance~ diagnostic biopsie radio radios radiographie irm scanner echographie analyses resultats prise_de_sang bilan symptome~ medicament~ comprimes dose~ injection plaie~ points convalescence reeducation chimio~ antibiotique~ grossesse accouchement salle_d_attente bloc urgences controle suivi hopital dossier_medical seance~ vaccin rappel_de_vaccin courrier_au
@you2 = vous te t toi tu votre vos ton ta tes
@may = pouvez peut peux peuvent si s pour_prendre prendre prenez en_ligne portail site page web tous tout_le_monde toute ne n pas jamais urgence 15 112 formulaire appel~ telephone plus_proche~ <patient>
@family = jumeaux jumelles fille fils enfant enfants mere maman pere papa femme mari epouse epoux conjoint bebe frere soeur grand_mere grand_pere petite_fille petit_fils
@proc = mammographie frottis canal dent_de_sagesse sterilet platre attelle bequilles kine reeducation sobre sobriete allaitement trimestre contractions vesicule uterus ovaire~ kyste~ polype~ detartrage appareil_dentaire dentier appareil_auditif transfusion dialyse chimio~ radiotherapie chirurgie pompe_a_insuline poussee remission
@mine = mon_facebook mon_compte ma_liste mon_profil mes_amis mes_reseaux ce_compte ce_profil comme_ami~ facebook
allow: (ne|n|merci_de|veuillez|prier_de) ..2 (pas|jamais)? ...6 (envoy~|partag~|publi~|ecri~|transmet~|communiqu~|laiss~|mett~|parl~|evoqu~) ...4 (information~|donnees|details|renseignements|sujets|questions|affaires|choses) ..1 (medica~|de_sante|personnel~|sensibles|sur_votre_sante|sur_ta_sante|relatives_a_votre_sante|concernant_votre_sante)
allow: (ne|n|merci_de) ..2 (pas|jamais)? ...6 (envoy~|partag~|publi~|ecri~|transmet~) ...2 <your> (information~|donnees|details|renseignements) ..1 (medica~|de_sante|personnel~)
allow: (question~|preoccupation~) (sur|concernant|de|a_propos_de) <your> sante
allow: (hopital|pharmacie|service|centre|urgences|clinique) ..2 (le_plus_proche|la_plus_proche|les_plus_proches|local|locale)
allow: <your> (hopital|pharmacie|service_d_urgence~|centre) ..2 (proche|local)
allow: (prenez|prends) (bien)? soin de (vous|toi)
allow: (soyez|sois|etre|rester|restez|reste) ..2 <patient> (s_il|svp|je|et|avec)
relationship: !-0(le|a) <your> ..3 <care>
relationship: <care> (a_vous|a_toi) unless (appartient|il_est)
relationship: <your> ..2 <clinician>
relationship: <your> (derniere|prochaine|precedente) !(demande|message|invitation|publication|question)
relationship: <your> (dernier|prochain|precedent) !(message|post|commentaire|mail)
relationship: (mes|mon|ma|nos|notre|ses|leurs|anciens|ancien|ancienne|actuels|autres|comme|en_tant_que|de_vrais|chers) ..1 <patient> unless (et_toute_autre|et_autres|nouveaux)
relationship: <patient> (a_moi|du_cabinet|de_ce_cabinet|de_notre|de_la_clinique|de_l_hopital|du_service|de_cette|que_je|que_nous|chez_nous|dont_je|actuels|ou_anciens) unless (si|portail|et_toute)
relationship: !-3(si|s) (etes|es|etiez|etais|etant|etre|avez_ete|as_ete|fus|serez) ..2 (patient|patiente|patients|un_de_nos|une_de_nos|client|cliente) unless (soyez|sois|etre_patient_et|si_vous_etes|que_vous_soyez)
relationship: (accept~|ajout~|ami|amis|amie|amies|amitie|amicales|connect~|refus~|declin~|decline|lien|liens|melang~|relation|relations|communiqu~|echang~|discut~|interag~|contact|suivre|frequent~) --7 <patient> unless (et_toute_autre|et_autres|portail)
relationship: (demande|demandes|invitation|invitations) --6 (de|d|des|par) --3 <patient>
relationship: <patient> --6 (comme_ami~|en_ami~|demande~_d_ami~|m_ajout~|dans_mes_amis|dans_ma_liste)
relationship: (relation|lien|rapport|alliance) ..3 (medecin|therapeutique|soignant~|professionnel~|soin|medical~|therapeute|infirmier~)
relationship: (medecin|docteur|therapeute|infirmiere|infirmier|psychologue|dentiste|soignant) (et|a)? (le|son)? (patient|patiente)
relationship: (tant_que|comme|suis|etant|etais|role_de|qualite_de) <your> ..2 <clinician>
relationship: (vous|te|t|toi) ..1 (avons|ai|avait|avions|avais|a|ont|ayant|avoir)? ..2 <treated> !(que|comme|envoye) unless (votre_demande|ta_demande|site|page|bientot_sur)
relationship: (ai|avons|a|ont|avoir) ..2 (soigne|traite|opere|examine|prescrit|diagnostique|vaccine|ausculte|suivi)
relationship: (content~|heureux|heureuse|ravi|ravie|plaisir|bon|agreable|enchante~) ...3 (voir|revoir|vu|vue|revu|rencontr~|recevoir|recu|accueillir|retrouve~|soigner) ...3 (en|mardi|au|a|hier|de|l|la|le|bien|chez|lundi|mercredi|jeudi|vendredi|apres|votre|depuis) unless (page|site)
relationship: (content~|heureux|heureuse|ravi|ravie|plaisir|bon) ...3 (vous|te|t) ..1 (voir|revoir|avoir_vu|avoir_revu|avoir_rencontre~|avoir_recu~|ait_revu|recevoir)
relationship: (nous_nous|on_s|on_se) ..1 (est|sommes|etait|etions|connait|connaissons|reverra|reverrons|voit|voyons|verra|verrons|revoit|etaient|sont) ..1 (vu~|revu~|rencontr~|parl~|connu~|croise~|du|de|au|a|en|par|bientot|demain|<weekday>|la|le|dans|professionnellement|grace|lors|la_semaine) unless <neg>
relationship: (on|nous) (en)? ..1 (reparle|reparlera|reparlerons|parlera|parlerons|discutera|discuterons|rediscute|a_parle|avons_parle|avions_parle|a_discute|avons_discute|verra_ca|verra_cela|fera_le_point) ...5 (consultation|rendez_vous|visite|controle|seance|fois|cabinet|lors|<weekday>|hier|telephone|derni~|prochain~)
relationship: comme ..1 (convenu|discute|prevu|prescrit|indique|promis|dit|explique|recommande|conseille|nous_en_avons|je_vous_l|on_l|on_en|on_a|nous_avons|nous_l) unless (site|page)
relationship: (prochaine|derniere|precedente) (visite|consultation|seance|operation|fois_que|intervention|prise_de_sang|analyse|chirurgie|fois_que_vous) unless (disponible|libre)
relationship: (prochain|dernier|precedent) (rendez_vous|controle|examen|bilan|traitement|rdv|scanner|suivi) unless (disponible|libre)
relationship: (rendez_vous|consultation|visite|seance|controle) (precedent~|de_suivi|de_controle|de_<weekday>|d_hier|de_demain|de_la_semaine|du_mois|du_#|de_<month>)
relationship: notre (derniere|prochaine|dernier|prochain|conversation|discussion|entretien|seance|echange|consultation|rendez_vous|rencontre|entrevue|relation|suivi)
relationship: (suite|suivant|depuis|apres|avant|concernant|a_propos_de|au_sujet_de|lors_de|pendant|faisant_suite) ..1 (a)? ..1 (votre|ta|vos|tes|ton|notre|l|la) ..1 <care> unless (demande|tous)
relationship: (merci|remerci~|reconnaissant~) ...4 (venu|venue|venus|venir|passe|passee|visite|visitee|choisi|choisir|confie|fait_confiance|consulte|consultation|deplace~) unless (page|site)
relationship: <you> ..2 (etes|es|etiez|etais|avez_ete|as_ete) ..2 (venu|venue|venus|passe|passee|suivi|suivie|soigne~|traite~|opere~|operee|hospitalise~|sorti|sortie|admis|admise|vaccine~|diagnostique~|adresse~|convoque~|inscrit~|gueri~|retabli~|malade|enceinte|en_traitement|en_therapie|remis|remise|dans_nos|dans_mes|en_convalescence|attendu~) unless (si|quand_vous_etes|urgence|page|que_vous_soyez)
relationship: (quand|lorsque|depuis_que|apres_que|la_fois_ou|avant_que|le_jour_ou|des_que|la_prochaine_fois_que|la_derniere_fois_que|chaque_fois_que|fois_que) ..1 <you> ..1 (etes|etiez|es|etais|viendrez|venez|viendras|viens|etes_venu|consult~|passez|passerez|reviendrez|revenez|serez|seras|avez_vu|avez_consulte|avez_quitte|vous_etes|verrez|vois|vous_voit) ..2 (venu~|chez|au|a|en|la|ici|dans|me|nous|passe~|sorti~|cabinet|hospitalise~|opere~|consultation|malade~)? unless (page|site|urgence|besoin|pret|decide)
relationship: (quand|lorsque|fois_que|des_que) (je|nous|on) (vous|te|t) (verrai|verrons|vois|voit|verra|reverrai|ai_vu|avons_vu|a_vu|reverra|recevrai)
relationship: (avez|as|aviez|avais|aurez) ..2 (eu|manque|annule|reserve|besoin_de|passe|rate|subi|pris) ..3 <care> unless (si|s|urgence|question~)
relationship: (vous|te|t|je|nous|on) ..2 (connais|connait|connaissons|connaitre|reconnais|reconnu|souviens|souvenons|rappelle_bien) ..1 (de|du|par|comme|grace|en_tant|votre|ton|depuis|professionnellement|au|a) ..2 <place>
relationship: (me_souviens|nous_souvenons|me_rappelle) ..1 (de|bien_de) ..1 (vous|toi|votre|ton|ta)
relationship: (personne|personnes|gens|ceux|celles|quelqu_un|toute_personne|celui|celle|tous_ceux|quiconque|hommes|femmes|familles) ..1 (que|qu|dont|qui|a_qui) (je|nous|on|j|m)? ..2 (soigne|soignons|traite|traitons|suis|suivons|vois|voyons|connais|connaissons|rencontre|rencontrons|m_occupe|prends_en_charge|opere|recois|recevons|aide_dans|consulte~|viennent_me|accompagne) unless (connais_bien|connais_personnellement|hors|famille)
relationship: (personne~|gens|ceux|celles|quelqu_un|contacts|quiconque) --5 (connais|connaissons|connait|rencontre~|croise~|viennent|vois|frequente~|connues|connus) --4 (cabinet|clinique|hopital|travail|profession~|metier|consultation|service)
relationship: (accept~|ajout~|demande~|refus~) --7 (personne~|gens|ceux|celles|quelqu_un|contacts) --4 (cabinet|clinique|hopital|consultation|service)
relationship: (sous|a|dans) (mes|nos|ma|notre|ma_propre) ..1 (soins|traitement|charge|responsabilite_medicale|suivi)
relationship: (nos|mes|notre|mon) (dossiers|fichiers|registres|notes|archives|fichier) unless portail
relationship: (pret|prete|prets|pretes|disponible~) (a_etre_retire~|a_retirer|au_cabinet|a_l_accueil|a_la_pharmacie|pour_retrait|a_venir_chercher) unless (formulaire~|depliant~)
relationship: (adress~|orient~|envoy~) ..2 (vers|chez|au|a) ..2 (specialiste|<clinician>|cardiologie|dermatologie|hopital|confrere) unless (vous_pouvez|courrier)
relationship: (les|la|le|l|ses|son|sa) ..1 (resultats|analyses|radio|radios|biopsie|bilan|irm|scanner|prise_de_sang|examens) ..2 (sont|est|etait|etaient|montre~|indique~|arriv~|revien~|revenu~|reviennent) unless (portail|patients|site|disponibles_sur)
condition: (espere|esperons|souhaite|souhaitons|ravi|ravie|content~|heureux|heureuse|soulage~|que) ...8 (mieux|remett~|remet|remis|remise|retabli~|gueri~|guerissez|soulage~|cicatris~|recuper~|passe_vite|disparu~|ameliore~|sur_pied) unless (comprend~|de_mieux_en_mieux_notre)
condition: (bon_retablissement|prompt_retablissement|bonne_convalescence|meilleure_sante|bonne_guerison|soigne_toi|soignez_vous|remets_toi|remettez_vous|bonne_recuperation)
condition: (bonne_chance|bon_courage|courage|felicitations) ..1 (pour|avec|dans) ..2 <care>
condition: (desole~|navre~|triste|peine) ...4 (pour|apprendre|d_apprendre|que|entendre|savoir) ...3 (<care>|malade~|souffr~|mal|vous_alliez|votre_perte)
condition: comment (va|vont|se_porte|se_portent|evolue|se_passe|s_est_passe~|ca_va_avec|allez_vous_depuis|vas_tu_depuis|se_passent) ..3 <care>
condition: comment (vous_sentez_vous|te_sens_tu|tu_te_sens|vous_vous_sentez|se_sent)
condition: (avez|as|aviez|souffrez|souffres|faites|fais|attrape) ..3 (<cond>|<mild>|<symptom>) unless (si|s|urgence|15|112)
condition*: (espere|desole~|chance|avec|apres|contre|pour|a_propos_de|de) ..3 (<cond>|<mild>|<symptom>) unless <frame>
condition*: <cond> unless <frame>
condition*: <gmed> unless (<frame>|portail|patients|demande~|renouvel~|envoy~|publi~|prescrivons)
condition*: (la|le|cette|ce|cet|ces|les|l) (<symptom>) unless <frame>
advice: (prenez|prends|prendre|prenant|arretez|arrete|arreter|cessez|cesse|continuez|continue|continuer|utilisez|utilise|appliquez|applique|mettez|mets|evitez|evite|eviter|reduisez|reduis|augmentez|augmente|diminuez|diminue|buvez|bois|boire|commencez|commence|reprenez|reprends|doublez|gardez|garde|changez|mangez|mange|faites|fais|passez) ...4 (<med>|<drugs>|mg|milligrammes|ml|liquides|glace|sel|alcool|cafeine|regime|repos|eau|compresse~|bandage~|bequilles|exercices|fumer|tisane) unless (urgence~|15|112|facebook|tous|tout_le_monde|portail|rendez_vous)
advice: # (mg|milligrammes|ml|comprimes|cachets|gouttes|gelules|bouffees)
advice: (fois|toutes_les|chaque) ..1 (par|#|huit|six|quatre|douze) (jour|heures|heure) unless (page|publi~|nouvelles)
advice: (avant|apres|pendant) (les|le|de) (repas|manger|coucher|dormir)
advice: (devriez|devrais|devez|dois|faut|faudrait|feriez_mieux|ferais_mieux|conseille|recommande|pourriez|pourrais|feriez_bien|interet_a) ..2 (arreter|prendre|commencer|voir_un|voir_le|consulter|aller_voir|vous_reposer|te_reposer|faire_une|faire_un|faire_des|faire_controler|faire_examiner|eviter|manger|boire|perdre|cesser|continuer|reduire|augmenter|garder_le_lit|rester_au_lit|maigrir|marcher|revenir|venir|dormir|vous_faire|te_faire|diminuer|changer_de) unless (urgence~|15|112|tous|tout_le_monde)
advice: (reposez_vous|repose_toi|allongez_vous|allonge_toi|hydratez_vous|hydrate_toi|buvez_beaucoup|bois_beaucoup|arretez_de_fumer|arrete_de_fumer|gardez_le_lit|garde_le_lit|du_repos|perdez_du_poids|perds_du_poids) unless <frame>
advice: (faites|fais|faire) (le|la|les|l|vous|toi|verifier|controler|examiner|voir|regarder)  ..1 (controler|examiner|voir|verifier|regarder|ce|cette|votre|ta) unless (page|site|portail)
advice: (ressemble|ressembler|semble|semblerait|parait|dirait|probablement|surement|sans_doute|peut_etre|doit_etre|pourrait_etre|est_juste|n_est_que) ..3 (<cond>|<mild>|<symptom>|reaction|effet~|inflammation|rien_de_grave|casse|normal|virale|viral|bacterienne|hormon~) unless <frame>
advice: (rien_de_grave|ne_vous_inquietez_pas|ne_t_inquiete_pas|pas_d_inquietude|effets_secondaires|effet_secondaire) unless demande
advice: (c_est|est|semble) ..1 (benin|benigne|malin|maligne|contagieux|contagieuse|viral|virale|bacterien|bacterienne|infecte|infectee|casse|cassee)
advice: tout ..1 (est|etait|semble|a_l_air) ..1 (normal|bon|parfait|en_ordre) unless (page|site)
response-time: !-1(pas|jamais|aucune|ne|n|sans) <resp> ...8 <soon> unless (urgence~|urgentes|ne_sera|ne_seront|pas)
response-time: <soon> ...6 <resp> unless (urgence~|urgentes|<neg>)
response-time: (sous|dans_les|en_moins_de|d_ici|dans) ..1 <count> ..1 <unit>
response-time: !-3(ne|n) (vous|te|t) ..1 (repondrai|repondrons|repondra|repond|reponds|repondons|rappelle|rappelons|rappellerai|rappellerons|rappellera|rappelleront|recontacte~|recontactera~|recontacterai|recontacterons|contacterai|contactera|contacterons|contacteront|ecrirai|ecrirons|appellerai|appellerons|appellera|tiens_au_courant|tiendrai|tiendrons|reviens|reviendrai|reviendrons) unless (de_la_meme|pareil|ainsi|pas|comme_a_tous)
response-time: (revien~|revenir|revient) ..1 vers (vous|toi)
response-time: (aurez|auras|recevrez|recevras|promets|promettons|garanti~|assure|assurons|comptez_sur|attendez) ..4 (reponse|nouvelles|appel|retour) unless <neg>
response-time: (reponse|retour) ..1 (rapide|immediate|immediat|garantie|prompte|urgente|le_jour_meme) unless (<neg>|pour)
response-time: (delai|temps) de reponse unless <neg>
date: §date unless <open>
date: (#|1er|premier|er|deux|trois|quatre|cinq) <month> unless <open>
date: <weekday> (dernier|prochain|passe|a_#|matin_a|en_huit) unless <open>
date: (vu~|revu~|revoir|voir|rencontr~|venu~|venez|viens|rendez_vous|rdv|consultation|visite|seance|operation|verrai|verrons|voyons|verra|attend~|passe~|etiez|etais) ...5 <weekday> unless (<open>|demande)
date: (vous|te|t|tu|votre|ta|vos|tes|nous_nous) ...7 (hier|avant_hier|la_semaine_derniere|le_mois_dernier|l_an_dernier|l_annee_derniere|l_ete_dernier|l_autre_jour|il_y_a|ce_matin|la_semaine_prochaine|le_mois_prochain) unless (demande|message|invitation)
date: (hier|avant_hier|la_semaine_derniere|le_mois_dernier|l_an_dernier|l_autre_jour|il_y_a_<count>|ce_matin) ...6 (vous|te|t|tu|votre|ta|vos|tes) unless (demande|message|invitation|demenag~)
relationship: !-0rendez <you2> ...12 <clin> unless <may>
relationship: <clin> ...8 !rendez <you2> unless <may>
relationship: <your> <family> ...8 (<care>|<treated>|<place>|ici|chez_nous|courageu~|mieux) unless <may>
relationship: (personnes|gens|ceux|celles|patients) (qu|que) ..1 (ils|elles|on|je|nous|il) ..1 (soigne~|soignent|traite~|traitent|suit|suivent|soignons|examine~)
relationship: (therapie|traitement|consultation|seances|analyse|suivi) (avec|chez|par) (moi|nous|mon|notre)
relationship: (soigne~|suivi~|vu|vus|vue|vues|traite~|opere~|recu|recus) (par|chez|avec) (moi|nous|notre|mon|le_cabinet|ce_cabinet)
relationship: (vous|te|t) ..1 (prescris|prescrit|prescrirai|prescrivons|envoie|ai_envoye|avons_envoye|adresse|oriente|renouvelle|ai_fait) ..3 unless (demande|message|lien|page|amities)
relationship: (envoye|envoyee|fait|adresse|transmis|renouvele|signe) ..3 (courrier|ordonnance|compte_rendu|resultats|dossier|analyses|arret) ..4 (cardiologue|specialiste|confrere|pharmacie|vous|toi|chirurgien|<clinician>)
relationship: (souvenez|souviens|souvient|rappelez|rappelles|oubli~) ...8 (cabinet|consultation|rendez_vous|visite|seance|avons_dit|ai_dit|avions_dit|clinique) unless (telephone|site)
relationship: (apportez|apporte|apporter|amenez|amene) ...6 (rendez_vous|consultation|visite|carte_vitale|ordonnance|traitement|analyses|radios|bilan)
relationship: (occupe|occupee|occupes|occupons|occupera|prend_soin|pris_soin|prenons_soin) ..1 (de|d) (vous|toi) unless (prenez|soin_de_vous_et)
advice: (doit|devrait|doivent|faut|faudrait) ..1 (etre|faire|la|le|l)? ..1 (examine~|vu|vue|controle~|regarde~|traite~|opere~|enleve~|verifie~) unless (urgence|site)
advice: (ne|n) ..1 (arretez|arrete|stoppez|stoppe|sautez|saute|changez|oubliez|oublie|interrompez|melangez|conduisez|grattez|fumez|buvez|portez) ..1 (pas|jamais|plus) ...4 (<med>|<drugs>|dose|alcool|trop_tot|prise|lourd)
condition*: <proc> unless (<frame>|<may>)
relationship: (pas_de|aucun|aucune|pas_d_autres|jamais_de|zero) <patient> unless (portail|appel~|peuvent)
relationship: <patient> --5 <mine> unless (portail|informations|conseil~|et_toute)
relationship: <mine> --5 <patient> unless (portail|informations|conseil~|notre_page)
relationship: (<treated>|<clinician>|soigne|traite|suis|m_occupe|<clin>) ...4 <your> <family> unless (pouvez|site|si|appel~)
relationship: (vous|te|t) (vois|voit|voyons|soigne|suis|recois) ..1 (chaque|tous_les|toutes_les|souvent|regulierement|une_fois)
relationship: (equipe|personnel|groupe) qui (vous|te|t) ..1 (soigne|suit|traite|a_soigne~|a_opere~|prend|accompagne)
relationship: (connais|connaissons|connait) --3 (par|de|du|via) --2 (hopital|cabinet|clinique|travail|urgences|consultation)
relationship: (bon|bonne|excellent~|formidable|merveilleu~|courageu~|cher|chere|fidele|super) <patient>
relationship: <patient> (formidable|merveilleu~|exemplaire|courageu~|fidele~|de_longue|regulier~|exceptionnel~)
condition: (ravi~|content~|heureu~|espere|felicitations|desole~|navre~|courage|bonne_chance|fier|fiere|parfait~) ...7 (<clin>|<proc>) unless <may>
condition*: (que|seulement|juste|simple|simplement) ..1 (un|une) ..1 (<mild>|<symptom>) unless <frame>
advice: (augmentez|augmente|reduisez|reduis|limitez|limite|surveillez|surveille|controlez|mesurez|mesure|baissez|baisse) ..1 (votre|ta|ton|vos|tes|la|le) ..2 (consommation|eau|sel|sucre|calories|poids|activite|alcool|cafeine|laitages|tension|regime|stress|glycemie|temperature)
advice: (evitez|evite|eviter) ..2 (laitages|gluten|alcool|soleil|epice~|efforts|port|conduire|escaliers|ecrans|sucre|graisses|sport) unless tous
advice: (revenez|reviens|venez|viens|consultez) si
advice: (pas_besoin|inutile|pas_necessaire) ..2 (<med>|operation|chirurgie|prendre)
response-time: (laissez|laisse|donnez|donne|accordez) ..1 (moi|nous|me) ..2 <count> ..4 <unit>
response-time: (lis|lisons|consulte|consultons|regarde) ..3 (messages|boite|courriel|compte) ..3 (chaque|tous_les|toutes_les|quotidiennement|plusieurs_fois) unless <neg>
response-time: et je (vous|te) (reponds|repondrai|rappelle|rappellerai|ecris|ecrirai)
allow: (nouveau|nouveaux|nouvel|nouvelle|nouvelles|futurs) (patient|patients|patiente|patientes)
allow: (devenir|devenez|etre) (un|une)? (patient|patients|patiente)
relationship: <clinician> (et|avec|ou) (leurs|les|ses)? <patient> ...8 (reseaux|facebook|ami~|lie~|connecte~|internet|sociaux) unless <frame>
relationship: (laboratoire|labo|pharmacie|pharmacien|hopital|assurance|mutuelle|specialiste|radiologie) ..1 (a_appele|appelle|a_envoye|envoie|dit|a_dit|a_trouve|a_refuse|a_confirme|m_a|nous_a)
relationship: (cher|chere|chers) ..1 <patient>
relationship: (a_jeun)
relationship: (deplacer|annuler|confirmer|decaler|reporter) (le|la|ce|cette) (rendez_vous|consultation|operation|seance) unless <may>
relationship: (ami|amie|amis|ajout~|accept~|connect~|contacts) --7 (de|dans|a|du) (mon|ma|notre|son) (cabinet|clinique|hopital|service|unite|patientele) unless <may>
relationship: (<clin>|visite|consultation|seance) ..1 (de|du|d) (<weekday>|hier|la_semaine_derniere|mois_dernier|ce_matin) unless (<open>|<may>)
relationship: (la|cette|l|le|ce) (visite|operation|consultation|seance|chirurgie|biopsie|perfusion|injection|intervention|traitement|examen|scanner|vaccin) (s_est|est|a_ete|etait|se_passe|a_montre|a_aide|va) unless <may>
relationship: (<care>|carnet|vaccination|vaccins) ..2 (de|a|pour) <your> <family>
relationship: (dossier|fiche|notes|compte_rendu) (indique~|dit|montre~|mentionne~|precise~|signale~)
relationship: (ete|etait|etiez|etes) ..1 (soigne~|examine~|opere~|admis~|vaccine~|diagnostique~|traite~|hospitalise~) (ici|chez|par|au|a|en) unless <may>
relationship: (rencontre~|vu|vue|aide~|souviens|connu~) ...4 (maternite|pediatrie|oncologie|reanimation|urgences|clinique|hopital|salle_de|service_de|salle_d)
condition: (<clin>|<proc>|<care2>) ..3 (vous|te|t) ..1 (aide~|soulage~|reussi~|convien~|fait) unless <may>
relationship: <your> ..2 (jumeaux|jumelles|nouveau_ne|nourrisson)
relationship: (voudrais|veux|aimerais|souhaite|dois) (vous|te|t) (revoir|voir|reexaminer|controler) ..3 (dans|en|a|au|la_semaine|lundi|mardi|bientot|prochainement)
`
