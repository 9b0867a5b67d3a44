import type { ReplyWords } from '../words.ts'

/** Spanish. */
export const SPANISH: ReplyWords = {
  templates: {
    short:
      'Hola, {first_name}: gracias por la solicitud. Uso esta cuenta para la familia y los amigos cercanos. Se puede contactar con {practice} {channel}. {emergency}',
    warm: 'Hola, {first_name}: muchas gracias por acordarte de mí. Reservo esta cuenta personal para la familia y los amigos cercanos, así que no agrego a nadie más aquí; respondo lo mismo a todo el mundo y espero que lo entiendas. Se puede contactar con {practice} {channel}. Por favor, no envíes información médica por Facebook, porque no es privado. {emergency} ¡Todo lo mejor!',
    formal:
      'Hola, {first_name}: le agradezco su solicitud de amistad. Esta es una cuenta personal y no la uso para nada del trabajo. Se puede contactar con {practice} {channel}. Le ruego que no envíe información médica por aquí y que no espere respuesta a los mensajes de Facebook. {emergency} Un cordial saludo',
  },
  channels: {
    portal: 'en el portal {to}',
    phone: 'por teléfono en el {to}',
    'secure-message': 'con el formulario de mensajes seguros {to}',
    appointments: 'en la página de citas {to}',
    page: 'en la página de la consulta {to}',
    email: 'por correo electrónico en {to}',
    post: 'por carta: {to}',
  },
  extension: 'ext.',
  hours: ' ({hours})',
  nonUrgent: ', solo para asuntos no urgentes',
  emergency: 'En una emergencia, llame al {number} o al número de emergencias local.',
}
