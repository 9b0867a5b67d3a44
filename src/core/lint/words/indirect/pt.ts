/** Portuguese: what discloses or promises by the way, through things, people and times around care. Continues `../pt.ts`, whose classes it uses. */
export const INDIRECT_PORTUGUESE = `
@mayb = pode podem podes poderia se_precis~ se_quis~ para_marcar marcar para_pedir pedir online internet portal site pagina qualquer todos emergencia 192 112 formulario telefone mais_proxim~
@kit = aparelho_auditivo aparelhos_auditivos dose dosagem ressonancia raio_x radiografia~ ecografia~ ultrassom biopsia~ gesso tala inalador~ bombinha comprimido~ pomada xarope antibiotico~ quimio~ fisioterapia reabilitacao colonoscopia~ endoscopia~ injecao tratamento~ reforco
@sick = febre tosse erupcao caroco~ nodulo~ ferida~ nausea~ enjoo~ tontura~ enxaqueca~ inchaco sinusite bronquite pneumonia otite amigdalite entorse infecao infeccao caimbra~ insonia diarreia vomito~
condition*: <kit> unless (<frame>|<may>|pedido~)
condition*: <sick> unless (<frame>|<may>)
relationship: (esse|este|aquele|o) (sinal|caroco|nodulo|pinta) --2 (parece|e|esta|deve|cresceu) unless (de_transito|<frame>)
relationship: (inscrit~|registad~|registrad~|cadastrad~|matriculad~|afiliad~) --1 (connosco|conosco|com_a|na|no|em|ca) --1 (nossa|nosso|minha|meu|unidade|clinica|centro|aqui)? unless (se|nov~|qualquer|como|todos)
relationship: (ha|faz) --3 (anos|tempo|meses) --2 (vem|vens|frequenta~|acompanh~|e_seguid~|consulta|esta_connosco|que_vem|que_nos|que_e)
relationship: (vem|vens|frequenta|frequentas) --2 (nossa|minha|nosso|meu) --1 (clinica|consultorio|consulta|unidade|hospital) unless (<mayb>|bem_vind~)
relationship: (assistente|secretaria|enfermeira|enfermeiro|rececionista|recepcionista) --5 (horario|consulta|hora|vaga|resultad~|receita~|lig~) unless <mayb>
relationship: <your> (horario|vaga|hora|lugar) --1 (de|da|na)? <weekday>
relationship: (foi|e|es|foste|tem_sido) --1 (um|uma) --2 <patient> unless (se|quer)
relationship: (familias|pessoas|quem|gente|aqueles|ninguem) --1 (que|de_quem|a_quem|de_que)? --2 (cuid~|atend~|trat~|acompanh~|vejo|vemos) --3 unless <mayb>
relationship: (segunda|terceira|proxima|ultima) (dose|vacina|sessao|toma|injecao)
relationship: (reforco|segunda_dose|proxima_dose) --3 (vacina|proximo|mes|semana|falta)
relationship: (esqueca|esquecas|lembre|lembra|lembrar) --3 (reforco|vacina|dose|sessao|exame|consulta|analises) unless telefone
response-time: (leio|lemos|vejo|verifico) --4 (mensagens|mensagem|correio|caixa) --3 (mesma|propria|mesmo|cada|todas_as|todos_os|diari~|noite|noites) unless <neg>
response-time: (lig~|respond~|retorn~|contact~) --4 (logo_de_manha|de_manha_cedo|mais_tarde|primeira_hora|daqui_a) unless (<neg>|nao)
response-time: daqui_a --2 (<count>|pouco|bocado) --2 (<unit>|nada)
@med2 = ficha processo prontuario oculos lentes aparelho_auditivo aparelhos_auditivos muletas canadianas cadeira_de_rodas dentadura tala gesso tetano vacinad~ vermelhidao comichao coceira erupcao inchaco cicatriz hematoma penso curativo pontos_da sala_de_espera enfermaria maca bloco nota_de_alta carta_de_alta credencial encaminhamento guia especialista~ terapia~ diagnostic~ tratamento~ tratad~ tratar tratamos trato operacao operad~ operar cirurgi~ anestesia biopsia~ raio_x radiografia~ ecografia~ ressonancia laboratorio analises amostra~ urina papanicolau mamografia~ colonoscopia~ resultado~ dose~ comprimido~ capsula~ creme pomada xarope inalador~ insulina injecao quimio~ radioterapia dialise transplante~ reabilitacao fisio~ dormir sono insonia ansiedade panico depress~ apetite fertilidade gravid~ trimestre recem_nascido amamentacao contracep~ hormon~ alergi~ asma~ tosse febre infec~ inflam~ artrite articulac~ joelho~ anca quadril ombro~ tornozelo pulso cotovelo coluna coracao pulmao pulmoes figado rim rins estomago garganta vista ouvido~ caroco~ nodulo~ dente~ gengiva~ dor dores cabeca enxaqueca~ tontura~ nausea~ ferida~ cicatriza~ recuper~ curad~ recaida sintoma~ doenca~ internad~ internamento revisao checkup tensao colesterol exame exames
@aid = adicion~ aceit~ amig~ amizade distancia limite~ facebook contactos contatos
@under = tratei tratad~ trato atendo atendi acompanh~ operei ficha_posso cuja_ficha depende~_de_mim dependem_de_mim processo~ receito examinei cuido
relationship: (voce|voces|si|ti|te|tu|teu|tua|teus|tuas|seu|sua|seus|suas|lhe|lhes|vc) ...10 <med2> unless (<mayb>|<frame>)
relationship: <med2> ...10 (voce|voces|ti|te|teu|tua|teus|tuas|seu|sua|seus|suas|lhe|lhes|vc) unless (<mayb>|<frame>)
relationship: <aid> ...10 <under> unless (<frame>|site|telefone)
relationship: (trat~|atend~|acompanh~|cuid~|conhec~|vejo|vemos) ...5 (sua|seu|seus|tua|teu|teus) --1 (familia|familiares|mae|pai|filho|filha|filhos|marido|esposa|mulher|irmao|irma|pais|avo)
relationship: <clinician> (da|do|dos|das|de) (sua|seu|seus|tua|teu|teus) --1 (filha|filho|filhos|mae|pai|familia|marido|esposa|mulher|bebe)
relationship: (lista|registo|cadastro|ficheiro) ...3 (clinica|consultorio|consulta|unidade|centro) unless (<mayb>|espera)
relationship: (minha|nossa) sala de espera
relationship: (venha|vem|passe|pode)? (buscar|levantar|recolher) --4 (credencial|receita|resultado~|relatorio|exames|atestado|guia|analises)
condition: (numa|em|dentro_de|daqui_a) --2 (semana|dias|mes|horas) --6 (passar|passa|desaparec~|melhor~|sarar|aliviar|baixar|some|ir_embora) unless pagina
condition: (oxala|tomara|espero|esperamos) --8 (muletas|canadianas|gesso|tala|cadeira|oculos|aparelho|pontos|penso)
advice: (carocos|sinais|manchas|borbulhas|isso|isto|esses|essas) --4 (inofensiv~|benign~|nada_grave|graves|contagios~|sem_importancia) unless (mensage~|pedido~)
advice: (mostrar|mostre|ver|veja) --3 (a_um|ao|por_um) especialista
response-time: (telefona|telefonara|telefonarei|telefonaremos|liga|ligam|ligara|ligarao|contacta|contactara|contactaremos|escreve|escrevera|escreveremos|responde|respondera|responderao) --2 (depois|antes|mais_tarde|amanha|esta|logo|ate|a) unless (<neg>|se_quiser|pode)
allow: (ligue|contacte|fale) (ao|para_o|com_o|a|o)? (seu|sua) (medico|medica) !(sobre|por|para|antes)
response-time: (respond~|retorn~) ...8 (ate_ao_fim|ate_o_fim|fim_do_dia|final_do_dia) unless <neg>
relationship: (pessoas|gente|familias|criancas|alguem|quem) --4 (cuidado|cuidados|cargo) unless cuidado_com
relationship: (faltou|faltaste|falhou|perdeu|desmarcou|esqueceu) --3 (consulta~|visita~|sessao|sessoes|exame~|revisao)
relationship: (nos_vemos|nos_conhecemos|vejo_a|vejo_o) --3 (clinica|consulta|consultorio|hospital|centro) unless <mayb>
relationship: (quem|pessoas|gente|aqueles) --2 (anda|esta|vem|faz|vao|estao) --1 (em|a|na)? (terapia|consulta|tratamento|reabilitacao)
relationship: (lhe|te) (tirei|tiramos|retirei|removi|cosi|pus|arranquei|extrai) --3
relationship: (salvo|salvado|salvar|tirar|arrancar|extrair) --2 (dente|perna|braco|dedo|bebe)
relationship: (me|nos) (contou|contaste|confiou|disse|confessou) --8 (entre_nos|confidencial|segredo|bebida|alcool|drogas)
relationship: cuidar --1 (de|das|dos) --1 (si|ti|voce|voces|duas|dois|ambos|ambas)
relationship: cartao --2 (seguro|utente|saude|convenio)
relationship: (ate|no|na) <weekday> --2 (para|pela) --3 (vacina|exame|revisao|sessao|analises|terapia|consulta|resultados|penso)
condition: (espero|oxala|alegria|pena|contente) ...8 (oxigenio|soro|ventilador|hospital|noite_sem|bloco|proprio_pe) unless <mayb>
advice: (cuide|cuida|cuidado_com|vigie|proteja|poupe) --2 (essa|essas|esse|o|a|as|os|seu|sua|teu|tua) --1 <body>
response-time: (responder~|ligar~|contactar~|escrever~) ...2 (o_mais|quanto_antes|assim_que|logo_que) unless <neg>
relationship: (sigilo|segredo_medico|segredo_profissional|confidencialidade|hipaa|etica_medica|ordem_dos_medicos|codigo_deontologico) ...12 (aceit~|pedido|adicion~|amig~|recus~|voce|si) unless (<mayb>|<frame>)
relationship: (aceit~|adicion~|recus~|pedido) ...12 (sigilo|segredo_medico|segredo_profissional|hipaa|etica_medica) unless (<mayb>|<frame>)
relationship: obrigad~ --2 (por|pela|pelo) --1 (nos|me|ter|terem)? --1 (trazido|trazer|confiado|confiar|escolhido|recomendado|acompanhado|vindo) --4
relationship: obrigad~ --4 (flores|bombons|chocolates|cartao|presente|bolo|palavras|avaliacao) --6 (consultorio|clinica|equipa|equipe|enfermeiras|cuidados|atendimento) unless (<mayb>|pagina)
relationship: (cuido|cuidamos|trato|tratamos|atendo|atendemos) --6 (gente|pessoas|familias|vizinhos) ...5 (si|ti|voce|voces|inclu~)
relationship: (razoes|motivos|relacao|contexto) (profissional|profissionais) ...6 (nos|voce|ligarmos|adicionar|amig~|vemos) unless (<mayb>|conta|todos|ninguem)
relationship: (em_jejum|de_jejum|barriga_vazia|estomago_vazio)
relationship: (valor|conta|fatura|pagamento|saldo|montante) --2 (em_divida|em_atraso|pendente|vencid~|por_pagar|em_aberto)
relationship: (atestado_medico|baixa_medica|consentimento_informado|relatorio_medico|carta_de_referencia|declaracao_medica)
relationship: <your> --1 (novo|nova|antigo|antiga|outro|outra|proximo|anterior) (medico|medica|doutor|doutora|dentista|terapeuta|enfermeira|especialista|cirurgiao|psicologo|psicologa|clinica)
relationship: <your> --1 <family> --5 (paciente|tratamento|enfermaria|cuidados|sofreu|descansou|fizemos_tudo)
advice: (mantenha|mantem|mude|muda|troque|troca|limpe|limpa|lave|lava|cubra|eleve|massaje|alongue) --3 (ferida|penso|curativo|pontos|corte|gesso|pe|perna|braco|joelho|tornozelo|mao|zona|limpa|seca|seco)
response-time: (respond~|lig~|contact~) ...4 (antes_do_meio_dia|ate_ao_meio_dia|ao_meio_dia|antes_do_almoco|antes_de_fechar|antes_do_fim) unless (<neg>|ligue)
response-time: (vai|vao|ira) --1 (contacta|contactar|telefonar|ligar|responder|escrever) --3 unless (<neg>|da_mesma)
response-time: (respond~|lig~) (sempre|normalmente|geralmente|habitualmente) --4 unless (<neg>|o_mesmo|igual)
relationship: (nossas|nossos|as|os) --1 (visitas|consultas|sessoes|conversas|encontros) --3 (clinica|consulta|consultorio|hospital|centro) unless <mayb>
relationship: (deixemos|deixo|deixamos|mantenhamos|limit~|reserv~|guard~) ...6 (consultorio|gabinete|sala_de_exame|consulta) unless (<mayb>|telefone|formulario)
relationship: (portou|portaste|comportou|aguentou|esteve|estiveste|foi) --3 (bem|corajos~|otim~|fantastic~) --2 (operacao|cirurgia|exame|parto|sessao|tratamento|intervencao)
relationship: (marque|marca|faca|peca) (o|a)? (seu|sua|teu|tua) --2 (check|checkup|revisao|mamografia|vacina|limpeza|rastreio) unless (<mayb>|<frame>)
advice: (tente|tenta|procure|procura|esforce_se) --1 (dormir|comer|beber|caminhar|andar|emagrecer|relaxar|descansar|respirar|fazer_exercicio|mexer) unless <frame>
advice: nao --1 (apoie|apoies|force|forces|carregue|molhe|molhes|dobre|mexa|levante) --3 (pe|perna|braco|joelho|tornozelo|mao|costas|ombro|pulso|pesos|esse|essa)
advice: (menos|mais) (cafe|alcool|acucar|sal|gordura|exercicio|agua|fibra|legumes) unless <frame>
@more = anestesi~ radiolog~ urolog~ neurolog~ ortoped~ podolog~ quiroprat~ dietista~ nutricionista~ obstetra~ gastroenterolog~ endocrinolog~ alergolog~ reumatolog~ nefrolog~ pneumolog~ audiolog~ ortodontista~ acupunt~ osteopata~ psicoterapeut~ fonoaudiolog~
relationship: <your> --2 <more>
relationship: (e|es|esta|estas) --1 (atendid~|tratad~|seguid~|acompanhad~|vist~) --1 (por|na|no|em|ca) --1 (nos|mim|nossa|nosso|minha)
relationship: (reconheci|vi|li|encontrei) --1 (o|a)? (seu|teu) nome --2 (agenda|lista|horario|sistema|ficheiro|calendario)
condition: (parabens|felicit~|orgulhos~|bravo|contente) ...8 (sem_beber|sem_alcool|sem_fumar|sobri~|sem_drogas|sem_recair|limp~_de)
response-time: (avisamos|aviso|avisarei|avisaremos|informamos|informarei|informaremos|digo_lhe|dizemos|comunicamos|notificamos) --5 unless (<neg>|pagina|rececao|recepcao)
relationship: <your> --1 (cuidados|assistencia|saude) (medicos|medica|dentaria|clinicos|mental)
allow: (preciso|necessario|obrigatorio|falta|necesario) ser (paciente|utente)
`
