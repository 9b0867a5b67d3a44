import type { ReplyWords } from '../words.ts'

/** German. */
export const GERMAN: ReplyWords = {
  templates: {
    short:
      'Hallo {first_name}, danke für die Anfrage. Dieses Konto ist für Familie und enge Freunde. {practice} ist erreichbar {channel}. {emergency}',
    warm: 'Hallo {first_name}, vielen Dank für die nette Anfrage. Dieses persönliche Konto ist für Familie und enge Freunde, deshalb füge ich hier sonst niemanden hinzu; ich halte es mit allen so und hoffe auf Verständnis. {practice} ist erreichbar {channel}. Bitte hier keine medizinischen Informationen senden, denn Facebook ist nicht privat. {emergency} Alles Gute!',
    formal:
      'Guten Tag {first_name}, vielen Dank für Ihre Freundschaftsanfrage. Dies ist ein persönliches Konto, das ich nicht für die Arbeit nutze. {practice} ist erreichbar {channel}. Bitte senden Sie hier keine medizinischen Informationen und rechnen Sie auf Facebook nicht mit einer Antwort. {emergency} Mit freundlichen Grüßen',
  },
  channels: {
    portal: 'über das Portal {to}',
    phone: 'per Telefon unter {to}',
    'secure-message': 'über das sichere Nachrichtenformular {to}',
    appointments: 'über die Terminseite {to}',
    page: 'über die Seite der Praxis {to}',
    email: 'per E-Mail unter {to}',
    post: 'per Brief: {to}',
  },
  extension: 'Durchwahl',
  hours: ' ({hours})',
  nonUrgent: ', nur für nicht dringende Anliegen',
  emergency: 'Im Notfall rufen Sie die {number} oder die örtliche Notrufnummer.',
}
