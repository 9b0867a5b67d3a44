/** The words of a language on a page. */
export interface Words {
  lang: string
  rtl: boolean
  confirm: string
  reject: string
  confirmRequest: string
  rejectRequest: string
  remove: string
  removeRequest: string
  add: string
  /** Labels with a name. */
  named(verb: string, name: string): string
  mutual(count: number): string
  time: string
  requests: string
  suggestions: string
  /** What a notification says after the name. */
  asks: string
}

const verbFirst = (verb: string, name: string): string => `${verb} ${name}`

export const ENGLISH: Words = {
  lang: 'en',
  rtl: false,
  confirm: 'Confirm',
  reject: 'Delete',
  confirmRequest: 'Confirm request',
  rejectRequest: 'Delete request',
  remove: 'Remove',
  removeRequest: 'Remove request',
  add: 'Add friend',
  named: (verb, name) => (verb === 'Delete' ? `Delete ${name}'s request` : `${verb} ${name}`),
  mutual: (count) => `${count} mutual friends`,
  time: '50m',
  requests: 'Friend requests',
  suggestions: 'People you may know',
  asks: 'sent you a friend request.',
}

const one = (lang: string, confirm: string, reject: string, add: string, more: Partial<Words> = {}): Words => ({
  lang,
  rtl: false,
  confirm,
  reject,
  confirmRequest: confirm,
  rejectRequest: reject,
  remove: reject,
  removeRequest: reject,
  add,
  named: verbFirst,
  mutual: (count) => `${count} …`,
  time: '3 h',
  requests: '…',
  suggestions: '… …',
  asks: '…',
  ...more,
})

/** Languages whose words a dictionary has. */
export const KNOWN: readonly Words[] = [
  ENGLISH,
  one('fr', 'Confirmer', 'Supprimer', 'Ajouter', {
    mutual: (n) => `${n} ami(e)s en commun`,
    asks: 'vous a envoyé une demande d’ami.',
  }),
  one('vi', 'Xác nhận', 'Xóa', 'Thêm bạn bè', {
    mutual: (n) => `${n} bạn chung`,
    asks: 'đã gửi cho bạn lời mời kết bạn.',
  }),
  one('id', 'Konfirmasi', 'Hapus', 'Tambah Teman', {
    mutual: (n) => `${n} teman bersama`,
    asks: 'mengirim Anda permintaan pertemanan.',
  }),
  one('es', 'Confirmar', 'Eliminar', 'Agregar a amigos', {
    mutual: (n) => `${n} amigos en común`,
    asks: 'te ha enviado una solicitud de amistad.',
  }),
  one('ar', 'تأكيد', 'حذف', 'إضافة صديق', {
    rtl: true,
    mutual: (n) => `${n} من الأصدقاء المشتركين`,
    time: '٣ س',
    asks: 'أرسل إليك طلب صداقة.',
  }),
]

/** A language that no dictionary holds. */
export const NONSENSE = one('art-x-zorb', 'Vrelp', 'Snork', 'Plidge', {
  confirmRequest: 'Vrelp quabbit',
  rejectRequest: 'Snork quabbit',
  remove: 'Zwimp',
  removeRequest: 'Zwimp quabbit',
  mutual: (n) => `${n} quabbit dorv`,
  requests: 'Quabbit zorbs',
  suggestions: 'Plidgers',
})
