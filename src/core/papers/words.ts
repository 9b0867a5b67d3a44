import type { Language } from '../language.ts'

/** What the page and the poster for everybody say. Whoever reads them may be a patient or not: nothing assumes it. */
export interface PaperWords {
  title: string
  /** Why nobody is accepted; `{practice}` is its name. */
  why: string
  private: string
  reach: string
  /** Below the code. */
  scan: string
}

/** By language. */
export const PAPER_WORDS: Record<Language, PaperWords> = {
  en: {
    title: 'How to reach us',
    why: 'Everybody who works at {practice} keeps personal accounts on social networks for family and close friends. Friend requests from anybody else are not accepted. It is the same answer for everyone, and it is not meant personally.',
    private: 'Please do not send medical information through social networks: they are not private.',
    reach: 'Here you are welcome:',
    scan: 'Point the camera of your phone here, or type the address below.',
  },
  es: {
    title: 'Cómo comunicarse con nosotros',
    why: 'Quienes trabajan en {practice} reservan sus cuentas personales en redes sociales para la familia y los amigos cercanos. No se aceptan solicitudes de amistad de nadie más. La respuesta es la misma para todo el mundo y no es nada personal.',
    private: 'Por favor, no envíe información médica por redes sociales: no son privadas.',
    reach: 'Estas son las vías de contacto:',
    scan: 'Apunte aquí con la cámara del teléfono o escriba la dirección de abajo.',
  },
  fr: {
    title: 'Comment nous joindre',
    why: "Toutes les personnes qui travaillent à {practice} réservent leurs comptes personnels sur les réseaux sociaux à la famille et aux amis proches. Les autres demandes d'amitié ne sont pas acceptées. La réponse est la même pour tout le monde et n'a rien de personnel.",
    private: "Merci de ne pas envoyer d'informations médicales par les réseaux sociaux : ils ne sont pas privés.",
    reach: 'Voici comment nous joindre :',
    scan: "Visez ce code avec l'appareil photo de votre téléphone, ou saisissez l'adresse ci-dessous.",
  },
  de: {
    title: 'So erreichen Sie uns',
    why: 'Wer bei {practice} arbeitet, nutzt persönliche Konten in sozialen Netzwerken nur für Familie und enge Freunde. Andere Freundschaftsanfragen werden nicht angenommen. Die Antwort ist für alle gleich und nicht persönlich gemeint.',
    private: 'Bitte senden Sie keine medizinischen Angaben über soziale Netzwerke: sie sind nicht vertraulich.',
    reach: 'Hier sind Sie willkommen:',
    scan: 'Richten Sie die Kamera Ihres Telefons hierauf oder tippen Sie die Adresse unten ein.',
  },
  pt: {
    title: 'Como entrar em contacto',
    why: 'Quem trabalha em {practice} reserva as contas pessoais nas redes sociais para a família e os amigos próximos. Não são aceites pedidos de amizade de mais ninguém. A resposta é a mesma para toda a gente e não é nada pessoal.',
    private: 'Por favor, não envie informações médicas pelas redes sociais: não são privadas.',
    reach: 'Estes são os contactos:',
    scan: 'Aponte a câmara do telemóvel para aqui ou escreva o endereço abaixo.',
  },
  vi: {
    title: 'Cách liên hệ với chúng tôi',
    why: 'Mọi người làm việc tại {practice} chỉ dùng tài khoản cá nhân trên mạng xã hội cho gia đình và bạn bè thân thiết. Chúng tôi không nhận lời mời kết bạn của ai khác. Câu trả lời này giống nhau cho tất cả mọi người.',
    private: 'Xin đừng gửi thông tin y tế qua mạng xã hội vì không riêng tư.',
    reach: 'Các cách liên hệ:',
    scan: 'Hướng máy ảnh điện thoại vào đây, hoặc gõ địa chỉ bên dưới.',
  },
  ar: {
    title: 'كيف تتواصلون معنا',
    why: 'كل من يعمل في {practice} يخصص حساباته الشخصية على شبكات التواصل للعائلة والأصدقاء المقربين، ولا تُقبل طلبات صداقة من غيرهم. الجواب واحد للجميع وليس موجهاً إلى أحد بعينه.',
    private: 'نرجو عدم إرسال معلومات طبية عبر شبكات التواصل، فهي ليست خاصة.',
    reach: 'طرق التواصل:',
    scan: 'وجّهوا كاميرا الهاتف إلى هنا، أو اكتبوا العنوان أدناه.',
  },
}
