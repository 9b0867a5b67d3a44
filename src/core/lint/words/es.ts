/** Spanish, with tú, usted, vos and vosotros. What each row is made of is told in `../compile.ts`. */
export const SPANISH = `
@break = para por y o en con al a de_que que es son esta estan puede pueden llame llamar llama si cuando no nunca ni quien yo nosotros usted tu_solicitud su_solicitud aqui pero como
@your = tu tus su sus vuestro vuestra vuestros vuestras
@you = te le lo la os les usted ustedes vos ti tu contigo vosotros
@pron = te le lo la os les
@neg = no nunca jamas ni tampoco nadie sin ningun ninguna
@month = enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
@weekday = lunes martes miercoles jueves viernes sabado domingo
@unit = minuto~ hora~ hrs h dia~ semana~ mes meses
@count = # un una uno dos tres cuatro cinco seis siete ocho diez doce veinticuatro cuarenta_y_ocho pocos pocas par_de
@open = abre abren abierto abierta abiertos cierra cierran cerrado cerrada cerrados cerramos abrimos horario~ festivo~ feriado~ vacunacion evento jornada~ todos
@place = consulta consultorio clinica hospital ambulatorio practica centro centro_medico urgencias quirofano sala_de_espera trabajo profesionalmente despacho cita~ visita~ sesion~ terapia
@patient = paciente pacientes cliente clientes
@portal = portal web pagina informacion
@body = rodilla~ cadera espalda hombro tobillo muneca codo columna pulmon~ higado rinon~ tiroides estomago vejiga prostata pecho mama piel diente~ muela~ encia~ garganta oido~ pie pies pierna~ brazo~ mano~ dedo~ cuello corazon cabeza vientre barriga ojo ojos nariz azucar glucosa colesterol peso tension presion presion_arterial
@symptom = erupcion sarpullido bulto~ tos fiebre dolor dolores hinchazon inflamacion sangrado mareo~ nausea~ herida~ cicatriz puntos lunar~ moreton~ picor comezon sintoma~ calambre~ estrenimiento diarrea insomnio molestia~ vomito~ jaqueca~ migrana~ ronchas
@mild = gripe gripa covid~ resfriado catarro resfrio alergia~ sarampion virus infeccion~ esguince bronquitis sinusitis neumonia amigdalitis otitis anginas faringitis
@cond = diabet~ cancer~ tumor~ depresion ansiedad hipertension embaraz~ vih sida asma~ ictus derrame epilep~ artritis artrosis osteopor~ adiccion~ alcoholi~ clamidia herpes hepatitis biopsia~ quimio~ radioterapia dialisis epoc enfisema infarto arritmia anemia eccema psoriasis melanoma leucemia linfoma hernia ulcera~ reflujo gota parkinson alzheimer demencia bipolar tdah autis~ anorexia bulimia aborto fertilidad menopausia recaida conmocion fractura~ apnea calculos piedras endometriosis fibromialgia esquizofrenia ciatica
@med = medicacion medicamento~ medicina medicinas pastilla~ pildora~ comprimido~ tableta~ capsula~ dosis gotas pomada crema inhalador~ antibiotico~ antidepresivo~ analgesico~ anticoagulante~ esteroide~ vitamina~ suplemento~ inyeccion~ receta recetas jarabe anticonceptiv~ tratamiento~ terapia remedio~ parche~ calmante~ sintrom
@care = visita visitas cita citas turno turnos consulta consultas resultado~ prueba~ analisis analitica~ examen~ radiografia~ placa~ resonancia~ tomografia~ tac ecografia~ escaner electro~ historia historial expediente ficha diagnostico~ pronostico cirugia~ operacion~ intervencion procedimiento~ derivacion~ referencia seguimiento revision~ control~ chequeo~ sesion~ enfermedad~ padecimiento~ condicion recuperacion rehabilitacion hospitalizacion ingreso alta bebe parto seguro copago factura~ saldo cobro~ salud estado caso evolucion progreso potasio hierro plaquetas hemoglobina creatinina niveles valores implante~ corona empaste~ limpieza vacuna~ muestra~ atencion_medica lesion~ incapacidad justificante proxima_visita portal portal_del_paciente bienestar constantes <med> <body> <symptom> <cond> <mild>
@clinician = medico medica medicos medicas doctores doctoras doctor doctora dr dra enfermer~ terapeuta~ psicolog~ psiquiatra~ cirujan~ dentista~ odontolog~ pediatra~ ginecolog~ matrona partera fisioterapeuta~ fisio kinesiolog~ especialista~ facultativ~ cardiolog~ dermatolog~ oncolog~ nutricionista medico_de_cabecera equipo_medico farmaceutic~ oculista
@treated = atendi atendimos atiendo atendemos atendido atendida atendiendo atendio atendieron trate tratamos tratado tratada tratando trato_por tratamos_por tratas opere operamos operado operada opero operaron examine examinamos examinado examinada recete recetamos recetado recetaron diagnostique diagnosticamos diagnosticado derive derivamos derivado cure curamos revise revisamos revisado vacune vacunamos vacunado ingresamos vi vimos visto visitamos ayude_con explore exploramos ausculte medique prescribi prescribimos prescrito cuide cuidamos cuidado cuido asisti asistimos traje_al_mundo
@frame = temporada campana prevencion prevenir consejos noticias informacion info pagina web publica publico comunidad todos cualquiera articulo~ charla~ seminario~ vacunacion vacuna~ emergencia~ urgencia~ 112 911 061 123 dia_mundial mes_de
@resp = respond~ contest~ llamo llamaremos llamare llamara llamaran llamamos_hoy devolv~ en_contacto comunic~ avis~ respuesta escribire escribiremos noticias_nuestras
@soon = dentro_de en_menos_de hoy hoy_mismo pronto enseguida en_seguida de_inmediato inmediatamente cuanto_antes lo_antes_posible en_breve rapidamente al_instante en_<count>_<unit> mismo_dia propio_dia tras_unas_horas en_unas_horas en_pocas_horas dia_siguiente a_la_brevedad a_mas_tardar esta_tarde esta_noche esta_semana manana_mismo antes_del_<weekday> proxima_semana sin_demora en_el_dia el_mismo_<weekday> puntualmente
@clin = empaste implante limpieza mamografia copago vesicula recien_nacido sala_de_partos cita citas cirugia operacion tratamiento~ terapia derivacion receta~ diagnostico biopsia radiografia~ resonancia ecografia tac analisis analitica resultados prueba_de prueba~ sintoma~ medicacion medicamento~ pastillas dosis inyeccion herida~ puntos recuperacion rehabilitacion quimio~ antibiotico~ embarazo parto sala_de_espera quirofano urgencias revision chequeo hospital historia_clinica expediente control_medico sesion turno
@you2 = te ti tu tus contigo usted ustedes vos os su sus le les vuestr~
@may = puede pueden puedes podria si para_pedir para_solicitar pedir como_pedir en_linea por_internet portal web pagina sitio cualquiera todos no nunca emergencia 112 911 formulario llam~ telefono mas_cercan~ <patient>
@family = gemelos gemelas mellizos hija hijo hijos hijas nina nino madre mama padre papa esposa esposo marido mujer pareja bebe hermano hermana abuela abuelo nieta nieto
@proc = mamografia papanicolau citologia endodoncia muela_del_juicio diu yeso ferula muletas fisioterapia rehabilitacion sobrio sobria sobriedad posparto lactancia trimestre contracciones vesicula utero ovario~ quiste~ polipo~ limpieza_dental ortodoncia protesis audifono~ transfusion dialisis quimio~ radioterapia cirugia bomba_de_insulina brote remision
@mine = mi_facebook mi_cuenta mi_lista mi_perfil mis_amig~ mis_redes esta_cuenta este_perfil como_amig~ facebook
allow: <neg> ...6 (envi~|mand~|compart~|public~|escrib~|comparta~|ponga~|incluy~|trat~|habl~|deje~) ...3 (informacion|datos|detalles|asuntos|temas|cuestiones|preguntas|consultas) ..1 (medic~|de_salud|sobre_su_salud|sobre_tu_salud|personales|clinic~|sensible~|de_su_salud|de_tu_salud)
allow: <neg> ...6 (envi~|mand~|compart~|public~|escrib~) ...2 <your> (informacion|datos|detalles) ..1 (medic~|de_salud|personal~|clinic~)
allow: (pregunta~|duda~|cuestion~) (sobre|de) <your> salud
allow: (hospital|clinica|centro|farmacia|urgencias) (mas_cercan~|local|de_su_zona)
allow: <your> (hospital|centro_de_salud|centro|servicio) ..2 (mas_cercan~|local)
relationship: <your> ..3 <care> unless (su_pagina|hospital_mas)
relationship: <care> (suya|suyas|suyo|suyos|tuya|tuyas|tuyo|tuyos|de_usted|de_ustedes)
relationship: <your> ..2 <clinician>
relationship: (mi|mis|nuestro|nuestra|nuestros|nuestras|antiguo~|actual~|ex|demas|como) ..1 <patient> !<portal> unless (pacientes_nuevos|nuevos_pacientes|y_demas|y_otros|si)
relationship: <patient> ..1 (mio|mia|mios|mias|nuestro|nuestra|nuestros|nuestras|actual~|antiguo~|que_atiendo|que_trato|a_quien~|de_la_consulta|de_esta_consulta|de_la_clinica|de_esta_clinica|del_consultorio|de_este_consultorio|del_centro) unless (si|portal|y_otros)
relationship: !-3(si) (eres|es|sos|son|sois|fuiste|fue|era|siendo|ser|haber_sido|ha_sido|has_sido) ..2 (paciente|pacientes|cliente) !<portal> unless (si_es|si_eres|sea_o_no)
relationship: (acept~|agreg~|anad~|agrega~|hacer~_amig~|hago_amig~|amig~|amistad|conect~|rechaz~|declin~|mezcl~|relacion~|comunic~|chate~|interact~|contacto|seguir) --7 <patient> !<portal> unless (portal|y_otros|y_demas)
relationship: (solicitud|solicitudes|peticion|peticiones|invitacion|invitaciones) --5 (de|por) --4 <patient>
relationship: <patient> --5 (como_amig~|solicitud~|me_agreg~|me_escrib~|en_mi_lista|a_mis_amig~|de_amistad)
relationship: (relacion|vinculo) ..3 (medico|doctor|terapeutic~|profesional|clinic~|terapeuta|enfermer~|asistencial)
relationship: (medico|doctor|terapeuta|enfermera|psicologo|dentista) (y|a|con)? (el|su)? paciente
relationship: (como|soy|siendo|fui|sigo_siendo) ..1 <your> ..2 <clinician>
relationship: <pron> ..1 (he|hemos|ha|han|habia|habiamos|estoy|estamos|vengo|venimos|llevo|llevamos|sigo|seguimos)? ..1 <treated> !(de_mantener|que|solicitud|la_solicitud)
relationship: (atender|tratar|ver|operar|examinar|recetar|revisar|cuidar|haber_atendido|curar|visitar|saludar|conocer|atendiendo|tratando|viendo|cuidando|operando|recibir|tener)+(te|le|lo|la|os|les) ..3 (en|de|aqui|otra|nuevo|por|el|la|como|ayer|hoy|despues|tras|bien)
relationship: (alegr~|gust~|encant~|placer|fue_bueno|bueno|bonito|lindo) ...3 (ver|verte|verle|verlo|verla|veros|verlos|haberte_visto|haberlo_visto|haberle_visto|conocerte_en|atender~|tenerte|tenerle|recibirte|recibirle)
relationship: <you> ..2 (veo|vemos|espero|esperamos) ..1 (en|el|la|los|pronto|manana|aqui|de_nuevo|otra_vez) ..2 (consulta|clinica|cita|<weekday>|revision|control|visita|hospital|consultorio|proxim~|pronto|manana|nuevo|vez|turno)
relationship: nos (vemos|veremos|vimos|conocimos|reunimos|encontramos|conocemos|hemos_visto|volveremos_a_ver|volvamos_a_ver|veamos) ..2 (en|el|la|de|pronto|manana|del|ayer|por|hace|cuando|alli|ahi|aqui|otra|proxim~|desde) unless <neg>
relationship: (hable~|hablamos|hablaremos|conversamos|comente~|comentamos|quedamos|acordamos|discutimos|charlamos|vemos_eso|lo_vemos) ...5 (cita|visita|consulta|revision|sesion|control|llamada|telefono|martes|ayer|proxim~|pasad~|ultima|clinica|consultorio|turno) unless (puede|pueden)
relationship: (como|segun|tal_como|lo_que) (te|le|les|os|lo|nos)? ..1 (indique|indicamos|dije|dijimos|acordamos|hablamos|comente|comentamos|explique|explicamos|recete|recomende|recomendamos|quedamos|convenimos|acordado|hablado|indicado|prometi) unless (pagina|web)
relationship: (proxima|ultima|siguiente|pasada|anterior|nueva) (visita|cita|consulta|revision|sesion|prueba|operacion|cirugia|vez_que_venga|vez_que_vengas|analitica) unless (disponible|libre)
relationship: (proximo|ultimo|siguiente|pasado|anterior) (control|chequeo|turno|examen|analisis|tratamiento) unless (disponible|libre)
relationship: (visita|cita|consulta|revision|sesion) (anterior|pasada|siguiente|de_seguimiento|de_control|del_<weekday>|de_ayer|de_manana|del_mes|de_la_semana)
relationship: nuestra (ultima|proxima|conversacion|charla|sesion|cita|visita|llamada|relacion) !(web|pagina)
relationship: (en_seguimiento|dando_seguimiento|dar_seguimiento|hacer_seguimiento|a_raiz_de|a_proposito_de|con_respecto_a|en_relacion_con|respecto_a|despues_de|tras|desde|luego_de|antes_de) ..1 (su|tu|la|el|vuestra) ..1 <care> unless (solicitud|todos)
relationship: (gracias|agradezco|agradecemos|agradecid~) ...3 (venir|haber_venido|acudir|visitar~|asistir|pasar_por|elegir~|confiar~|acercarte|acercarse|venido|tu_visita|su_visita|confianza_en_nuestr~) unless (pagina|web|sitio|solicitud)
relationship: (viniste|vino|vinieron|vinisteis|venga|vengas|acudio|acudiste|estuviste|estuvo|estuvieron|estuvisteis|pasaste|paso|ingresaste|ingreso|visitaste|visito|consultaste|saliste|salio) ..2 (a|en|por|de|aqui|con|la|al|el|nosotros|ayer) unless (pagina|web|si|todos|quien)
relationship: (cuando|desde_que|despues_de_que|la_vez_que|antes_de_que|hasta_que|dia_que|vez_que) ..2 (vino|viniste|venga|vengas|estuvo|estuviste|oper~|visit~|acud~|vea|veamos|ingres~|sal~|trat~|atend~|consulto|consultaste|vuelva|vuelvas) unless (pagina|web|emergencia|urgencia)
relationship: (tuvo|tuviste|tiene|tienes|tenes|perdio|perdiste|falto|faltaste|cancelo|cancelaste|reservo|reservaste|le_toca|te_toca|necesita|necesitas|debe) ..2 <care> unless (si|cuando|emergencia|urgencia|llam~|duda~|pregunta~|alguna|no)
relationship: (fuiste|fue|has_sido|ha_sido|estas|esta|estabas|estaba|quedo|quedaste|sigue|sigues) ..2 (operad~|ingresad~|dad~_de_alta|derivad~|diagnosticad~|citad~|vacunad~|tratad~|atendid~|hospitalizad~|examinad~|en_tratamiento|en_terapia|enferm~|embarazad~|recuperad~|recuperandose|recuperandote|mejorando|registrad~|en_nuestros_registros|en_nuestra_lista|en_mi_lista|curad~) unless (si|cuando|emergencia|este)
relationship: <neg>? (te|le|lo|la|nos|os) (conozco|conocemos|conoci|conocimos|recuerdo|recordamos|reconozco) ..1 (de|del|en|por|como|desde|a_traves|gracias) unless (no_te_conozco|no_le_conozco|no_nos_conocemos)
relationship: nos_conocemos ..1 (de|del|por|en|gracias|a_traves|profesionalmente)
relationship: (personas|gente|quienes|quien|alguien|aquellos|los|las|nadie|todos|cualquiera) ..1 (a_quien~|a_las_que|a_los_que|que|con_quien~|a) ..2 (atiendo|atendemos|trato|tratamos|cuido|cuidamos|veo|vemos|conozco|conozca|conocemos|opero|ayudo|asisto|he_atendido|he_tratado|visito) unless (conozco_bien|familia)
relationship: (personas|gente|quienes|quien|alguien|nadie|conocid~|contactos) --4 (conozco|conozca|conocemos|trato|veo|vienen|viene|venga|conocid~|conoci) --3 (trabajo|consulta|consultorio|clinica|hospital|profesional~|practica|consultas|centro)
relationship: (acept~|agreg~|anad~|solicitud~) --7 (personas|gente|alguien|nadie|quien~|conocid~|contactos) --5 (consulta|consultorio|clinica|hospital|practica|centro)
relationship: (bajo|a) (mi|nuestro|su|mis) (cuidado|cuidados|tratamiento|atencion|cargo) unless (privacidad)
relationship: (en|segun|de) (nuestros|nuestro|mis|mi|los|sus) (registros|archivos|expedientes|fichas|sistema|archivo|notas|agenda|apuntes) unless (portal)
relationship: (lista|listo|listas|listos|disponible~) para (recoger|retirar|recogida) unless formulario~
relationship: (deriv~|remit~|refer~|envi~|mand~) ..2 (al|a_la|a_un|a_una) (especialista|<clinician>|cardiologia|dermatologia|hospital|radiologia) unless (no|correo)
relationship: (ya_estan|ya_tenemos|llegaron|han_llegado|salieron|tenemos|estan) ..2 (resultados|analisis|pruebas|radiografias|la_biopsia)
relationship: (los|las|el|la|sus|tus) ..1 (resultados|analisis|pruebas|radiografia|biopsia|analitica|examenes) ..2 (salieron|salio|estan|esta|son|muestran|muestra|llegaron|indican|dieron|dio) unless (portal|encuentr~|pacientes)
condition: (espero|esperamos|deseo|ojala|confio|me_alegra|alegro|que_bueno|contento|contenta) ...8 (mejor|mejores|mejore|mejoria|recuper~|cur~|san~|alivi~|restablec~|cicatri~|repon~|desinflam~) unless (entiend~|comprend~|lo_mejor)
condition: que (te|se|os|le) ..1 (mejor~|recuper~|repong~|alivi~|sane~|cure~)
condition: (mejorate|mejorese|mejoraos|recuperate|recuperese|cuidese_mucho_esa|pronta_recuperacion|pronta_mejoria|rapida_recuperacion|feliz_recuperacion|buena_recuperacion)
condition: (suerte|animo|exito|felicidades|enhorabuena) ..1 (con|en|para|por) ..2 <care>
condition: (siento|lamento|lamentamos|sentimos|pena) ...3 (lo_de|saber|oir|enterarme|que|mucho|escuchar) ...4 (<care>|enferm~|dolor|mal|su_perdida|tu_perdida)
condition: (como|que_tal) ..1 (va|sigue|esta|anda|fue|salio|estan|van|siguen|lleva|llevas|te_fue|le_fue|evoluciona|te_sientes|se_siente|te_encuentras|se_encuentra|te_sentis) ..3 <care>
condition: (como|que_tal) ..1 (te_sientes|se_siente|te_encuentras|se_encuentra|te_sentis|sigues|sigue)
condition: (tienes|tiene|tenes|tuvo|tuviste|padece~|sufre~|teneis|contrajo|pillaste) ..2 (<cond>|<mild>|<symptom>) unless (si|emergencia|urgencia|112|911)
condition*: (espero|siento|suerte|alegra|con_la|con_el|sobre_la|sobre_el|por_lo_de|de_la|del) ..4 (<cond>|<mild>|<symptom>) unless <frame>
condition*: <cond> unless <frame>
condition*: (medicacion|medicamento~|pastilla~|comprimido~|antibiotico~|antidepresivo~|analgesico~|anticoagulante~|inhalador~|anticonceptiv~|sintrom) unless (<frame>|portal|pacientes|solicitud~|pedir|renov~|envi~|mand~|public~|recetamos)
condition*: (esa|ese|esos|esas|la|el|esta|este|estos|estas) (<symptom>|<mild>) unless <frame>
advice: (toma|tome|tomar|tomando|tomes|tomas|deja|deje|dejar|deja_de|suspenda|suspende|suspender|siga|sigue|seguir|continue|continua|continuar|contine|use|usa|usar|aplique|aplica|aplicar|evite|evita|evitar|reduzca|reduce|aumente|aumenta|baje|baja|suba|sube|pongase|ponte|beba|bebe|beber|empiece|empieza|mantenga|cambie|cambia|repita|haga) ...4 (<med>|<drugs>|mg|miligramos|ml|liquidos|hielo|sal|alcohol|cafeina|dieta|reposo|agua|compresas|vendaje|ejercicios|fumar|suero) unless (emergencia|112|911|facebook|todos|portal)
advice: # (mg|miligramos|ml|comprimidos|pastillas|gotas|tabletas)
advice: (cada|veces|una_vez|dos_veces) ..1 (#|al|ocho|seis|doce|cuatro|por) (horas|dia|hora) unless (pagina|public~|noticias|revis~)
advice: (antes|despues|con) de? (las|la)? (comidas|comer|dormir|acostarse|cenar|desayunar)
advice: (deberia|deberias|debe|debes|debes_de|tiene_que|tienes_que|tenes_que|hay_que|necesita|necesitas|le_conviene|te_conviene|le_aconsejo|te_aconsejo|le_recomiendo|te_recomiendo|podria|podrias|seria_bueno) ..1 (que)? (dejar|deje|dejes|tomar|tome|tomes|parar|empezar|empiece|ver_a|ir_al|ir_a_un|consultar_a_un|hacerse|hacerte|descansar|descanse|descanses|evitar|evite|comer|coma|beber|beba|ejercicio|hacer_ejercicio|bajar|adelgazar|perder|reducir|reduzca|suspender|suspenda|continuar|continue|seguir_con|seguir_tomando|ponerse|ponerte|guardar|guarde|aumentar|volver|venir|operarse|vacunarse|reposar) unless (emergencia|112|911|todos)
advice: (descanse|descansa|repose|guarde_reposo|guarda_reposo|reposo|beba_mucha|bebe_mucha|tome_mucha|mucho_liquido|deje_de_fumar|deja_de_fumar|baje_de_peso|baja_de_peso|haga_gargaras|acuestese|acuestate) unless <frame>
advice: (hagase|hazte|hacerse|hacerte|que_le|que_te|que_lo|que_se_lo) ..1 (ver|mirar|revis~|vea|mire|examin~|una_prueba|unos_analisis|un_analisis|analisis)
advice: (parece|suena|pinta|tiene_pinta|podria_ser|puede_ser|puede_que_sea|debe_de_ser|debe_ser|sera|seguramente|probablemente|quiza|quizas|tal_vez|solo_es) ..3 (<cond>|<mild>|<symptom>|reaccion|efecto~|nada_grave|rot~|hormon~|gastritis|contagios~|viral|bacterian~) unless <frame>
advice: (no_se_preocupe|no_te_preocupes|nada_de_que_preocuparse|no_es_nada_grave|nada_grave|efectos_secundarios) unless solicitud
advice: (es|era|parece) ..1 (benigno|maligno|contagioso|contagiosa|viral|bacteriana|bacteriano|benigna|maligna)
advice: todo ..1 (salio|esta|estaba|sale|ha_salido|fue) ..1 (bien|normal|perfecto|correcto)
response-time: !-2<neg> <resp> ...8 <soon> unless (emergencia~|urgencias|urgente)
response-time: !-2<neg> <resp> ..1 (rapido|ya|lo_mas_rapido)
response-time: <soon> ...6 <resp> unless (emergencia~|urgencia~|<neg>)
response-time: !-3<neg> <resp> --4 manana unless (de_la_manana|telefono|horario)
response-time: manana ..2 (te|le|les|os) ..1 <resp>
response-time: (en|dentro_de|menos_de|plazo_de|antes_de|maximo) ..1 <count> ..1 <unit> unless (abiert~|desde)
response-time: !-3<neg> (te|le|les|os|nos|me|se) ..1 (llamare|llamaremos|llamo|llamamos|llamara|llamaran|responderemos|respondere|respondera|responderan|contestaremos|contestare|contesto|contestara|pondre~|pondra~|ponemos|pongo|comunicare~|comunicara~|avisare~|avisamos|escribire~|devolver~|devuelv~|va_a_llamar|voy_a_llamar|vamos_a_llamar|va_a_responder|vamos_a_responder|voy_a_contestar|voy_a_responder|atenderemos_hoy) unless (lo_mismo|igual)
response-time: (recibira~|tendra~|obtendra~|prometo|prometemos|garantiz~|aseguro|aseguramos|cuente_con|cuenta_con|espere|espera) ..3 (respuesta|contestacion|noticias|llamada) unless <neg>
response-time: (respuesta|contestacion) ..1 (rapida|inmediata|pronta|en_el_dia|garantizada|agil) unless (<neg>|para)
response-time: (tiempo|plazo) de respuesta unless <neg>
date: §date unless <open>
date: # de <month> unless <open>
date: (primero|uno|dos|tres|cuatro|cinco) de <month> unless <open>
date: <weekday> (pasado|proximo|que_viene|por_la|a_las) unless <open>
date: (este|pasado|proximo) <weekday> unless <open>
date: (nos|te|le|lo|la|cita|visita|consulta|turno|vimos|atend~|viniste|vino|estuv~|operacion|operamos|venga|ven|espero) ...5 (el|este) <weekday> unless (<open>|solicitud)
date: (te|le|lo|su|tu|usted|viniste|vino|estuviste|estuvo|nos|atend~) ...6 (ayer|anteayer|la_semana_pasada|el_mes_pasado|el_ano_pasado|hace_#|hace_<count>|esta_manana|la_semana_que_viene|la_proxima_semana|el_otro_dia|verano_pasado) unless (solicitud|mensaje|invitacion)
date: (ayer|anteayer|la_semana_pasada|el_mes_pasado|el_ano_pasado|el_otro_dia|hace_unos_dias|hace_unas_semanas) ...6 (te|le|lo|su|tu|usted|viniste|vino|estuviste|estuvo|nos) unless (solicitud|mensaje|invitacion)
relationship: <you2> ...12 <clin> unless <may>
relationship: <clin> ...8 <you2> unless <may>
relationship: <your> <family> ...8 (<care>|<treated>|<place>|aqui|valiente|mejor|recuper~|porto|porto_muy_bien) unless <may>
relationship: (personas|gente|quienes|aquellos|los|las) ..1 (que|a_quienes|a_las_que|a_los_que) ..1 (tratan|trata|atienden|atiende|cuidan|examinan|asisten|ven)
relationship: (terapia|tratamiento|consulta|sesiones|psicoterapia) (conmigo|con_nosotros|con_nuestro|en_mi)
relationship: (atendid~|tratad~|vist~|cuidad~|operad~) (por|en|con) (mi|nosotros|nuestr~|esta_clinica|la_clinica|este_consultorio)
relationship: (te|le|les|os) ..1 (receto|recetamos|recetare|prescribo|mando|mande|mandamos|derivo|derivamos|envie|enviamos|pedi|pedimos|extiendo|renove|renovamos) ..3 unless (solicitud|saludo~|abrazo|pagina|enlace)
relationship: (recuerda~|acuerda~|acuerdas|recuerdas|olvid~) ...6 (clinica|consulta|cita|consultorio|visita|sesion|revision|hablamos|dijimos|dije) unless (telefono|web)
relationship: (traiga|trae|traer|traigan|lleve|lleva) ...6 (cita|consulta|visita|seguro|medicacion|medicamentos|analisis|muestra|radiografia)
relationship: (equipo|nosotros|clinica|colega) ..3 (ocup~|encarg~|hizo_cargo|cuido|atendio|atendieron) ..2 (de)? (usted|ti|vos|ustedes)
relationship: (toca|tocan) ..2 (revision|control|vacuna|limpieza|chequeo|analitica|cita)
advice: (conviene|deberia|debe|hay_que|tiene_que|habria_que|necesita) ..1 (que)? ..1 (mirar~|revisar~|examinar~|ver~|ser_visto|ser_vista|vean|revisen|tratar~|extirpar~|operar~|analizar~) unless (pagina|web|emergencia)
advice: (no) ..1 (deje|dejes|suspenda|suspendas|interrumpa|salte|saltes|cambie|mezcle|abandone|pare|conduzca|se_rasque|te_rasques|fume|beba) ...4 (<med>|<drugs>|dosis|alcohol|antes|peso|tomar)
condition*: <proc> unless (<frame>|<may>)
relationship: (nada_de|ningun|ningunos|sin|nunca|cero) <patient> unless (portal|llam~|pueden)
relationship: <patient> --5 <mine> unless (portal|<may>|informacion|consejo~)
relationship: <mine> --5 <patient> unless (portal|informacion|consejo~|nuestra_pagina)
relationship: (<treated>|<clinician>|atiendo|atendemos|trato|cuido|<clin>) ...4 <your> <family> unless <may>
relationship: (te|le|lo|la|os) (veo|vemos|atiendo|trato|visito) ..1 (cada|todos_los|todas_las|a_menudo|seguido|regularmente|una_vez)
relationship: (equipo|personal|grupo) ..2 que ..1 (te|lo|la|le|os|les) (trata|atiende|cuida|ve|opero|atendio|trato)
relationship: (conozco|conocemos|conoci) ..2 (del|de_la|por|a_traves) ..1 (el|la)? (hospital|clinica|consulta|consultorio|trabajo|urgencias)
relationship: (dieron|dimos|di|dio|dar) ..1 (el_alta|de_alta)
relationship: (buen|buena|gran|excelente|estupenda|estupendo|maravillos~|ejemplar|querid~|valiente) <patient> 
relationship: <patient> (estupend~|maravillos~|excelente~|ejemplar~|valiente~|fiel~|de_anos|de_siempre|habitual~)
condition: (alegr~|espero|contento|contenta|felicidades|siento|lamento|suerte|animo|orgullos~|perfect~) ...7 (<clin>|<proc>) unless <may>
condition*: (solo|solamente|nada_mas|simplemente) ..2 (un|una)? ..1 (<mild>|<symptom>) unless (<frame>)
advice: (aumente|aumenta|reduzca|reduce|limite|limita|vigile|vigila|controle|controla|mida|mide|baje|baja) ..1 (su|tu|la|el|las) ..2 (consumo|agua|sal|azucar|calorias|peso|actividad|alcohol|cafeina|lacteos|presion|dieta|estres|glucosa|temperatura|tension)
advice: (evite|evita|evitar) ..2 (lacteos|gluten|alcohol|sol|picante|esfuerzos|peso|conducir|escaleras|pantallas|azucar|grasas|ejercicio) unless todos
advice: (vuelva|vuelve|venga|ven|acuda|regrese) si
advice: (no_hace_falta|no_necesita|no_necesitas|no_es_necesario|sin_necesidad_de) ..2 (<med>|operar~|cirugia|tomar)
response-time: (deme|dame|denos|danos|permitame) ..2 <count> ..3 <unit>
response-time: (reviso|revisamos|leo|leemos|miro) ..3 (mensajes|correo|bandeja|cuenta) ..3 (cada|todos_los|todas_las|a_diario|diariamente|varias_veces) unless <neg>
response-time: y (le|te|les|os) (respondo|contesto|llamo|escribo|respondere|contestare|llamare|aviso)
allow: (nuevo|nueva|nuevos|nuevas|futuros) (paciente|pacientes)
allow: (paciente|pacientes) (nuevo|nueva|nuevos|nuevas)
allow: (quiser|queira|quer|quiera|quieran|quiere|quieren|desee|deseen|desea|para|como) (ser|hacerse) (paciente|pacientes)
relationship: <clinician> (y|con|o) (los|sus|las)? <patient> ...8 (redes|facebook|amig~|conectad~|vinculad~|internet|social~|mezclar~) unless <frame>
relationship: (laboratorio|farmacia|hospital|seguro|especialista|radiologia) ..1 (llamo|llama|envio|mando|dice|dijo|informo|encontro|aprobo|rechazo|confirmo|aviso)
relationship: (querid~|estimad~) ..1 <patient>
relationship: (en_ayunas|ayuno) 
relationship: (cambiar|cancelar|confirmar|anular|reprogramar|mover) ..1 (la|el|esa|ese) (cita|turno|operacion|cirugia|consulta_de) unless <may>
response-time: !-2<neg> (te|le|les|os|lo|la) contactar~
relationship: (amig~|agreg~|acept~|anad~|conect~|contactos) --7 (de|en|a) (mi|nuestra|nuestro|su) (consulta|clinica|consultorio|hospital|servicio|unidad|planta) unless <may>
relationship: (<clin>|visita|consulta|sesion) ..1 (del|de|el|de_la|de_este|del_pasado) (<weekday>|ayer|semana_pasada|mes_pasado) unless (<open>|<may>)
relationship: (la|esa|esta|el|ese) (visita|operacion|cirugia|cita|sesion|revision|prueba|tratamiento|vacuna|biopsia|infusion|inyeccion|intervencion|analitica) (salio|fue|ha_ido|fueron|estuvo|va|resulto|mostro|ayudo) unless <may>
relationship: (<care>|cartilla|carnet|vacunas) ..2 (de|a|para) <your> <family>
relationship: (expediente|ficha|historial|historia|registro|notas) (dice~|muestra~|indica~|pone|consta|refleja)
relationship: (fue|fuiste|sido|fueron) ..1 (tratad~|examinad~|operad~|ingresad~|vacunad~|diagnosticad~|atendid~|dad~_de_alta) (aqui|en|por|con) unless (<may>)
relationship: (conoci|vi|ayude|recuerdo) ...3 (maternidad|pediatria|planta|oncologia|uci|urgencias|clinica|hospital|paritorio|sala)
condition: (<clin>|<proc>|<care2>) ..2 (le|te|les|os) (siga|sigue|ayud~|funcion~|sient~|haga|hace|vaya|va) unless <may>
relationship: <your> ..2 (gemelos|gemelas|mellizos|recien_nacido|recien_nacida|bebita)
response-time: (pronto|manana|hoy|enseguida) ..1 (sabra|sabras|tendra|tendras|recibira|recibiras) unless <neg>
relationship: (volver|volvamos|volvere|quiero|quisiera|necesito) ..2 (ver|verte|verlo|verla|verle|veros|revisar~) ..1 (te|le|lo|la|en|dentro|la_semana|el|pronto) ..1 (<count>|semana~|mes~|<weekday>|dias)
`
