/** Portuguese of Brazil and Portugal: você, tu, o senhor, a senhora. What each row is made of is told in `../compile.ts`. */
export const PORTUGUESE = `
@break = para por e ou em no na com ao aos que sao esta estao pode podem ligue ligar liga se quando nao nunca quem eu nos aqui mas como sobre seu_pedido
@your = seu sua seus suas teu tua teus tuas vosso vossa vossos vossas
@you = te lhe lhes o a voce voces vc ti contigo senhor senhora consigo lo la los las
@pron = te lhe lhes o a voce voces vc vos
@neg = nao nunca jamais nem ninguem sem nenhum nenhuma
@month = janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
@weekday = segunda terca quarta quinta sexta sabado domingo segunda_feira terca_feira quarta_feira quinta_feira sexta_feira
@unit = minuto~ hora~ hrs h dia~ semana~ mes meses
@count = # um uma dois duas tres quatro cinco seis sete oito dez doze vinte_e_quatro quarenta_e_oito poucos poucas alguns algumas par_de
@open = abre abrem aberto aberta abertos fecha fecham fechado fechada fechados fechamos abrimos horario~ feriado~ vacinacao evento mutirao todos
@place = consulta consultorio clinica hospital posto centro_de_saude centro_clinico urgencias pronto_socorro enfermaria sala_de_espera trabalho profissionalmente consultas sessao sessoes terapia atendimento
@patient = paciente pacientes utente utentes doente doentes cliente clientes
@portal = portal
@body = joelho~ quadril anca costas ombro~ tornozelo pulso cotovelo coluna pulmao pulmoes figado rim rins tireoide tiroide estomago bexiga prostata mama mamas peito pele dente dentes gengiva~ garganta ouvido~ pe pes perna~ braco~ mao maos dedo~ pescoco coracao cabeca barriga olho olhos nariz acucar glicose glicemia colesterol peso pressao tensao
@symptom = erupcao carocao caroco~ nodulo~ tosse febre dor dores inchaco hemorragia sangramento tontura~ nausea~ enjoo~ ferida~ cicatriz pontos sinal_na_pele pinta verruga hematoma coceira comichao sintoma~ caimbra~ prisao_de_ventre diarreia insonia vomito~ enxaqueca~ alergias
@mild = gripe covid~ constipacao resfriado alergia~ sarampo virus virose infeccao infeccoes infecao entorse bronquite sinusite pneumonia amigdalite otite faringite dengue herpes_zoster
@cond = diabet~ cancro cancer~ tumor~ depressao deprimid~ ansiedade hipertensao gravid~ gravidez vih hiv aids sida asma~ avc derrame epilep~ artrite artrose osteopor~ dependencia_quimica vicio alcoolismo clamidia herpes hepatite~ biopsia~ bipsia quimio~ radioterapia dialise hemodialise dpoc enfisema enfarte infarto arritmia anemia eczema psoriase melanoma leucemia linfoma hernia ulcera~ refluxo gota parkinson alzheimer demencia bipolar tdah autis~ anorexia bulimia aborto infertilidade menopausa recaida concussao fratura~ fractura~ apneia calculo~ pedra_no_rim ciatica fibromialgia endometriose esquizofrenia burnout
@gmed = medicacao medicamento~ comprimido~ capsula~ antibiotico~ antidepressivo~ analgesico~ anticoagulante~ inalador~ bombinha pilula~ anticoncepcional anticoncepcionais
@med = <gmed> remedio~ medicina dose doses gotas pomada creme xarope vitamina~ suplemento~ injecao injecoes receita receitas tratamento~ terapia penso adesivo~ calmante~
@care = visita visitas consulta consultas marcacao resultado~ exame exames analise analises teste~ raio_x raios_x radiografia~ ressonancia tomografia tac ecografia ultrassom ultrassonografia eletro~ historico prontuario ficha processo_clinico processo diagnostico~ prognostico cirurgia~ operacao procedimento~ encaminhamento referenciacao seguimento acompanhamento retorno revisao controle controlo checkup check_up sessao sessoes doenca~ condicao recuperacao reabilitacao internacao internamento alta bebe parto seguro convenio plano_de_saude fatura~ factura~ conta_do_hospital saldo coparticipacao saude estado caso evolucao progresso potassio ferro plaquetas hemoglobina creatinina niveis valores implante~ coroa restauracao obturacao limpeza vacina~ amostra~ lesao atestado baixa proxima_visita portal_do_paciente taxas terapia atendimento horario_marcado quadro <med> <body> <symptom> <cond> <mild>
@clinician = medico medica medicos medicas doutores doutoras doutor doutora dr dra enfermeir~ terapeuta~ psicolog~ psiquiatra~ cirurgia cirurgiao cirurgia_dentista dentista~ pediatra~ ginecolog~ obstetra parteira fisioterapeuta~ fisio especialista~ cardiologista~ dermatologista~ oncologista~ nutricionista~ medico_de_familia equipe_medica equipa_medica farmaceutic~ clinico ortopedista
@treated = atendi atendemos atendo atendido atendida atendendo atendeu atenderam tratei tratamos trato_de_voce tratado tratada tratando operei operamos operado operada opero operou examinei examinamos examinado receitei receitamos receitou prescrevi prescrevemos prescreveu diagnostiquei diagnosticamos diagnosticado encaminhei encaminhamos encaminhado curei vacinei vacinamos vacinado internei internamos vi vimos visto consultei consultamos acompanho acompanhei acompanhamos acompanhado acompanhando cuidei cuidamos cuidado cuido recebi_na recebemos_na revi revimos medi auscultei vejo_na vemos_na segui seguimos
@frame = temporada epoca campanha prevencao prevenir dicas noticias novidades informacao informacoes pagina site publica publico comunidade todos qualquer artigo~ palestra~ dia_mundial mes_de outubro_rosa novembro_azul vacinacao vacina~ emergencia~ urgencia~ 192 193 112 190 rastreio
@resp = respond~ respost~ retorn~ ligo ligarei ligamos ligaremos ligara ligarao telefonamos telefonarei entrarei_em entraremos_em escreverei escreveremos avis~ noticias_nossas dou_retorno damos_retorno
@soon = dentro_de em_ate ate_<weekday> ate_amanha hoje hoje_mesmo ainda_hoje amanha logo breve em_breve brevemente imediatamente de_imediato ja_ja rapidamente o_quanto_antes quanto_antes assim_que_poss~ assim_que_pud~ logo_que_poss~ logo_que_pud~ quando_puder mal_possa em_<count>_<unit> em_poucas_horas em_algumas_horas no_proprio_dia proprio_dia no_mesmo_dia mesmo_dia dia_seguinte esta_semana esta_tarde esta_noite na_hora sem_demora no_prazo prontamente antes_de_<weekday> proxima_semana no_maximo num_instante
@clin = mamografia limpeza coroa implante coparticipacao vesicula recem_nascido sala_de_parto consulta consultas cirurgia operacao tratamento~ terapia encaminhamento receita receitas diagnostico biopsia radiografia~ raio_x ressonancia ecografia ultrassom analises exame exames resultados sintoma~ medicacao medicamento~ remedio~ comprimidos dose injecao ferida~ pontos recuperacao reabilitacao quimio~ antibiotico~ gravidez parto sala_de_espera urgencias pronto_socorro revisao checkup hospital prontuario processo_clinico sessao retorno vacina convenio
@you2 = te ti tu tua tuas teu teus contigo voce voces vc lhe lhes para_si por_si de_si a_si consigo senhor senhora seu seus sua suas
@may = pode podem podes poderia se_precis~ se_quis~ se_quer se_tiver se_for se_voce se_sentir se_houver se_desej~ se_necessit~ para_marcar marcar para_pedir pedir como_marcar online internet portal site pagina qualquer todos nao nunca emergencia 192 112 formulario lig~ telefone mais_proxim~ <patient>
@family = gemeos gemeas filha filho filhos filhas menina menino mae pai esposa esposo marido mulher companheir~ bebe irmao irma avo neta neto
@proc = mamografia papanicolau preventivo canal dente_do_siso diu gesso tala muletas fisioterapia reabilitacao sobrio sobria sobriedade pos_parto amamentacao trimestre contracoes vesicula utero ovario~ cisto~ quisto~ polipo~ limpeza_dentaria aparelho_dentario dentadura aparelho_auditivo transfusao dialise quimio~ radioterapia cirurgia bomba_de_insulina crise remissao
@mine = meu_facebook minha_conta minha_lista meu_perfil meus_amigos minhas_redes esta_conta este_perfil como_amig~ facebook
allow: <neg> ...6 (envi~|mand~|partilh~|compartilh~|public~|escrev~|coloqu~|inclu~|discut~|deix~) ...3 (informacao|informacoes|dados|detalhes|assuntos|temas|questoes|perguntas) ..1 (medic~|de_saude|sobre_a_sua_saude|sobre_sua_saude|pessoais|clinic~|sensiveis|da_sua_saude)
allow: <neg> ...6 (envi~|mand~|partilh~|compartilh~|public~|escrev~) ...2 <your> (informacao|informacoes|dados|detalhes) ..1 (medic~|de_saude|pessoa~|clinic~)
allow: (pergunta~|duvida~|questao|questoes) (sobre|de) a? <your> saude
allow: (hospital|clinica|posto|farmacia|urgencia|urgencias|pronto_socorro|centro_de_saude) (mais_proxim~|local|da_sua_zona|da_sua_area)
relationship: <your> ..3 <care>
relationship: <care> (seu|sua|seus|suas|teu|tua|de_voce)
relationship: <your> ..2 <clinician>
relationship: (meu|minha|meus|minhas|nosso|nossa|nossos|nossas|antigo~|atual|atuais|ex|outros|outras|como|enquanto|demais) ..1 <patient> unless (e_outras|e_outros|novos_pacientes|e_demais)
relationship: <patient> ..1 (meu|minha|meus|minhas|nosso|nossa|nossos|nossas|da_clinica|da_nossa|desta_clinica|do_consultorio|deste_consultorio|que_atendo|que_trato|que_acompanho|aqui|atuais|da_casa|dele|dela) unless (se|portal|e_outras|e_outros)
relationship: !-3(se) (e|es|foi|era|sendo|ser|ter_sido|sao|continua) ..2 (paciente|utente|pacientes|doente|cliente) unless (seja_ou_nao|se_e|se_for|paciente_com|ser_paciente_com|lento)
relationship: (aceit~|adicion~|amig~|amizade~|conect~|recus~|rejeit~|mistur~|ligacao|relacion~|comunic~|convers~|interag~|contacto|contato|seguir) --7 <patient> unless (portal|e_outras|e_outros)
relationship: (pedido|pedidos|solicitacao|solicitacoes|convite|convites) --5 (de|dos|das|por) --3 <patient>
relationship: <patient> --5 (como_amig~|pedido~_de_amizade|me_adicion~|me_envi~|na_minha_lista|nas_redes|solicitac~)
relationship: (relacao|vinculo) ..3 (medic~|doutor|terapeutic~|profissional|clinic~|terapeuta|enfermeir~|assistencial)
relationship: (medico|doutor|terapeuta|enfermeira|psicologo|dentista) (e|com)? (o|seu)? (paciente|doente|utente)
relationship: (como|sou|sendo|fui|continuo_a_ser) o? a? <your> ..2 <clinician>
relationship: <pron> ..1 (tenho|temos|tem|tinha|tinhamos|estou|estamos|venho|vimos)? ..1 <treated> unless (o_seu_pedido|seu_pedido|sua_solicitacao|seu_convite|o_teu_pedido)
relationship: (atendi|atendemos|atendemo|tratei|tratamos|tratamo|operei|operamos|operamo|examinei|examinamos|receitei|receitamos|prescrevi|encaminhei|vacinei|vi|vimos|acompanhei|acompanho|vimo|vejo|consultei|cuidei|cuido|internamos|diagnostiquei) ..1 (de)? (te|lhe|lhes|o|a|voce|vc|lo|la|senhor|senhora) unless (telefone|chamadas|facebook|mensagens|seu_pedido|teu_pedido|o_pedido|a_solicitacao|pagina|convite)
relationship: (bom|prazer|alegria|feliz|gostei|adorei|otimo|satisfacao|contente) ...3 (ver|rever|ve|reve|atende|encontrar|te_ver|conhecer|recebe|receber|te_rever|atender) ..1 (voce|te|lo|la|o|a|senhor|senhora|na|no|de|lhe|vc)
relationship: (nos) ..1 (vemos|veremos|vimos|conhecemos|encontramos|encontraremos|reunimos) ..2 (em|na|no|logo|amanha|de|do|da|ontem|por|ha|la|aqui|outra|proxim~|desde|breve|<weekday>) unless <neg>
relationship: (conhecemo|vemo|vimo|encontramo|conhecemos|vimos|encontramos) nos ..2
relationship: (te_vejo|vejo_voce|vejo_te|te_espero|espero_voce|vejo_o|vejo_a|vemo_la|vejo_vc) ..1 (em|na|no|logo|amanha|de_novo|<weekday>|proxim~)
relationship: (falamos|falaremos|falei|conversamos|conversaremos|combinamos|discutimos|tratamos_disso|comentei|vemos_isso) ...5 (consulta|visita|retorno|revisao|sessao|telefone|ontem|proxim~|passad~|ultima|clinica|consultorio|<weekday>|marcacao) unless (pode|podem)
relationship: (como|conforme|tal_como|segundo) ..1 (combinado|combinamos|conversado|conversamos|falamos|expliquei|explicamos|indiquei|recomendei|disse|dissemos|receitei|prescrito|orientei|orientado|acordado|acordamos|prometi|lhe_disse|te_disse|falei) unless (pagina|site)
relationship: (proxima|ultima|seguinte|passada|anterior|nova) (visita|consulta|revisao|sessao|cirurgia|operacao|vez_que_vier|vez_que_voce|ida) unless (disponivel|vaga)
relationship: (proximo|ultimo|anterior|passado) (retorno|exame|controle|controlo|checkup|tratamento|atendimento|horario_com) unless (disponivel|vaga)
relationship: (visita|consulta|sessao|revisao) (anterior|passada|seguinte|de_retorno|de_seguimento|de_rotina|de_<weekday>|de_ontem|de_amanha|do_mes|da_semana|marcada|agendada) unless (pode|podem|online)
relationship: nossa (ultima|proxima|conversa|sessao|consulta|visita|ligacao|chamada|relacao)
relationship: (dando_seguimento|em_seguimento|na_sequencia|a_proposito|em_relacao|com_relacao|a_respeito|depois|apos|desde|antes|sobre|por_causa) ..1 (a|o|da|do|de)? ..1 (sua|seu|tua|teu|a|o|da|do|vossa) ..1 <care> unless (pedido|todos|duvida~|pergunta~|pregunta~|<frame>)
relationship: (obrigad~|agradec~|gratidao|grat~) ...4 (vindo|vir|visita|visitar|comparec~|escolh~|confiar|passar_por|passado_por|consulta|confianca_em_nos~) unless (pagina|site|pedido)
relationship: (veio|vieste|vieram|esteve|estiveste|estiveram|passou|passaste|visitou|visitaste|internou|saiu_do|consultou|compareceu) ..2 (a|ao|em|por|de|aqui|com|la|no|na|nos|nosso|nossa|ontem|ca|me) unless (pagina|site|se|todos|quem)
relationship: (quando|desde_que|depois_que|depois_de|a_vez_que|antes_de|ate|dia_em_que|vez_que|assim_que) ..2 (veio|vieste|vier|vieres|esteve|estiveste|oper~|visit~|comparec~|internad~|saiu|saiste|trat~|atend~|consult~|voltar|voltares|estiver|o_vir|a_vir|te_vir|vi_voce|vir_voce) unless (pagina|site|emergencia|urgencia|em_duvida|se_estiver|disponivel)
relationship: (teve|tiveste|tem|tens|perdeu|perdeste|faltou|faltaste|cancelou|marcou|marcaste|precisa|precisas) ..2 <care> unless (se|quando|emergencia|urgencia|lig~|duvida~|pergunta~|nao|quem|qualquer)
relationship: (foi|foste|esta|estas|estava|estavas|ficou|ficaste|continua) ..2 (operad~|internad~|de_alta|encaminhad~|diagnosticad~|agendad~|vacinad~|tratad~|atendid~|examinad~|em_tratamento|em_terapia|doente|gravid~|recuperad~|se_recuperando|a_recuperar|melhorando|a_melhorar|registad~|cadastrad~|nos_nossos_registos|na_nossa_lista|curad~|hospitalizad~) unless (se|quando|emergencia|este|esta_conta)
relationship: (te|o|a|lhe|nos|voce) ..1 (conheco|conhecemos|conheci|lembro|recordo|reconheco|reconheci) ..1 (de|do|da|no|na|por|como|desde|atraves|gracas) unless <neg>
relationship: (conheco|conheci|lembro|reconheco|recordo) (me)? ..1 (de)? (voce|te|o|a|vc|si|ti|senhor|senhora) ..1 (de|do|da|no|na|como|por|desde) unless <neg>
relationship: nos_conhecemos ..1 (de|do|da|no|na|por|profissionalmente|atraves)
relationship: (pessoas|gente|quem|alguem|aqueles|todos|ninguem|qualquer_pessoa|homens|mulheres|familias) ..1 (a_quem|que|com_quem|as_quais|de_quem|a)? ..1 (eu)? (atendo|atendemos|trato|tratamos|cuido|cuidamos|acompanho|acompanhamos|opero|examino|consulto|conheco|conheca|vejo) unless (conheco_bem|bem|familia|conheco_pessoalmente)
relationship: (pessoas|gente|quem|alguem|ninguem|conhecid~|contactos|contatos) --4 (conheco|conheca|conhecemos|atendo|vejo|vem|venha|conhecid~|conheci) --3 (trabalho|consulta|consultorio|clinica|hospital|profissional~|consultas)
relationship: (aceit~|adicion~|pedido~|solicitac~) --7 (pessoas|gente|alguem|ninguem|quem|conhecid~|contactos|contatos) --5 (consulta|consultorio|clinica|hospital)
relationship: (sob|aos) (meus|os_meus|minha|a_minha|nossos|os_nossos|nosso|nossa) ..1 (cuidado|cuidados|tratamento|responsabilidade|acompanhamento)
relationship: (em|nos|segundo|no|dos|de|os) (nossos|nosso|meus|meu|os_nossos|os_meus) (registos|registros|arquivos|prontuarios|fichas|sistema|arquivo|apontamentos|anotacoes|ficheiros) unless portal
relationship: (pront~|disponive~) para (retirada|levantar|levantamento|retirar|buscar|recolha) unless formulario~
relationship: (encaminh~|refer~|mand~) ..2 (ao|para_o|para_a|para_um|para_uma) (especialista|<clinician>|cardiologia|dermatologia|hospital|radiologia) unless (<neg>|correio)
relationship: (ja_estao|ja_temos|chegaram|sairam|temos|ja_saiu|ja_chegou) ..2 (resultados|resultado|analises|exames|radiografias|biopsia)
relationship: (os|as|o|a) ..1 (resultados|analises|exames|radiografia|biopsia|exame|resultado|testes) ..2 (sairam|saiu|estao|esta|mostra~|chegaram|indicam|deram|deu|ficaram|ficou|vieram|veio) unless (portal|pacientes|encontram)
condition: (espero|esperamos|desejo|desejamos|tomara|fico_feliz|feliz|ainda_bem|que_bom|contente) ...8 (melhor|melhore|melhores|melhoria|melhoras|recuper~|curad~|sarar|sarou|sare|aliviad~|restabelec~|cicatri~) unless (compreend~|entend~|tudo_de_melhor|o_melhor|melhor_forma)
condition: (as_melhoras|melhoras|boa_recuperacao|rapidas_melhoras|pronta_recuperacao|rapida_recuperacao|estimo_as_melhoras|fique_bom_logo|fique_boa_logo|fica_boa_depressa)
condition: (boa_sorte|sorte|forca|felicidades|parabens) ..1 (com|na|no|para|pela|pelo) ..2 <care> unless <frame>
condition: (lamento|sinto|lamentamos|sentimos|pena) ...4 (<care>|doente|dor|mal|sua_perda|tua_perda)
condition: (como|que_tal) ..1 (vai|esta|anda|foi|correu|estao|vao|segue|ficou|ficaram|tem_estado|evolui) ..3 <care>
condition: como ..1 (se_sente|te_sentes|esta_se_sentindo|se_esta_a_sentir|te_sente|tem_passado_da)
condition: (tem|tens|teve|tiveste|sofre~|padece~|pegou|apanhou|apanhaste) ..2 (<cond>|<mild>|<symptom>) unless (se|emergencia|urgencia|192|112)
condition*: (espero|lamento|sorte|feliz|com_a|com_o|sobre_a|sobre_o|por_causa|pelo|pela|da|do) ..3 (<cond>|<mild>|<symptom>) unless <frame>
condition*: <cond> unless <frame>
condition*: <gmed> unless (<frame>|portal|pacientes|pedido~|pedir|renov~|solicit~|envi~|mand~|public~|receitamos)
condition*: (essa|esse|esses|essas|a|o|as|os|esta|este) (<symptom>|<mild>) unless <frame>
advice: (tome|tomar|tomando|toma|tomas|pare|parar|para_de|pare_de|suspenda|suspende|suspender|siga_com|continue|continua|continuar|use|usa|usar|aplique|aplica|aplicar|passe|passa|evite|evita|evitar|reduza|reduz|aumente|aumenta|diminua|beba|bebe|beber|comece|comeca|mantenha|mantem|troque|repita|faca|coloque|ponha|deixe|deixa|coma|come) ...4 (<med>|<drugs>|mg|miligramas|ml|liquidos|gelo|sal|alcool|cafeina|dieta|repouso|agua|compressas|ligadura|exercicios|fumar|soro|cha) unless (emergencia|192|112|facebook|todos|portal)
advice: # (mg|miligramas|ml|comprimidos|gotas|capsulas)
advice: (cada|vezes|uma_vez|em) ..1 (#|ao|oito|seis|doze|quatro|por) (horas|dia|hora|em_#) unless (pagina|public~|noticias|posta~)
advice: (antes|depois) (das|de|do) (refeicoes|comer|dormir|jantar|deitar|almoco|cafe)
advice: (deveria|deverias|deve|deves|devia|devias|tem_de|tem_que|tens_de|tens_que|precisa|precisas|convem|aconselho|recomendo|poderia|seria_bom|melhor) ..3 (parar|pare|pares|tomar|tome|tomes|comecar|ver_um|ir_ao|ir_a_um|consultar_um|fazer_um|fazer_uma|fazer_exame~|fazer_exercicio|descansar|descanse|descanses|evitar|evite|comer|beber|exercicio|emagrecer|perder|reduzir|suspender|suspenda|continuar|continue|repousar|por_gelo|aumentar|voltar|vir_a|operar~|vacinar~|deixar_de|ficar_de) unless (emergencia|192|112|todos)
advice: (descanse|descansa|repouse|faca_repouso|fica_de_repouso|fique_de_repouso|beba_muita|bebe_muita|beba_bastante|muito_liquido|muitos_liquidos|pare_de_fumar|deixe_de_fumar|perca_peso|emagreca|deite_se) unless <frame>
advice: (faca|fazer|peca|mande|leve|va) ..1 (ver|examinar|um_exame|exames|analises|uma_radiografia|ao_medico|ao_hospital|mostrar|avaliar|uma_tac) unless (emergencia|192|112|pagina)
advice: (parece|parecem|soa|deve_ser|pode_ser|poderia_ser|provavelmente|talvez|se_calhar|so_e|acho_que|com_certeza) ..3 (<cond>|<mild>|<symptom>|reacao|efeito~|nada_grave|partid~|quebrad~|hormon~|gastrite|contagios~|viral|bacterian~) unless <frame>
advice: (nao_se_preocupe|nao_te_preocupes|nada_de_grave|nada_grave|efeitos_secundarios|efeito_colateral|efeitos_colaterais|nao_e_nada_grave|nao_e_nada_de_mais) unless pedido
advice: (e|era|parece) ..1 (benigno|benigna|maligno|maligna|contagioso|contagiosa|viral|bacterian~)
advice: tudo ..1 (esta|estava|deu|correu|ficou|saiu|parece) ..1 (bem|normal|certo|otimo|perfeito) unless (pagina|site)
response-time: !-2<neg> <resp> ...8 <soon> unless (emergencia~|urgencia~|urgente|<neg>)
response-time: !-2<neg> <resp> ..1 (rapido|depressa|o_mais_rapido|ja)
response-time: <soon> ...6 <resp> unless (emergencia~|urgencia~|<neg>)
response-time: (em|em_ate|dentro_de|menos_de|prazo_de|antes_de|maximo_de|no_prazo_de) ..1 <count> ..1 <unit> unless (abert~|desde)
response-time: !-3<neg> (te|lhe|vos|lhes|voce) ..1 (ligo|ligarei|ligamos|ligaremos|ligara|responderei|responderemos|respondo|respondemos|respondera|contacto|contactarei|contactaremos|contactara|retorno|retornarei|retornaremos|retornamos|escrevo|escreverei|telefono|telefonarei|daremos|darei|aviso|avisarei|avisamos) unless (da_mesma|igual|assim)
response-time: (ligarei|ligo|ligaremos|ligamos|ligara|liga|responderei|responderemos|retornarei|retornaremos|retornamos|retorno|contactaremos|entraremos|entrarei|entra|entrara|escreverei|telefonaremos|vou_ligar|vamos_ligar|vai_ligar|vou_responder|vamos_responder|vou_retornar) ..1 (para_voce|em_contato|em_contacto|a_sua_mensagem|sua_mensagem|lhe|te|a_voce|de_volta|a_ligacao|sua_ligacao|pra_voce|pra_vc) unless (<neg>|se_quiser)
response-time: (recebera|recebe|tera|teras|terao|obtera|prometo|prometemos|garant~|asseguro|asseguramos|conte_com|pode_contar|espere) ..3 (resposta|retorno|noticias|ligacao|contacto) unless <neg>
response-time: (resposta|retorno) ..1 (rapida|rapido|imediata|imediato|pronta|no_dia|garantida|agil) unless (<neg>|para)
response-time: (tempo|prazo) de (resposta|retorno) unless <neg>
date: §date unless <open>
date: # de <month> unless <open>
date: (primeiro|um|dois|tres|quatro|cinco) de <month> unless <open>
date: <weekday> ..1 (passada|passado|proxima|proximo|que_vem|as_#) unless <open>
date: (ultima|ultimo|proxima|proximo|nesta|neste|passada) <weekday> unless <open>
date: (nos|te|lhe|voce|consulta|visita|vimos|atend~|veio|vieste|esteve|operacao|operamos|venha|vem|espero|retorno|marcad~) ...5 (na|no|para|esta) <weekday> unless (<open>|pedido|aberta|abre|a_sexta)
date: (te|lhe|voce|sua|seu|tua|teu|veio|vieste|esteve|estiveste|nos|atend~) ...6 (ontem|anteontem|semana_passada|mes_passado|ano_passado|ha_#|ha_<count>|hoje_de_manha|esta_manha|semana_que_vem|proxima_semana|outro_dia|verao_passado) unless (pedido|mensagem|convite|solicitacao)
date: (ontem|anteontem|semana_passada|mes_passado|ano_passado|outro_dia|ha_uns_dias|ha_alguns_dias) ...6 (te|lhe|voce|sua|seu|tua|teu|veio|vieste|esteve|estiveste|nos) unless (pedido|mensagem|convite|solicitacao|mudamos)
relationship: <you2> ...12 <clin> unless <may>
relationship: <clin> ...8 <you2> unless <may>
relationship: <your> <family> ...8 (<care>|<treated>|<place>|aqui|ca|corajos~|melhor) unless <may>
relationship: (pessoas|gente|aqueles|quem|os|as) (que|quem)? (tratam|trata|atendem|atende|cuidam|examinam|assistem|acompanham)
relationship: (terapia|tratamento|consultas|sessoes|psicoterapia) (comigo|connosco|conosco|com_a_nossa)
relationship: (atendid~|tratad~|vist~|operad~|acompanhad~|seguid~) (por|na|no|com) (mim|nos|nossa|nosso|esta_clinica|este_consultorio)
relationship: (te|lhe|vos|lhes) ..1 (receito|receitar|receitamos|prescrevo|prescrever|encaminho|encaminhar|enviei_a|passei|passo) ..3 unless (pedido|mensagem|pagina)
relationship: (enviei|enviamos|mandei|mandamos|fiz|assinei|renovei) ..3 (encaminhamento|receita|relatorio|exames|atestado|guia|credencial)
relationship: (lembra|lembras|recorda~|esqueca|esquecas|esqueceu) ...8 (clinica|consulta|consultorio|visita|sessao|falamos|disse|dissemos|retorno) unless (telefone|site)
relationship: (traga|traz|trazer|tragam|leve|leva) ...6 (consulta|visita|convenio|carteirinha|medicamentos|exames|analises|receita|amostra|cartao_de_utente)
relationship: (cuidou|cuidamos|cuidaram|cuidei|tratou|tratamos|tomou_conta|tomamos_conta) ..1 (de)? (si|ti|voce|vc|voces)
relationship: (hora|altura) (da|do|de) ..1 (sua|seu|tua|teu)? (revisao|checkup|retorno|vacina|consulta|limpeza|exame)
advice: (precisa|deve|deveria|tem_de|tem_que|devia|convem) ..1 (de)? ..1 (ser)? ..1 (examinad~|vist~|avaliad~|tratad~|operad~|retirad~|verificad~|analisad~) unless (site|emergencia)
advice: (nao) ..1 (pare|pares|suspenda|interrompa|deixe|deixes|salte|mude|misture|esqueca|conduza|dirija|coce|fume|beba) ...4 (<med>|<drugs>|dose|alcool|antes|peso|tomar)
condition*: <proc> unless (<frame>|<may>)
relationship: (nada_de|nenhum|nenhuns|sem|nunca|zero) <patient> unless (portal|lig~|podem)
relationship: <patient> --5 <mine> unless (portal|informac~|conselho~)
relationship: <mine> --5 <patient> unless (portal|informac~|conselho~|nossa_pagina)
relationship: (<treated>|<clinician>|atendo|trato|cuido|acompanho|<clin>) ...4 <your> <family> unless <may>
relationship: (vejo|atendo|trato|acompanho) ..1 (voce|te|o|a|lhe|vc) ..1 (todo|todos|toda|cada|sempre|regularmente|uma_vez)
relationship: (equipe|equipa|grupo|pessoal) ..1 que ..1 (te|o|a|lhe)? (cuida|trata|atende|atendeu|operou|acompanha) ..1 (de)? (voce|si|ti|vc|o|a)?
relationship: (conheco|conheci) ..2 (do|da|de|no|na|pelo|pela) (hospital|clinica|consultorio|trabalho|urgencia|posto)
relationship: (teve|tiveste|deram|demos|recebeu|teve_a_sua) ..1 alta
relationship: (bom|boa|otim~|excelente|maravilhos~|querid~|corajos~|grande) <patient>
relationship: <patient> (maravilhos~|excelente~|exemplar~|corajos~|fiel|antig~|de_longa|de_sempre|habitual)
condition: (alegr~|espero|contente|feliz|parabens|sinto|lamento|sorte|forca|orgulhos~|perfeit~) ...7 (<clin>|<proc>) unless <may>
condition*: (so|apenas|somente|simplesmente) ..2 (um|uma)? ..1 (<mild>|<symptom>) unless <frame>
advice: (aumente|aumenta|reduza|reduz|limite|limita|vigie|controle|meca|mede|baixe) ..1 (o|a|os|as|seu|sua|teu|tua) ..2 (consumo|agua|sal|acucar|calorias|peso|atividade|alcool|cafeina|laticinios|pressao|dieta|stress|estresse|glicemia|temperatura|tensao)
advice: (evite|evita|evitar) ..2 (laticinios|gluten|alcool|sol|picante|esforcos|peso|conduzir|dirigir|escadas|ecras|telas|acucar|gorduras|exercicio) unless todos
advice: (volte|volta|venha|vem|regresse) se
advice: (nao_precisa|nao_precisas|nao_e_preciso|nao_e_necessario|sem_necessidade) ..2 (<med>|operar|cirurgia|tomar)
response-time: (de|da|deixe|deixa|conceda) (me|nos) ..2 <count> ..3 <unit>
response-time: (vejo|leio|lemos|verifico|verificamos|confiro) ..3 (mensagens|caixa|correio|conta) ..3 (todo|todos|todas|cada|diariamente|varias_vezes) unless <neg>
response-time: e (eu)? (respondo|ligo|respondo_lhe|respondo_te|escrevo|retorno)
response-time: (alguem|enfermeira|equipe|equipa|secretaria) ..1 (telefona|liga|telefonara|ligara|contacta|responde|retorna) --2 (voce|lhe|te|si|ti|de_volta)
allow: (novo|nova|novos|novas|futuros) (paciente|pacientes|utente|utentes)
allow: (paciente|pacientes|utente|utentes) (novo|nova|novos|novas)
allow: (quiera|quiere|quiser|queira|queiram|quer|querem|deseja|desejar|para|como) (ser|tornar_se|se_tornar) (paciente|pacientes|utente)
relationship: <clinician> (e|com|ou) (os|seus|as)? <patient> ...8 (redes|facebook|amig~|ligados|ligadas|conectad~|internet|sociais) unless <frame>
relationship: (laboratorio|farmacia|hospital|convenio|seguro|especialista|radiologia) ..1 (ligou|liga|enviou|mandou|diz|disse|informou|encontrou|aprovou|recusou|confirmou|avisou)
relationship: (querid~|car~|prezad~|estimad~) ..1 <patient>
relationship: (em_jejum|jejum)
relationship: (remarcar|cancelar|confirmar|desmarcar|mudar) (a|o|essa|esse) (consulta|cirurgia|sessao|retorno) unless <may>
relationship: (amig~|adicion~|aceit~|conect~|contactos|contatos) --7 (da|do|na|no) (minha|meu|nossa|nosso|sua) (clinica|consultorio|consulta|hospital|servico|unidade|enfermaria) unless <may>
relationship: (<clin>|visita|consulta|sessao) ..1 (de|da|do) (<weekday>|ontem|semana_passada|mes_passado) unless (<open>|<may>)
relationship: (a|essa|esta|o|esse) (visita|operacao|cirurgia|consulta|sessao|revisao|biopsia|infusao|injecao|intervencao|tratamento|exame|vacina) (correu|foi|esteve|vai|mostrou|ajudou|deu|saiu) unless <may>
relationship: (<care>|caderneta|boletim|vacinas) ..2 (da|do|de) <your> <family>
relationship: (ficha|prontuario|processo|registo|registro|notas) (diz|dizem|mostra~|indica~|consta|refere)
relationship: (foi|foste|sido|foram) ..1 (tratad~|examinad~|operad~|internad~|vacinad~|diagnosticad~|atendid~) (aqui|na|no|em|por|ca) unless <may>
relationship: (conheci|vi|ajudei|lembro) ...4 (maternidade|pediatria|enfermaria|oncologia|uti|urgencia|urgencias|clinica|hospital|bloco|sala_de)
condition: (<clin>|<proc>|<care2>) ..3 (continue|continua|ajud~|funcion~|resulte|fazer_bem|faca_bem|faz_bem) unless <may>
relationship: <your> ..2 (gemeos|gemeas|recem_nascido|recem_nascida|bebezinho)
relationship: (gosto|prazer|alegria|gostaria|contente) --3 (ve|vela|ver|atende|rever|recebe) ..1 (la|lo|voce|te|lhe|o|a) --6 (clinica|consultorio|hospital|consulta|<weekday>)
relationship: (voltar_a|quero|queria|gostava|gostaria|preciso|vou) --3 (ver|ve|vela|reve) ..1 (la|lo|te|voce|vc|o|a) --3 (<count>|semana~|mes|meses|<weekday>|dias)
`
