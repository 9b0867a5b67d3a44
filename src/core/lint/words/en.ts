/** English. What each row is made of is told in `../compile.ts`. */
export const ENGLISH = `
@break = for to and or on in by with at from about is are will can call calls please if when not no never cannot cant dont wont who i we they it this here but of as
@your = your ur yr you_r thy
@you = you u ya
@we = i we he she they dr doctor our_team the_team my_team staff our_staff the_office the_nurse
@neg = not no never cannot cant dont wont doesnt didnt isnt arent unable nor nobody without neither
@month = january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec
@weekday = monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
@unit = minute~ min mins hour~ hr hrs day~ week~ month~ business_day~ working_day~
@count = # a an one two three four five six seven eight ten twelve twenty_four forty_eight few couple several half
@open = open opens opened opening closed close closes hours holiday~ weekday~ vaccination~ walk_in~ event~ everyone season
@place = practice clinic office hospital surgery ward er icu consulting_room exam_room waiting_room consultation appointment~ visit~ session~ work professional~ job
@patient = patient patients pt pts client clients
@portal = portal portals line lines website site page pages information info services service education desk hotline phone form forms relations safety privacy community group groups
@body = knee knees hip hips back shoulder~ ankle~ wrist~ elbow~ spine lung~ liver kidney~ thyroid stomach bladder prostate breast skin tooth teeth gum gums jaw throat ear ears foot feet leg legs arm arms hand finger~ toe toes neck heart chest belly head eye eyes nose sinus~ blood sugar glucose cholesterol weight pressure bp a1c
@symptom = rash~ lump~ cough~ fever~ headache~ migraine~ pain pains ache~ swelling swollen bleed~ dizz~ nausea wound~ stitches mole moles bruis~ itch~ sore~ symptom~ palpitation~ cramp~ constipat~ diarrhea diarrhoea insomnia limp
@mild = flu covid~ cold colds allerg~ measles shingles virus bug infection~ infected sprain~ strain~ pneumonia bronchitis sinusitis strep tonsillitis
@mild2 = gallbladder gallstone~ kidney_stone~ sciatica fibromyalgia endometriosis schizophreni~ infertility rehab detox overdose
@cond = diabet~ cancer~ tumor~ tumour~ depress~ anxiety hypertension blood_pressure hypertens~ pregnan~ hiv aids asthma~ stroke migraine~ epilep~ seizure~ arthrit~ osteo~ addict~ alcoholi~ std sti chlamydia herpes hepatitis biopsy chemo~ radiation dialysis copd emphysema angina heart_attack heart_failure arrhythmia thyroid anemia anaemia eczema psoriasis melanoma leukemia lymphoma hernia ulcer~ reflux gout parkinson~ alzheimer~ dementia bipolar adhd ptsd ocd autis~ eating_disorder anorexia bulimia miscarriage abortion ivf menopause relapse concussion fracture~ apnea apnoea <mild2>
@gmed2 = antibiotic~ medication~ meds antidepress~ painkiller~ steroid~
@med = medication~ medicine~ meds pill pills tablet~ capsule~ dose doses dosage drops ointment cream inhaler~ antibiotic~ antidepress~ painkiller~ blood_thinner~ steroid~ opioid~ vitamin~ supplement~ injection~ shots prescription~ refill~ birth_control water_pill~ eye_drops spray patch patches treatment~ therapy
@care = visit visits appointment~ appt~ result results test tests lab labs labwork bloodwork blood_work scan scans x_ray~ xray~ mri ct ultrasound~ ekg ecg biops~ treatment~ therap~ chart charts record records file files case diagnos~ prognosis rx script scripts surger~ operation~ op procedure~ referral~ follow_up~ followup~ checkup~ check_up~ check_in exam~ physical~ consult~ session~ condition~ illness~ disease~ recover~ healing rehab hospital~ stay discharge admission pregnan~ baby delivery due_date insurance copay~ co_pay~ bill bills billing balance claim claims invoice~ deductible care health healthcare healing progress potassium sodium iron platelets hemoglobin haemoglobin creatinine numbers levels vitals history implant~ brace crown filling~ denture~ cleaning vaccin~ immuni~ screening~ samples sample specimen~ portal mychart slot injur~ caregiver~ case_manager paperwork sick_note doctor_s_note <med> <body> <symptom> <cond> <mild>
@clinician = doctor~ doc physician~ gp nurse~ therapist~ surgeon~ dentist~ clinician~ provider~ psychiatrist~ psychologist~ counsel~ specialist~ pediatrician~ paediatrician~ midwife~ pharmacist~ cardiologist~ oncologist~ dermatologist~ gynecologist~ obgyn pcp care_team medical_team treating_team physio~ optometrist~ hygienist~ practitioner~ internist~ anesthesiologist~ social_worker family_doctor
@treated = treat treats treated treating examine examined examining diagnose diagnosed diagnosing prescribe prescribed prescribing operated_on operating_on operate_on vaccinated x_rayed admitted discharged referred refer cared_for caring_for care_for looked_after looking_after look_after took_care_of taking_care_of take_care_of counselled counseled delivered injected scanned tested monitored evaluated assessed saw seen evaluate
@page = page website site profile post posts feed blog
@frame = season~ awareness screening~ vaccin~ prevent~ tip tips news information info page pages website public community everyone anyone article~ campaign seminar~ talk talks class classes 911 112 999 emergency emergencies stay_home prescribe facebook_group post~
@resp = reply replies replied replying respond~ response~ answer answers answered answering get_back gets_back getting_back got_back call_you ring_you phone_you text_you message_you email_you write_you write_back call_back called_back returned return_your return_calls return_messages be_in_touch in_touch hear_from hear_back contact_you contacted reach_out_to_you follow_up attend_to
@soon = within same_day today tonight after_hours_we tomorrow soon shortly asap quickly promptly immediately right_away as_soon_as straight_away straightaway at_once in_no_time instantly next_day next_week this_week this_afternoon this_evening this_morning tonight in_<count>_<unit> a_day_or_two couple_of_days business_day~ working_day~ end_of_the end_of_day end_of_business by_<weekday> before_<weekday> by_noon by_lunch~ timely without_delay before_the_weekend hourly
@clin = cleaning filling~ crown implant~ mammogram~ copay~ deductible appendix tonsils gallbladder newborn delivery_room birth_plan appointment~ appt~ checkup~ check_up~ exam examination surger~ operation~ therapy treatment~ referral~ prescription~ refill~ diagnos~ biops~ x_ray~ xray~ scan scans mri ultrasound~ bloodwork blood_work blood_test~ lab_results labs test_results results symptom~ medication~ medicine meds pills dose~ injection~ wound~ stitches recovery rehab chemo~ antibiotic~ pregnan~ delivery waiting_room exam_room operating_room emergency_room er ward icu bedside procedure follow_up physical diagnosis hospital medical_history chart
@may = can could may might if whether how_to to_make to_book to_request to_schedule online portal website site page anyone everyone anybody not dont doesnt never cannot cant wont emergency 911 112 999 form looking_for call calls calling by_phone nearest <patient>
@family = twins newborn infant toddler daughter son child children kid kids mom mum mother dad father parents wife husband partner spouse baby brother sister grandma grandmother grandpa grandfather grandson granddaughter aunt uncle family_member girl boy
@proc = pap_smear~ mri ct_scan~ stress_test~ root_canal~ wisdom_tooth wisdom_teeth iud cast splint sling crutches physical_therapy rehab detox sober sobriety postpartum breastfeed~ trimester contractions gallbladder uterus ovar~ cyst~ polyp~ stent~ cleaning braces denture~ hearing_aid~ blood_transfusion dialysis chemo radiation surgery insulin_pump flare_up remission side_effects
@mine = my_facebook my_account my_list my_profile my_page my_friends my_feed my_personal this_account this_profile friends_list here_on_facebook on_here as_friends my_wall facebook
allow: <neg> ...6 (send|share|post|write|put|discuss|message|include|leave|type|mention) ...3 <your>? ..2 (health|medical|personal|private|clinical|sensitive) (information|info|details|detail|data|matters|questions|history|concerns|issues|topics|things|news|records|documents|results|photos)
allow: (question|questions|concern|concerns) about your (health|own_health)
allow: your own (doctor|gp|physician|provider)
allow: (local|nearest|closest|regional) (hospital~|emergency|clinic~|pharmacy|doctor~|urgent_care)
allow: your (local|nearest|closest|regional) (hospital~|emergency~|er|clinic~|pharmacy|health_department|doctor~|urgent_care)
allow: (take|take_good) care of (yourself|yourselves)
allow: (thank|thanks) ...3 (being|for_being) patient
relationship: !-2(any|each|every) <your> ..3 <care> !(emergency|department)
relationship: <your> ..2 <clinician>
relationship: <your> (last|next|upcoming|previous|recent|latest|annual|yearly|scheduled) !(message|request|friend|post|note|comment|invitation|name|facebook|email|messages|requests) ..1
relationship: <care> ..3 (of|for) yours
relationship: <care> (for_you|about_you) (are|is|has|have|came|will|was)
relationship: (my|our|own|current|former|past|existing|fellow|some_of_my|as_a|like_other|like_all|valued|one_of_the|one_of_our) ..1 <patient> !<portal> unless (patients_and_others|current_patients_can|current_patients_find)
relationship: <patient> ..1 (of_mine|of_ours|of_his|of_hers|of_this|i_see|i_treat|i_have_seen|under|in_my|in_our)
relationship: !-4(if|whether) <you> (are|were|re|became|have_been|ve_been|being) ..3 <patient> !<portal>
relationship: !-4(if|whether) (because|since|as|being) ..4 <patient> (here|of|with|at|in|under|there)
relationship: (accept~|add|adding|adds|added|befriend~|friend|friending|friends|connect~|declin~|turn_down|refus~|say_no|mix|linked|interact~|communicat~|engag~|chat~|socializ~|socialis~|correspond~|relationship~|in_touch|in_contact|follow|friendship~) --6 <patient> !<portal>
relationship: (request|requests|invitation|invitations|invite|invites) ..2 (from|by|of) --4 <patient>
relationship: <patient> --4 (as_friends|as_a_friend|to_my_friends|friend_request~|friends_list|to_friends|send_me|add_me|find_me|ask_me)
relationship: (doctor|physician|nurse|therapist|provider|clinician|dentist|clinical|care|treating|treatment|professional|surgeon|therapeutic) (and|to)? (patient|client)? (relationship|boundaries|boundary|bond|alliance)
relationship: (doctor|physician|nurse|therapist|provider|clinician|dentist) (patient|client)
relationship: (as|am|m|was|being|remain|become) your ..2 <clinician>
relationship: the <clinician> who ..2 (treat~|saw|sees|operated|looked|looks|cares|cared|delivered)
relationship: (i|we|he|she|they|dr) ..2 <treated> ..1 <you> !(sent|send|added|add|asked|ask|requested|request|want|wanted|would|tried|found|reached|wrote|just|liked|posted|on|as_a_friend) unless (emergency|911)
relationship: (treating|treated_by|seeing|caring_for|looking_after|operating_on|taking_care_of|examining) <you>
relationship: (helped|help|saw|see|seen|met|treated|supported|worked_with|work_with|spoke_with|talked_to|spoken_with) ..1 <you> ..3 (at|in|through|during|with) ..2 (practice|clinic|office|hospital|surgery|ward|er|appointment|visit|session~|therapy|treatment|pain|recovery|rehab)
relationship: (good|nice|great|lovely|glad|happy|pleasure|delighted|wonderful|pleased|enjoyed|fun) ..3 (see|seeing|seen|have_seen|having|treat~|having_had|meeting|catch_up|catching_up|met|welcom~) ..1 <you> !(are|join|on|in_good|here)
relationship: see <you> ..1 (again|next|soon|then|there|tomorrow|later_this|at_our|at_my|at_the|in_my|in_our|in_the|in_#|in_a|in_two|in_three|on|for|every|this|back)
relationship: (until|till|before|when|next_time|last_time|once|if) (i|we) ..1 (see|saw|meet|met|talk|spoke|speak|talked|examine~|treat~) !(fit|you_are)
relationship: (i|we|you) ..2 (met|spoke|talked|discussed|chatted) ..3 (at|in|on|last|yesterday|when|during|about|earlier|before|today|this) unless <neg>
relationship: since we ..1 (met|spoke|talked)
relationship: as (we|i|you) ..2 (discuss~|agree~|talk~|mention~|explain~|promis~|plan~|told|said|advis~|recommend~) unless (website|page)
relationship: as (discussed|agreed|prescribed|instructed|planned|promised|recommended|advised|directed)
relationship: our (last|next|previous|recent|earlier|talk|conversation|chat|session|sessions|consultation|appointment|visit|meeting|discussion|phone_call|work_together|time_together) !(line|page|desk|system|book|team|site|form|number|link|portal|office|times)
relationship: (the|a|another|any) (last|next|upcoming|previous|following|follow_up|recent|coming) (visit~|appointment~|check_up~|checkup~|session~|consult~|exam~|scan~|treatment~|round|test~|surgery|operation|procedure|blood~|x_ray~|one) unless (available|opening)
relationship: (my|the) (last|next) (visit|appointment|session) with you
relationship: (followup|followed_up|following_up|follow_up|checking_in|check_in|touching_base|circling_back) !(appointments|visits) ..1 (on|about|with|after|from|regarding|to_see|how|you|here)
relationship: !-2<neg> (i|we) ..2 (know|knew|remember~|recogni~|recall) ..1 (you|your|u|each_other|one_another) ..2 (from|through|as|name|face|professionally|case|well_from|at|in|through)
relationship: each_other (from|through|professionally|at|in) ..2 <place>
relationship: (people|person|anyone|anybody|someone|somebody|those|everyone|individuals|folks|families|others|men|women|kids|children) ..2 (i|we|ve|m|re|that|whom|who) ..4 (treat~|care_for|caring_for|cared_for|look_after|looking_after|see_at|see_in|saw|see_professionally|serve|operate~|examine~|help_at|help_professionally|help_medically|am_treating|have_treated|have_seen|come_to_see_me|came_to_see_me|come_to_see_us|are_in_treatment|have_been_treated|consult_me|consult_us)
relationship: (people|anyone|anybody|someone|those|everyone|individuals|folks|families|others|whom|contacts) ..6 (know|knew|met|meet|see|saw|encounter~|work_with|help|deal_with) ...4 (through|from|via|in|at|because_of) ..2 <place>
relationship: (accept~|add|adding|connect~|friend~|declin~|request~) ...6 (people|anyone|anybody|someone|those|everyone|individuals|folks|families|persons) ...3 (from|connected|associated|linked|related|through|via|at) ..3 (practice|clinic|office|hospital|surgery|ward)
relationship: (under|in|into) (my|our|his|her|their|s) ..1 (care|treatment|supervision) unless (keep|safe)
relationship: (thank|thanks|grateful|appreciate) ...3 (coming|came|visiting|visited|seeing_me|seeing_us|stopping_in|dropping_in|choosing|bringing_in|showing_me|trusting_me_with|trusting_us_with|letting_me_treat|letting_us) !(our_page|the_page|our_website|this_page|my_page|my_profile|our_profile|me_know|us_know)
relationship: <you> ..2 (came|come|visit|visited|stopped_by|dropped_by|dropped_in|checked_in|stayed|sat|called_in) ..2 (in|to|by|here|back|us|me|our|my|last|yesterday|for|with|this_morning|at) unless (page|website|if|can|anyone|everyone|welcome)
relationship: <you> ..1 (had|have_had|ve_had|underwent|got|missed|cancelled|canceled|rescheduled|booked|need|needed|are_due_for|re_due_for|were_due) ..3 <care> unless (if|when|whether|emergency|call)
relationship: <you> (are|re|were|have_been|ve_been|was) ..2 (admitted|discharged|referred|diagnosed|scheduled|booked|prescribed|tested|vaccinated|operated|treated|hospitalized|hospitalised|examined|seen|overdue|recovering|healing|doing_better|feeling_better|in_pain|in_treatment|in_therapy|in_remission|on_the_mend|in_our_system|on_our_books|on_our_list|on_my_list|in_our_records|pregnant|sick|ill|unwell|in_our_care|registered|enrolled|contagious) unless (if|whether|when_you_are|emergency)
relationship: (when|after|since|before|while|until|once|last_time|next_time|the_day|time|day|that) <you> ..2 (were|are|re|come|came|left|go|went|leave|stayed) ..1 (in|at|with|to|back|by|for|home|the) ..2 (here|us|me|clinic|office|practice|hospital|ward|surgery|er|icu|consultation|appointment|visit~|treatment|see|check~|checkup|test~|scan~|therapy|room|home) unless (if|page|website)
relationship: (when|after|since|before|while|until|once|last_time|next_time|the_day|time) <you> ..1 (visit|visited|see|saw|were_discharged|were_admitted|are_next|re_next|were_sick|were_ill|were_here|are_here|are_back|came_in|come_in|had) !(page|our_page|our_website|the_website|website|this|an_emergency) unless (website|page|if|emergency)
relationship: (in|from|according_to|per|to) (our|my|your|the) ..1 (records|files|charts|chart|notes|file|schedule|system) unless (portal|patients_and_others)
relationship: (our|my|the) (records|files|charts|notes|system|schedule) (show~|say~|indicate~|has|have|list~)
relationship: (registered|enrolled) (with|at) (us|our|my|this) unless (if|whether)
relationship: (ready|available|waiting) for (pickup|pick_up|collection) unless (form|forms|leaflet~|flyer~)
relationship: (moving|transferring|switching) ..2 to (a_new|another) <clinician>
relationship: (refer|referred|referring|transfer|sent|send|sending) <you> (to|for|on|over) ..3 (specialist|<clinician>|<care>|cardiology|dermatology|radiology|hospital)
relationship: (your|ur|his|her|the) ..2 (results|labs|test_results|biopsy|scan|x_ray|bloodwork|mri) ..2 (came|come|look~|are|is|was|were|show~|back|in) unless (portal|patients|where)
condition: (hope|hoping|trust|wish~|pray~|glad|happy|pleased|relieved|great) ...8 (better|heal|heals|healing|healed|recover~|improv~|cured|mend~|gone_down|subsid~|settl~|eas~|working_for_you|on_your_feet|remission) unless (understand|portal|page)
condition: (get|feel|feeling|felt) (well|better) (soon|now|after|again|today|quickly|than|already)?
condition: (speedy|quick|full|swift|fast|smooth|good|complete) (recovery|healing)
condition: recover~ (from|after|well|soon|nicely|quickly|at)
condition: (good_luck|all_the_best|best_of_luck|fingers_crossed|congratulations|congrats) ...3 (<care>|<cond>)
condition: sorry ...3 (hear|about|for|learn) ..6 (you|your|the|that) !(inconvenience|delay|confusion|trouble|late|wait|short|impersonal|misunderstanding)
condition: how (is|s|was|are|were|did|do|re|has|have) ...4 (<care>|<cond>|<mild>|feeling|healing|holding_up|recover~) unless (reach|find)
condition: <you> ..2 (have|had|ve|got|get|suffer~|developed|caught) ..3 (<cond>|<mild>|<symptom>) unless (if|when|911|112|999|emergency)
condition*: (hope|sorry|luck|glad|happy|hear|about|with|worry|worried) ...5 (<cond>|<mild>|<symptom>) unless <frame>
condition*: <cond> unless <frame>
condition*: (medication~|meds|pills|tablets|antibiotic~|antidepress~|painkiller~|blood_thinner~|steroid~|opioid~|inhaler~|birth_control) unless (<frame>|portal|questions|request|requests|order|patients|send|share|post|list|prescribe)
condition*: (the|that|this) (<symptom>|<mild2>|<mild>) unless <frame>
advice: (take|taking|takes|stop|stopping|start|starting|continue|continuing|keep|use|using|apply|drink|rinse|swallow|avoid|skip|increase|decrease|double|halve|reduce|lower|raise|switch|resume|rub|put|finish|try|stick|drop|hold) ...4 (<med>|<drugs>|mg|milligrams|ml|fluids|ice|salt|caffeine|alcohol|diet|carbs|fiber|fibre|heat|compress~|bandage~|exercises|crutches|smoking|plenty) unless (emergency|911|facebook|everyone|portal)
advice: # (mg|milligram~|ml|mcg|tablets|pills|puffs|drops)
advice: (once|twice|times|every) (a|per|each|daily|#|few|four|six|eight|twelve) (day|daily|hours|night|meal~)? unless (post~|page|news|open|check~|update~)
advice: (before|after|with) (meals|food|bed|bedtime|eating)
advice: <you> ..2 (should|must|need_to|ought_to|d_better|have_to|could_try|might_want_to|may_want_to|can|could) ..1 (stop|start|take|see_a|see_an|see_the|get_it|get_that|get_some|get_tested|get_checked|get_a_blood|get_an|rest|avoid|eat|drink|exercise|lose|quit|keep_taking|keep_the|keep_it|continue|cut|reduce|try|lie|stay_off|stay_in_bed|lower|increase|come_in|come_back|go_to_bed|ice|elevate|wean|taper|not_worry|fast) unless (911|112|emergency|everyone)
advice: (rest|ice|elevate|bandage|stretch|clean|soak|moisturize|massage|wrap) (it|the|your|that) ..1
advice: (get_some_rest|rest_up|bed_rest|lie_down|stay_off_your|stay_hydrated|plenty_of_rest|plenty_of_fluids|plenty_of_water|lose_weight|lose_some_weight|eat_less|cut_down_on|cut_back_on|quit_smoking|stop_smoking) unless (<frame>|everyone)
advice: (have|get) (it|that|them|this|yourself) (checked|looked|tested|examined|seen|x_rayed|scanned|removed)
advice: (sounds|looks|seems|appears) (like|to_be) ...4 (<cond>|<mild>|<symptom>|infection~|virus|bug|nothing|reaction|fracture|broken|inflam~|you|normal|side_effect~)
advice: (probably|likely|could_be|might_be|may_be|maybe|just|perhaps|only) ..3 (<cond>|<mild>|<symptom>|inflam~|reaction|side_effect~|broken|hormon~) unless <frame>
advice: (nothing_to_worry|no_need_to_worry|dont_worry_about|not_to_worry|side_effects) unless request
advice: (it|that|this|which|s|is) ..1 (benign|malignant|contagious|inflamed|infected|viral|bacterial|broken|sprained)
advice: everything ..2 (looks|looked|was|is|came_back) (fine|normal|good|ok|okay|clear|great) unless (page|portal)
response-time: !-3<neg> <resp> ...8 <soon> unless (emergency|911|urgent_matters|emergencies)
response-time: !-3<neg> <soon> ...8 <resp> unless (emergency|911|<neg>)
response-time: !-3<neg> <resp> ...6 (under|less_than|within|in|after|about|takes|take|inside|over|maximum) ..2 <count> ..1 <unit> unless (emergency|911)
response-time: within ..2 <count> ..1 <unit>
response-time: (someone|somebody|i|we|ll|will|shall|staff|nurse|team|office|they|doctor) ..1 (will|ll|shall|going_to|gonna|can|promise_to|am|are|ll_be|should) ..2 (call_you|ring_you|phone_you|contact_you|text_you|email_you|message_you|write_you|reply|respond|reach_out|be_in_touch|get_back|follow_up|write_back|call_back|return|getting_back|give_you_a|see_to_it|answer_you|answer_your_message)
response-time: (get|gets|getting|got) back to (you|u|everyone|everybody|all|people|messages)
response-time: (will|ll|can_expect|expect|guarantee~|promis~|always|usually|get|receive|have) ...4 (quick|prompt|fast|speedy|immediate|rapid|timely) (reply|replies|response~|answer~|call) unless (<neg>|for_a|to_get|to_receive|to_have)
response-time: <you> ..1 (hear_from|hear_back|have_an_answer|have_a_reply|receive_an_answer|receive_a_reply|get_an_answer_by|can_expect_a|expect_a) unless (<neg>|want_to|like_to|to_hear)
response-time: by (tomorrow|tonight|the_end_of|<weekday>|noon_on|lunchtime|next_week|monday_morning) unless <open>
response-time: (reply|response|answer|callback|call_back) (time|times|guarantee~) unless <neg>
response-time: no_later_than
date: §date unless <open>
date: <month> the? (#|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) unless <open>
date: # (st|nd|rd|th)? of? <month> unless <open>
date: (last|next|this|past|coming|this_past|until|since) <weekday> unless (<open>|through)
date: (see|saw|seen|met|talk|spoke|meet|had|were|come|came|did|visit~|appointment|scheduled|booked|expect) ...6 <weekday> unless (<open>|request|page|walk_in)
date: (you|your|u) ...8 (yesterday|last_week|last_month|last_year|last_spring|last_summer|last_fall|last_autumn|last_winter|last_time|last_night|the_other_day|days_ago|weeks_ago|months_ago|years_ago|ago|this_morning|earlier_today|next_week|next_month) unless (request|message|invitation|page|post)
date: (yesterday|last_week|last_month|last_year|last_spring|last_summer|last_time|last_night|the_other_day|days_ago|weeks_ago|months_ago|this_morning|next_week) ...6 (you|your|u) unless (request|message|invitation|page|post|moved|changed)
date: <you> ...6 (in|since) (<month>|#) unless (<open>|call|reach|dial)
relationship: (<you>|your|yours|yourself) ...12 <clin> unless <may>
relationship: <clin> ...8 (<you>|your|yours|yourself) unless <may>
relationship: <your> <family> ...8 (<care>|<treated>|<place>|here|us|me|brave|better|recover~) unless <may>
relationship: (people|those|anyone|anybody|ones|everyone|whoever|persons|individuals|who|whom|someone) ..1 (that|whom|who)? (they|he|she|you|doctors|physicians|nurses|therapists|we|i|one|clinicians|ve|have) ..1 (treat|treats|treated|care_for|cared_for|examine|look_after|serve)
relationship: (therapy|treatment|counseling|counselling|analysis|session~|psychotherapy) (with|at|by) (me|us|our|my)
relationship: (seen|treated|cared_for|looked_after|examined|helped|followed) (by|at|with) (me|us|our|my|this_practice|this_clinic|the_practice)
relationship: (sent|called_in|faxed|phoned_in|mailed|emailed|written|ordered|signed) ...4 (referral~|prescription~|refill~|script|results|order|orders|records|labs|test|sick_note|x_ray|scan) unless (portal|through)
relationship: (remember|recall|forget) ...6 (clinic|visit|appointment|consultation|session|we_said|we_talked|i_said|i_told|office) unless (call|phone|website)
relationship: (bring|bringing) ...6 (appointment|visit|insurance|medication~|med_list|paperwork|urine|sample|specimen)
relationship: (remind~|reminder) ...6 (appointment|visit|check_up|checkup|follow_up|medication|dose|shot|booster) unless (portal|website|sends)
advice: (should|needs_to|need_to|ought_to|must|has_to|wants) ..1 (be|being) (looked_at|checked|examined|seen|tested|treated|removed|scanned|x_rayed|evaluated) unless emergency
advice: (stay|keep|keeping|staying) (off|weight_off|it_elevated|it_dry|it_clean|it_covered|the_wound|the_leg|the_bandage|the_dressing|hydrated|warm|moving_it)
advice: (dont|do_not|never|please_dont) ..1 (stop|skip|quit|change|double|miss|forget|mix|drive|scratch|lift|smoke|drink) ...4 (<med>|<drugs>|dose|taking|heavy|alcohol|after|while|pill)
condition*: <proc> unless (<frame>|<may>)
relationship: (no|never|any|zero|few|without) <patient> unless (portal|call|new|can)
relationship: <patient> --5 <mine> unless (portal|<may>|discuss~|talk)
relationship: <mine> --5 <patient> unless (portal|discuss~|talk|advice|information)
relationship: (<treated>|<clinician>|look_after|looking_after|treat|see|<clin>) ...4 <your> <family> unless <may>
relationship: (see|seeing|treat|treating) <you> (every|each|regularly|often|monthly|weekly|twice|once|all_the_time)
relationship: (team|staff|group|one_of_the_people) ..2 (that|who|which) ..2 (treat~|care~|look~|see~|saw) ..2 <you>
relationship: (only|just)? know <you> ..1 (through|from|via|because_of) ..2 <place>
relationship: (had|have|get|got) <you> (in|back|scheduled|booked|down) unless <may>
relationship: (took|take|taken) out <your>
relationship: (good|great|wonderful|model|lovely|brave|favorite|favourite|best|difficult|loyal|longtime) <patient> unless (<may>|wait)
relationship: (looking_forward|look_forward|excited|cant_wait) ...5 (<weekday>|seeing_you|see_you|meeting_you|<clin>|your|our_next|next_week|tomorrow)
condition: (glad|happy|hope|hoping|pleased|relieved|congrats|congratulations|sorry|proud|thrilled|good_luck|all_good|well_done) ...7 (<clin>|<proc>) unless <may>
condition*: (only|just|simply|probably|maybe) ..2 (<mild>|virus|<symptom>) unless (<frame>|season)
advice: (increase|reduce|limit|watch|cut|lower|raise|monitor|check|track|improve) ..1 <your> ..2 (intake|water|salt|sugar|calories|carbs|weight|activity|alcohol|caffeine|dairy|pressure|diet|stress|glucose|temperature|sleep|breathing)
advice: avoid ..2 (dairy|gluten|alcohol|the_sun|spicy|heavy|lifting|driving|stairs|screens|sugar|fatty|sugary|exercise|sex|swimming) unless everyone
advice: (come|go) back if
advice: no need (for|to) ..1 (<gmed2>|<med>|surgery|worry|an_operation|take|stop)
response-time: (i|we) ...10 (will|ll) ..1 (answer|reply|respond|get_back|write_back) unless (same|<neg>)
response-time: (give|allow|grant) (me|us) ..2 <count> ..3 <unit>
response-time: (check|read|monitor) ..3 (messages|inbox|mail|this_account|requests) ..3 (every|each|daily|twice|hourly|several_times|regularly|constantly) unless <neg>
allow: (new|prospective|future) (patient|patients|clients)
allow: (become|becoming|be) a? (new)? (patient|patients|client)
relationship: (<clinician>|staff) (and|with|to|or) (their|the)? <patient> ...8 (social|facebook|online|friends|connected|linked|befriend|boundaries|network~) unless <frame>
relationship: (lab|laboratory|pharmacy|pharmacist|hospital|radiology|insurance|insurer|specialist) ..1 (called|calls|sent|sends|faxed|says|said|reported|found|approved|denied|confirmed|told) unless (website|page)
relationship: dear ..1 <patient>
relationship: (fasting|nil_by_mouth|empty_stomach|first_morning_urine)
relationship: (reschedul~|postpone~|cancel~|confirm~|move) ...2 (the|this|that|tomorrow_s|next) <clin> unless <may>
relationship: (befriend~|friend~|add|adding|accept~|connect~|contacts) --6 (in|from|at|of|through) (my|our|his|her) (practice|clinic|office|ward|hospital|caseload|panel|unit|department) unless <may>
relationship: (<clin>|visit|procedure|session) ..1 (on|last|this|next)? (<weekday>|yesterday|last_week|last_month) unless (<open>|<may>)
relationship: (<weekday>|yesterday|last_week|last_month|today|morning) s ..1 (<clin>|visit|procedure|session|shot|test) unless (<open>|<may>)
relationship: (the|that|this) (visit|procedure|operation|surgery|appointment|session|treatment|exam|scan|biopsy|infusion|injection|vaccination) (went|was|is|goes|did|has|helped|looked|showed) unless <may>
relationship: <care> ..2 (of|for) <your> <family>
relationship: (record|records|file|chart|notes) (say~|show~|note~|list~|mention~|indicate~|state~|tell~)
relationship: (were|was|been|being|got) ..1 (treated|examined|operated|admitted|vaccinated|diagnosed|discharged) (here|at|by|with|in|for|on) unless (<may>|on_facebook)
relationship: (met|saw|see|seen|helped|greeted|remember) <you> ...4 (maternity|pediatric~|ward|oncology|icu|er|clinic|hospital|emergency|recovery_room|waiting_room|delivery)
condition: (<clin>|<proc>|<care2>) ..2 (help~|work~|do) ..2 (<you>|well|out) unless <may>
relationship: <your> ..2 (twins|twin|newborn|triplets|little_one|infant|toddler)
relationship: (schedul~|book~|made|had|done|gotten|taken) <your> ..1 <care2>
relationship: <your> ..4 (improved|worsened|dropped|risen|stabilized|stabilised|normalized|elevated|came_down|went_up|went_down|is_stable|are_stable) unless <may>
`
