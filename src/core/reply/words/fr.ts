import type { ReplyWords } from '../words.ts'

/** French. */
export const FRENCH: ReplyWords = {
  templates: {
    short:
      'Bonjour {first_name}, merci pour la demande. Je garde ce compte pour ma famille et mes amis proches. On peut joindre {practice} {channel}. {emergency}',
    warm: "Bonjour {first_name}, merci beaucoup d'avoir pensé à moi. Je réserve ce compte personnel à ma famille et à mes amis proches, et je n'ajoute donc personne d'autre ici ; je réponds ainsi à tout le monde et j'espère que vous comprendrez. On peut joindre {practice} {channel}. Merci de ne pas envoyer d'informations médicales sur Facebook, qui n'est pas privé. {emergency} Bien à vous",
    formal:
      "Bonjour {first_name}, je vous remercie de votre demande. Ce compte est personnel et je ne l'utilise pas pour le travail. On peut joindre {practice} {channel}. Merci de ne pas envoyer d'informations médicales ici et de ne pas attendre de réponse aux messages sur Facebook. {emergency} Cordialement",
  },
  channels: {
    portal: 'sur le portail {to}',
    phone: 'par téléphone au {to}',
    'secure-message': 'par la messagerie sécurisée {to}',
    appointments: 'sur la page de prise de rendez-vous {to}',
    page: 'sur la page du cabinet {to}',
    email: 'par courriel à {to}',
    post: 'par courrier : {to}',
  },
  extension: 'poste',
  hours: ' ({hours})',
  nonUrgent: ', pour les demandes non urgentes seulement',
  emergency: "En cas d'urgence, appelez le {number} ou le numéro d'urgence local.",
}
