import type { ReplyWords } from '../words.ts'

/** English. */
export const ENGLISH: ReplyWords = {
  templates: {
    short:
      'Hello {first_name}, thank you for your request. I keep this account for family and close friends. {practice} can be reached here: {channel}. {emergency}',
    warm: "Hello {first_name}, thank you so much for thinking of me. I keep this personal account for family and close friends, so I am not adding anyone else here; it is the same answer for everyone, and I hope you understand. {practice} can be reached here: {channel}. Please don't send medical information on Facebook, because it is not private. {emergency} All the best!",
    formal:
      'Hello {first_name}, thank you for your friend request. This is a personal account, and I do not use it for anything to do with my work. {practice} can be reached here: {channel}. Please do not send medical information here, and please do not expect a reply to messages on Facebook. {emergency} With kind regards',
  },
  channels: {
    portal: 'the online portal at {to}',
    phone: 'by phone at {to}',
    'secure-message': 'the secure message form at {to}',
    appointments: 'the appointment page at {to}',
    page: "the practice's page at {to}",
    email: 'by e-mail at {to}',
    post: 'by letter at {to}',
  },
  extension: 'ext.',
  hours: ' ({hours})',
  nonUrgent: ', for non-urgent matters only',
  emergency: 'In an emergency call {number} or your local emergency number.',
}
