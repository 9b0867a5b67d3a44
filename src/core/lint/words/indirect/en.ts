/** English: what discloses or promises by the way, through things, people and times around care. Continues `../en.ts`, whose classes it uses. */
export const INDIRECT_ENGLISH = `
@mayb = can could may might if whether how_to to_book to_request online portal website site page anyone everyone anybody emergency 911 112 999 form phone by_phone nearest
@kit = dosage dose doses refill~ inhaler~ mri x_ray~ xray~ ultrasound~ scan scans biops~ bloodwork lab_work stitches cast brace bandage~ booster~ jab jabs tablet~ capsule~ ointment antibiotic~ chemo~ rehab physio physiotherapy checkup~ check_up~ lab_results test_results
@excuse = can could might whether how_to portal website site page anyone everyone anybody not dont doesnt never cannot cant wont emergency 911 999 112 form request~ <patient>
@sick = fever cough rash lump~ mole moles wound~ nausea dizz~ migraine~ headache~ swelling bruis~ infection~ sinusitis bronchitis pneumonia sprain~ palpitation~ cramp~ insomnia diarrhea diarrhoea vomit~ constipat~
condition*: <kit> unless (<frame>|<excuse>)
condition*: <sick> unless (<frame>|<excuse>)
relationship: (on|in|of) (my|our) (caseload|panel|books|rounds|ward|register|practice_list)
relationship: (friends|friend|connect~|add|accept~|link~) ...8 (caseload|panel|practice|clinic|ward|treat~|look_after|looked_after|care_for) unless (<mayb>|about|talk|contact|reach~|news|account|phone)
relationship: <you> --2 (been|come|came|coming|were|re) --2 (coming|come|to_us|to_me|to_see|here|with_us|with_me|at_our|to_our) --6 (year~|month~|decade~|childhood|ages|a_long_time|a_while|so_long)
relationship: (registered|enrolled|enroled|signed_up|on_file|on_the_books|on_record) --1 (with|at|in|here) --1 (us|me|our|my|here|this) unless (if|new|anyone|everyone|everybody)
relationship: (nurse|assistant|secretary|receptionist|hygienist|colleague) --3 (your|you) --3 (slot|time|appointment~|<weekday>|results|file|chart|dose|refill|call)
relationship: (your|the|that) (slot|booking|time) --3 <weekday> unless <open>
relationship: <you> --3 (brave|model|great|good|wonderful|lovely|favourite|favorite|easy|difficult|long_time|longtime|loyal|former|current|new|regular) patient
relationship: (after|since|at|during|before|in) our --1 (consult~|appointment~|visit~|session~|meeting|talk|conversation|chat|check_up|checkup|exam~)
relationship: (come|comes|came|coming|go|goes) to (me|us) (for|with|about|when|as|every|each) unless (if|welcome|<mayb>)
response-time: (read|check|checks|look_at|go_through|monitor|answer) --3 (message~|inbox|mail|email~|account) --3 (same|every|each|daily|twice|once_a_day|hourly|regularly|often|evening~|morning~|night~|nightly) unless <neg>
response-time: (first_thing|by_tomorrow|by_tonight|in_the_morning|in_a_jiffy|within_the_hour|in_a_bit|later_today|in_a_moment|overnight|by_return) unless (<neg>|open~|emergenc~|close~|drive~)
@med2 = record records file files chart caseload glasses lenses hearing_aid~ crutch~ wheelchair denture~ retainer sling tetanus booster~ jab jabs vaccinated shots redness itch~ rash swelling swollen scar scab bruis~ stitches bandage~ dressing plaster cast reschedul~ rebook~ waiting_room exam_table ward bedside discharg~ referral~ referred specialist~ counsel~ therap~ diagnos~ treat treats treated treating treatment~ operat~ surger~ surgic~ procedure~ anesthe~ anaesthe~ biops~ scan scans x_ray~ xray~ ultrasound~ mri lab labs bloodwork sample samples urine swab smear mammogram~ colonoscop~ endoscop~ result results dose doses dosage refill~ tablet~ pill~ capsule~ cream ointment inhaler~ insulin injection~ infusion~ chemo~ radiation dialysis transplant~ rehab physio~ sleeping insomnia panic depress~ anxiety appetite bowel bladder fertility pregnan~ trimester newborn breastfeed~ contracept~ hormone~ allerg~ asthma~ wheez~ cough~ fever~ infection~ inflam~ arthrit~ joints knee~ hip hips shoulder~ ankle~ wrist~ elbow~ spine heart lungs liver kidney~ stomach throat eyesight hearing mole moles lump~ nodule~ tooth teeth gums jaw sinus~ headache~ migraine~ dizz~ faint~ nause~ vomit~ pain pains ache~ aching sore wound~ healing healed recover~ cured relapse~ remission symptom~ flare~ side_effect~ illness hospitalised hospitalized admitted icu checkup~ check_up~ eye_test blood_test~ blood_pressure cholesterol copay~
@aid = add adding accept~ befriend~ friend friends friending friendship~ connect~ link link_up distance boundar~ mix mixing network
@under = treat treats treated treating care_for caring_for cared_for look_after looked_after looking_after rely_on_me depend_on_me relies_on_me depends_on_me records medical_file whose_file whose_records whose_chart operated_on examine~ diagnose~ prescrib~ counsel~ under_my_care clinical~
relationship: (you|your|yours|yourself|ur) ...12 <med2> unless (<mayb>|<frame>)
relationship: <med2> ...12 (you|your|yours|yourself|ur) unless (<mayb>|<frame>)
relationship: <aid> ...10 <under> unless (<frame>|website|phone|page)
relationship: (treat|treats|look_after|looks_after|care_for|see|know) ...6 your ..2 (family|relatives|mother|father|mum|mom|dad|parents|husband|wife|son|daughter|child|children|kids|brother|sister)
relationship: (practice|clinic|office|surgery|ward) ...2 (has|have|had|keeps) you
relationship: (we|i) (had_to|have_to|must|need_to|will) ..1 (move|reschedul~|rebook~|cancel|postpone|change) you
relationship: <med2> ...2 (we|i|you) ..2 (talked|spoke|discussed|mentioned|ordered|did|took|sent)
condition: (give_it|in|within) --2 (week|days|fortnight|month|hours) --6 (fade~|better|gone|heal~|settle~|pass|go_down|wear_off|clear_up|improve~|ease~)
advice: (lumps|moles|spots|bumps|rashes|they|these|that|this|those|it) --3 (harmless|benign|nothing_serious|nothing_to_worry|contagious|serious) unless (page|request|message|facebook)
response-time: (will|ll|going_to|shall) ..2 (phone|call|ring|text|email|e_mail|write|contact|message|answer|reply|get_back) ..2 (you|u|back) unless <neg>
condition: (pleased|glad|happy|good|great|nice|lovely|delighted|wonderful) ...3 (see|seeing|saw|find) you --2 (walk~|smil~|stand~|moving|home|awake|stronger|breathing|on_your_feet|up_and)
allow: (call|ring|phone|contact) your own? (doctor|gp|physician|pharmacist) !(about|for|before|regarding|with|because|tomorrow|today)
@ours = my our
relationship: (people|those|anyone|anybody|families|everyone|everybody|person|children|folks) --3 (in|under|into) <ours> care
relationship: <you> --2 (missed|skipped|cancelled|canceled|forgot|had|have) --3 (appointment~|appt~|visit~|session~|checkup~|check_up~|slot)
relationship: (i|we) --2 (only|just)? (see|meet|know) --1 (you|each_other|one_another) --8 (clinic|practice|office|surgery|hospital|ward|consulting_room|work) unless (<mayb>|messages)
relationship: (took|taken|take|cut) (out|off) your
relationship: (i|we) --3 (save|saved|remove~|pull~|fill~|fix~|stitch~|set|deliver~|inject~|drain~) --2 (the|your|that) --1 (<body>|tooth|teeth|baby|twins|mole|stitches|cyst|leg|arm)
relationship: <you> --1 (told|confided|mentioned|said|shared) --2 (me|us|in_me) --12 (confidence|confidential|between_us|private|secret)
relationship: (looking_after|caring_for|taking_care_of|look_after|care_for|delivering|treating) --3 (you|two_of_you|both_of_you)
relationship: (insurance|health|registration|membership) card
relationship: (on|see_you|until|til) <weekday> --2 for --3 (jab|vaccine|shot|scan|test|check~|procedure|results|session|treatment|therapy|appointment)
relationship: see_you --2 for --3 (jab|vaccine|shot|scan|test|check~|procedure|results|session|treatment|therapy|appointment|flu)
condition: (hope|glad|happy|sorry|wish) ...8 (oxygen|ventilator|dialysis|drip|hospital|ward|icu|operation|surgery|night_without) unless <mayb>
condition: (cancer|pain|symptom|drug|smoke|seizure|sugar) free
advice: (easy|gentle|careful|kind) (with|on|to) --1 (that|your|the) --1 (<body>|back)
response-time: (i|we|he|she|someone|somebody|nurse|dr) --1 (will|ll|shall) --2 (call|ring|phone|text|write|email) --4 (tonight|tomorrow|today|later|soon|evening|afternoon|morning|shortly|numbers|results|back) unless <neg>
relationship: (hipaa|confidentiality|privilege|duty_of_confidence|medical_secrecy|medical_ethics|medical_board|licens~_board) ...12 (accept|request|add|friend~|connect|decline|you) unless (<mayb>|<frame>|facebook_is)
relationship: (accept|request|add|friend~|connect|decline) ...12 (hipaa|patient_confidentiality|medical_confidentiality|medical_ethics|medical_board|doctor_patient) unless (<mayb>|<frame>)
relationship: (thank~|appreciate|grateful) ...3 (bringing|bring|brought|trusting|choosing|recommending|reviewing|review) --6 (in|us|me|clinic|practice|office|care|surgery|daughter|son|child|children|mother|father|kids|baby) unless (<mayb>|our_page)
relationship: (thank~|appreciate|grateful) ...3 (flowers|chocolates|card|cake|gift|present|kind_words|review|feedback) --6 (office|clinic|practice|surgery|ward|care|staff|nurses|treatment|team|us) unless (<mayb>|our_page)
relationship: (look_after|care_for|treat|treating|see) --6 (people|families|folks|neighbors|neighbours) ...4 (including|among_them|as_well_as|such_as|like) --1 (you|yours|your)
relationship: (professionally|in_a_professional_capacity|at_work|through_work|professional_reasons|in_my_professional) ...6 (you|each_other|connect|friends) unless (<mayb>|people|anyone|nobody|no_one|everyone|account|private|personal)
relationship: (fast|fasting|empty_stomach|nothing_to_eat) --4 (before|for|until|blood|test|labs|draw|operation|surgery)
relationship: <you> --2 (owe|owes|owed|outstanding|overdue|unpaid)
relationship: (overdue|outstanding|unpaid|past_due) --3 (balance|bill|invoice|payment|account|copay|appointment|checkup|screening|visit)
relationship: (sick_note|school_form|disability_form~|fitness_certificate|prior_authori~|claim_form|doctor_s_note|medical_certificate|transfer_form~|consent_form)
relationship: (refer~|hand~|transfer~|pass~) you --2 (to|over|on)
relationship: your (new|old|previous|former|other|next|regular|usual) (doctor|physician|gp|dentist|therapist|nurse|specialist|surgeon|counselor|counsellor|practice|clinic)
relationship: (your|the) --2 (mother|father|mom|mum|dad|husband|wife|son|daughter|grandmother|grandfather|grandma|grandpa|brother|sister|baby) --4 (patient|our_care|my_care|ward|hospice|treatment|surgery|we_did|peacefully|comfortable)
advice: (keep|change|clean|wash|cover|elevate|raise|ice|rest|bandage|massage|stretch) --1 (the|your|that|it) --3 (wound~|bandage~|dressing~|stitches|cut|incision|cast|foot|leg|arm|knee|ankle|hand|area|clean|dry|elevated)
response-time: (always|usually|normally|generally|typically) (answer|reply|respond|call_back|write_back|get_back) --4 (within|same|next|by|before|in|fast|quick~|prompt~|soon) unless <neg>
response-time: (by|before|at|until) (noon|midday|lunch~|tonight|evening|closing|midnight|breakfast) unless (<neg>|open~|emergenc~|close~|phone~|call~)
relationship: our --1 (visits|appointments|sessions|consultations|meetings|conversations|talks|chats|check_ups|checkups|discussions) unless (<mayb>|board|staff|page)
relationship: (contact|conversation~|communication|chats|talk~) --4 (exam_room|consulting_room|treatment_room|examination_room|appointments|office_visits|consultation~)
relationship: <you> --3 (great|well|brave~|fine|amazing~|good) --1 (in|during|through|at|with) --2 (surgery|operation|procedure|treatment|chemo|exam|physical|labor|delivery|theatre|test)
relationship: (book|schedule|make|get) your --2 (physical|checkup|check_up|screening|mammogram|smear|booster|exam|follow_up|cleaning|vaccin~) unless (<mayb>|<frame>)
advice: (try_to|aim_to|make_sure_to|make_sure_you|remember_to) --2 (sleep|eat|drink|walk|exercise|lose|relax|rest|breathe|stretch|move|cut) unless <frame>
advice: (cut_back|cut_down|go_easy|lay_off|stay_off|stay_away) --2 (coffee|alcohol|sugar|salt|smoking|cigarettes|carbs|fat|sweets|ankle|foot|leg|knee|it)
@more = anesthesi~ anaesthesi~ anaesthet~ radiolog~ urolog~ neurolog~ orthop~ podiatr~ chiropract~ dietitian~ dietician~ nutritionist~ obstetric~ gastroenterolog~ endocrinolog~ allergist~ rheumatolog~ nephrolog~ pulmonolog~ audiolog~ orthodont~ acupunctur~ osteopath~ doula~ psychotherap~
relationship: your --2 <more>
relationship: (provide|provides|providing|give|gives|giving) --2 (care|treatment|therapy|counseling|counselling) (to|for)
relationship: (people|those|anyone|anybody|someone|everyone) --3 (provide|give) --1 (care|treatment|therapy)
relationship: (thank~|thanks|grateful) ...8 (patient|patients|trust_in_my_care|loyalty_as) unless <mayb>
relationship: (recogni~|saw|seen|noticed|found|spotted|read) your name (on|in|from|among)
relationship: your name (is|was|stands|came_up|appears) --1 (on|in|up) --2 (schedule|list|calendar|chart|system|records|appointment~)
condition: (congrat~|proud|bravo|well_done|happy|glad|great) ...8 (sober|sobriety|without_alcohol|without_drinking|without_a_drink|drink_free|smoke_free|alcohol_free|clean_for|quit_smoking|quit_drinking)
allow: <neg> --2 (send|share|post|upload) --1 (photos|pictures|images|reports|documents) (of|from)? <your>? (skin|rash|body|injury|reports|documents)? (or)? (reports|results|documents|records)?
response-time: (let|keep) --1 (you|u) (know|posted|informed|updated) unless (<neg>|page|post)
response-time: (notify|inform|update|alert) --1 (you|u) unless (<neg>|page|post|everyone)
relationship: your --1 (medical|health|dental|nursing|clinical|prenatal|mental|psychiatric|eye) (care|treatment|team|needs|issues|history|problem~|condition~)
`
