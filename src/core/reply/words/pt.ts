import type { ReplyWords } from '../words.ts'

/** Portuguese. */
export const PORTUGUESE: ReplyWords = {
  templates: {
    short:
      'Olá, {first_name}, obrigado pelo pedido. Uso esta conta para a família e amigos próximos. {practice} atende {channel}. {emergency}',
    warm: 'Olá, {first_name}, muito obrigado por se lembrar de mim. Reservo esta conta pessoal para a família e amigos próximos, por isso não adiciono mais ninguém aqui; dou a mesma resposta a todos e espero que compreenda. {practice} atende {channel}. Por favor, não envie informações médicas pelo Facebook, porque não é privado. {emergency} Tudo de bom!',
    formal:
      'Olá, {first_name}, agradeço o seu pedido de amizade. Esta é uma conta pessoal e não a uso para nada do trabalho. {practice} atende {channel}. Peço que não envie informações médicas por aqui e que não espere resposta a mensagens no Facebook. {emergency} Com os melhores cumprimentos',
  },
  channels: {
    portal: 'no portal {to}',
    phone: 'por telefone: {to}',
    'secure-message': 'pelo formulário de mensagens seguras {to}',
    appointments: 'na página de marcações {to}',
    page: 'na página da clínica {to}',
    email: 'por e-mail: {to}',
    post: 'por carta: {to}',
  },
  extension: 'ramal',
  hours: ' ({hours})',
  nonUrgent: ', só para assuntos não urgentes',
  emergency: 'Em caso de emergência, ligue para o {number} ou para o número de emergência local.',
}
