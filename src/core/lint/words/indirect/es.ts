/** Spanish: what discloses or promises by the way, through things, people and times around care. Continues `../es.ts`, whose classes it uses. */
export const INDIRECT_SPANISH = `
@mayb = puede pueden puedes podria si para_pedir para_solicitar pedir en_linea por_internet portal web pagina sitio cualquiera todos emergencia 112 911 formulario telefono mas_cercan~
@kit = dosis resonancia~ radiografia~ ecografia~ escayola yeso ferula inhalador~ analitica~ biopsia~ inyeccion~ comprimido~ pastilla~ jarabe pomada antibiotico~ quimio~ rehabilitacion fisioterapia colonoscopia~ endoscopia~ tratamiento~ refuerzo
@sick = fiebre tos sarpullido bulto~ lunar lunares herida~ nausea~ mareo~ migrana~ jaqueca~ hinchazon moreton~ sinusitis bronquitis neumonia otitis amigdalitis esguince infeccion~ calambre~ insomnio diarrea vomito~ estrenimiento
condition*: <kit> unless (<frame>|<may>|solicitud~)
condition*: <sick> unless (<frame>|<may>)
relationship: (despues|antes|desde|durante|tras|en|a_partir) --1 nuestra (consulta|cita|visita|sesion|revision|conversacion|charla|entrevista)
relationship: (inscrit~|registrad~|apuntad~|dad~_de_alta|afiliad~|asignad~) --1 (con|en|a) (nosotros|nuestr~|mi|esta|este|el|la) --1 unless (si|nuev~|cualquiera|como|todos)
relationship: (gente|personas|quien|quienes|aquellos|los|las|familias|alguien|nadie) --1 (que|a_quien|a_quienes|a_las_que|a_los_que)? --2 (vien~|acud~|llev~|atiend~|cuid~|trat~|consult~|veo|vemos) --3 (consulta|consultorio|clinica|verme|vernos|conmigo|consultarme|tratarse|visitarme|cargo) unless <mayb>
relationship: (agreg~|acept~|amig~|conect~|facebook) ...6 (a_quienes|a_quien|gente_que|personas_que|familias_que|familias_a|pacientes) ...4 (llev~|atiend~|cuid~|trat~|veo|vemos|opero)
relationship: (lleva|llevas|llevan|hace) --3 (anos|tiempo|meses) --4 (vini~|viene|vienes|con_nosotros|en_nuestra|acud~|conmigo|siendo)
relationship: (fue|ha_sido|es|eres|fuiste|has_sido) --2 (un|una) --1 (buen|buena|gran|excelente)? <patient>
relationship: (asistente|secretaria|secretario|enfermera|enfermero|ayudante|recepcionista) --4 (hora|cita|turno|hueco|llam~|resultad~|receta~) unless <mayb>
relationship: (hora|hueco|sesion|turno) --1 (del|de|el|es_el) <weekday> unless <open>
relationship: (segunda|tercera|proxima|siguiente|primera|ultima) (dosis|vacuna|sesion|toma|cura)
response-time: (devolv~|llam~) --3 (a_primera_hora|a_ultima_hora|al_rato|luego|mas_tarde|esta_semana) unless <neg>
response-time: (leo|leemos|miro|reviso|revisamos|contesto) --4 (mensaje~|correo|bandeja) --4 (misma|mismo|cada|diario|diariamente|todas_las|todos_los|noche|noches) unless <neg>
advice: (suena|parece|huele|pinta) --1 (a|como|que)? --2 (<sick>|<cond>|<mild>)
@med2 = expediente~ historial ficha gafas lentes audifono~ muleta~ bastones silla_de_ruedas dentadura ferula escayola yeso tetanos vacunad~ rojez enrojecimiento picor sarpullido hinchazon cicatriz moreton~ puntos_de vendaje sala_de_espera planta camilla quirofano alta_medica informe_de_alta informe volante derivacion especialista~ terapia~ terapeut~ diagnostic~ trat~_a tratamiento~ tratad~ tratar~ cirug~ operar~ operad~ operacion~ intervencion anestesia biopsia~ escaner radiografia~ ecografia~ resonancia laboratorio analitica~ analisis muestra~ orina citologia mamografia~ colonoscopia~ resultado~ dosis pastilla~ comprimido~ capsula~ crema pomada jarabe inhalador~ insulina inyeccion~ quimio~ radioterapia dialisis trasplante~ rehabilitacion fisio~ dormir insomnio sueno ansiedad panico depres~ apetito fertilidad embaraz~ trimestre recien_nacido lactancia anticoncep~ hormona~ alergi~ asma~ tos fiebre infeccion~ inflam~ artritis articulacion~ rodilla~ cadera hombro tobillo muneca codo columna corazon pulmon~ higado rinon~ estomago garganta vista oido~ lunar lunares bulto~ nodulo~ diente~ muela~ encia~ dolor~ cabeza migrana~ mareo~ nausea~ vomit~ herida~ cicatriz~ recuper~ curad~ recaida sintoma~ enfermedad~ ingresad~ ingreso hospitaliz~ chequeo~ revision tension colesterol copago examen_de_la_vista
@aid = agreg~ acept~ amig~ amistad conect~ distancia limite~ facebook contactos mezclar
@under = tratad~ trato_a atiend~ atendi~ cuido cuidamos opera~ expediente~ historial ficha_puedo depende~_de_mi dependen_de_mi confian_en_mi su_salud receto diagnostic~ a_mi_cargo
relationship: (usted|ustedes|te|ti|tu|tus|su|sus|le|les|vos|contigo) ...10 <med2> unless (<mayb>|<frame>)
relationship: <med2> ...10 (usted|ustedes|te|ti|tu|tus|su|sus|le|les|vos|contigo) unless (<mayb>|<frame>)
relationship: <aid> ...10 <under> unless (<frame>|web|telefono)
relationship: (atiend~|atend~|trat~|cuid~|conoc~|veo|vemos) ...5 (su|tu|sus|tus|vuestra) --1 (familia|familiares|madre|padre|hijo|hija|hijos|hijas|marido|esposo|esposa|mujer|hermano|hermana|abuel~|padres) unless <mayb>
relationship: <clinician> de (su|tu|sus|tus) --1 <family>
relationship: <clinician> de (su|tu|sus|tus) (hija|hijo|hijos|madre|padre|familia|marido|esposa|mujer)
relationship: (lista|registro|listado|cupo) ...3 (consulta|clinica|consultorio|centro) unless (<mayb>|espera)
relationship: (consulta|clinica|consultorio|centro) ..1 (la|lo|te|le|los|las) --1 (tiene|tenemos|lleva|atiende|ve)
relationship: (mi|nuestra) sala_de_espera
relationship: (recoja|recoge|recoger|retire|retira|pase_a_por|venga_a_por) --4 (volante|receta|informe|resultado~|justificante|analisis|placa~)
condition: (en|dentro_de|tras) --2 (semana|dias|mes|horas) --6 (bajar|baja|pasar|pasara|desaparec~|mejor~|aliviar~|curar~|ira) unless pagina
advice: (bultos|lunares|granos|manchas|ronchas|eso|esto|esos|esas|estos) --4 (inofensiv~|benign~|nada_grave|graves|contagios~|sin_importancia) unless (mensaje~|solicitud~)
response-time: (telefoneara|telefoneare|telefonearemos|llamara|llamaran|llamare|llamaremos|escribira|escribire|escribiremos|contestara|contestare|contestaremos|contactara|contactaremos) --3 (despues|luego|manana|antes|tarde|esta|el|al) unless <neg>
allow: (llame|llama|contacte) (a|con)? (su|tu) (medico|medica|doctor|doctora|pediatra) !(sobre|por|para|antes|acerca)
response-time: (respond~|contest~|llam~) ...8 (antes_de_que|antes_del_fin|fin_del_dia|final_del_dia|acabe_el_dia|termine_el_dia) unless <neg>
relationship: (personas|gente|quienes|familias|alguien|ninos) --4 (cuidado|cargo) unless cuidado_con
relationship: (ha|has|han) (faltado|perdido|olvidado|anulado|cancelado) --3 (cita~|visita~|sesion~|revision~|consulta~)
relationship: (faltado|falto|faltaste) a --2 (cita~|visita~|sesion~|revision~|consulta~)
relationship: (nos_vemos|nos_conocemos|le_veo|la_veo|te_veo) --3 (clinica|consulta|consultorio|hospital|centro) unless <mayb>
relationship: (quienes|personas|gente|los_que|aquellos) --2 (acuden|van|vienen|estan|asisten) --2 (terapia|consulta|tratamiento|rehabilitacion)
relationship: (le|te|les) (quite|quitamos|extirpe|extirpamos|saque|sacamos|cosi|cosimos|puse|pusimos|empaste|empastamos) --3
relationship: (salvar|salvarle|conservar|quitar|sacar|extraer) --2 (muela~|diente~|pierna|brazo|dedo|bebe|lunar)
relationship: (me|nos) (conto|contaste|confio|confiaste|dijo|dijiste) --8 (entre_nosotros|en_confianza|en_secreto|confidencial|bebida|alcohol|drogas)
relationship: (cuidando|cuidar|cuidaron|atendiendo|atender|ocuparnos) --2 (de|a) --1 (usted|ti|ustedes|los_dos|las_dos|ambos|ambas|vosotr~)
relationship: tarjeta --2 (seguro|sanitaria|sanitario)
relationship: (hasta|nos_vemos|te_espero|le_espero) --2 <weekday> --3 (vacuna|prueba|revision|sesion|cura|analisis|terapia|consulta|cita|resultados)
condition: (espero|ojala|alegra|siento) ...8 (oxigeno|respirador|suero|hospital|noche_sin|uci|quirofano) unless <mayb>
advice: (cuide|cuida|cuidese|cuidate|cuidado_con|vigile|vigila|proteja) --2 (esa|ese|esos|esas|la|el|su|tu|sus|tus) --1 <body>
response-time: (responder~|contestar~|llamar~|escribir~) ...2 (lo_mas|cuanto|tan_pronto|en_cuanto|lo_antes|a_la_mayor) unless <neg>
relationship: (confidencialidad|secreto_medico|secreto_profesional|hipaa|etica_medica|codigo_deontologico|relacion_medico) ...12 (acept~|solicitud|agreg~|amig~|rechaz~|conect~|usted|ti) unless (<mayb>|<frame>)
relationship: (acept~|agreg~|rechaz~|conect~) ...12 (confidencialidad|secreto_medico|secreto_profesional|hipaa|etica_medica) unless (<mayb>|<frame>)
relationship: graci~ --1 por (traer~|haber_traido|confiar~|elegir~|recomendar~|venir~|acompanar~) --5
relationship: graci~ --3 (flores|bombones|tarjeta|regalo|pastel|palabras|resena) --6 (consulta|clinica|consultorio|equipo|enfermeras|atencion|trato|cuidado) unless (<mayb>|pagina)
relationship: (cuido|cuidamos|atiendo|atendemos|trato|tratamos) --6 (gente|personas|familias|vecinos) ...5 (usted|ti|ustedes|vosotros|incluid~)
relationship: (motivos|razones|trato|relacion|ambito) (profesional|profesionales) ...6 (nos|usted|ti|conectar|agregar|amig~|vemos) unless (<mayb>|cuenta|todos|nadie)
relationship: (en_ayunas|sin_desayunar|estomago_vacio|sin_comer) --6
relationship: (saldo|factura|pago|deuda|importe|cuenta) --2 (pendiente|vencid~|sin_pagar|atrasad~|impagad~)
relationship: (baja_medica|justificante_medico|certificado_medico|parte_de_baja|consentimiento_informado|informe_medico)
relationship: <your> --1 (nuevo|nueva|antiguo|antigua|otro|otra|proximo|anterior) (medico|medica|doctor|doctora|dentista|terapeuta|enfermera|especialista|cirujano|psicologo|psicologa|clinica|consulta)
relationship: <your> --1 <family> --5 (paciente|tratamiento|planta|cuidados|cuidarl~|atenderl~|sufrio|descanso|hicimos)
advice: (mantenga|manten|cambie|cambia|limpie|limpia|lave|lava|cubra|eleve|apoye|masajee|estire|vende) --3 (herida|venda|vendaje|aposito|puntos|corte|yeso|pie|pierna|brazo|rodilla|tobillo|mano|zona|limpia|seca)
response-time: (respond~|contest~|llam~) ...4 (antes_del_mediodia|antes_de_mediodia|al_mediodia|antes_de_comer|antes_de_cerrar|esta_misma|antes_del_fin) unless (<neg>|llame|llamen)
response-time: (siempre|normalmente|habitualmente|generalmente|soler~|suelo|solemos) (respond~|contest~|llam~) --5 unless (<neg>|lo_mismo|igual)
relationship: (nuestras|nuestros|las|los) --1 (visitas|citas|sesiones|consultas|charlas|conversaciones|encuentros) --3 (clinica|consulta|consultorio|hospital|centro) unless <mayb>
relationship: (dejemos|dejo|dejamos|mantengamos|limit~|reserv~|guard~) ...6 (consulta|consultorio) unless (<mayb>|telefono|formulario)
relationship: (porto|portaste|comporto|aguanto|estuvo|estuviste) --3 (bien|valiente|genial|fenomenal) --2 (operacion|cirugia|prueba|parto|sesion|tratamiento|intervencion)
relationship: (pida|pide|reserve|reserva|saque|haga) (su|tu) --2 (chequeo|revision|mamografia|citologia|vacuna|limpieza|control) unless (<mayb>|<frame>)
advice: (intente|intenta|procure|procura|trate_de|trata_de) --1 (de)? (dormir|comer|beber|caminar|andar|hacer_ejercicio|adelgazar|relajarse|descansar|respirar|moverse|tomar) unless <frame>
advice: no --1 (apoye|apoyes|fuerce|fuerces|cargue|cargues|moje|mojes|doble|dobles|mueva|muevas) --3
advice: (menos|mas) (cafe|alcohol|azucar|sal|grasa|ejercicio|agua|fibra|verdura) unless <frame>
@more = anestesi~ radiolog~ urolog~ neurolog~ ortoped~ traumatolog~ podolog~ quiropractic~ dietista~ nutricionista~ obstetra~ gastroenterolog~ digestolog~ endocrin~ alergolog~ reumatolog~ nefrolog~ neumolog~ audiolog~ ortodoncist~ acupuntor~ osteopat~ psicoterapeut~ logoped~
relationship: <your> --2 <more>
relationship: (se_atiende|te_atiendes|se_trata|te_tratas|se_controla|se_visita|se_analiza|te_visitas) --2 (con|en|aqui|por) --2 (nosotros|nuestr~|conmigo|mi|esta)
relationship: (reconoci|vi|lei|encontre) --1 (su|tu) nombre --2 (agenda|lista|horario|sistema|archivo|calendario)
condition: (felici~|enhorabuena|orgullos~|bravo|alegr~) ...8 (sin_beber|sin_alcohol|sin_fumar|sobri~|sin_drogas|sin_recaer|limpi~_de)
response-time: (avisare|avisaremos|avisara|avisaran|informare|informaremos|comunicare|comunicaremos|notificaremos|notificare) --6 unless (<neg>|pagina|todos|recepcion)
response-time: (le|te|les|os|la|lo) --1 (avis~|informare|informaremos|comunicare|comunicaremos|notificaremos|diremos|haremos_saber|hare_saber) unless (<neg>|pagina|recepcion)
relationship: <your> --1 (atencion|cuidado~|asistencia|salud) (medica|medico|medicos|sanitaria|dental|clinica|mental)
allow: (falta|necesario|obligatorio|preciso|necessario) ser paciente
allow: copia de (su|tu) (historia|historial|expediente|informe)
`
