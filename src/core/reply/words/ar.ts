import type { ReplyWords } from '../words.ts'

/** Arabic. */
export const ARABIC: ReplyWords = {
  templates: {
    short:
      'مرحبا {first_name}، شكرا على الطلب. هذا الحساب للعائلة والأصدقاء المقربين. يمكن التواصل مع {practice} {channel}. {emergency}',
    warm: 'مرحبا {first_name}، شكرا جزيلا على هذه اللفتة. أحتفظ بهذا الحساب الشخصي للعائلة والأصدقاء المقربين ولذلك لا أضيف هنا أحدا غيرهم؛ وهذا جوابي للجميع وأرجو التفهم. يمكن التواصل مع {practice} {channel}. يرجى عدم إرسال معلومات طبية عبر فيسبوك لأنه ليس خاصا. {emergency} مع أطيب التمنيات',
    formal:
      'تحية طيبة {first_name}، شكرا على طلب الصداقة. هذا حساب شخصي ولا أستخدمه للعمل. يمكن التواصل مع {practice} {channel}. يرجى عدم إرسال معلومات طبية هنا وعدم انتظار رد على رسائل فيسبوك. {emergency} مع فائق الاحترام',
  },
  channels: {
    portal: 'عبر البوابة {to}',
    phone: 'عبر الهاتف {to}',
    'secure-message': 'عبر نموذج الرسائل الآمنة {to}',
    appointments: 'عبر صفحة الحجز {to}',
    page: 'عبر صفحة العيادة {to}',
    email: 'عبر البريد الإلكتروني {to}',
    post: 'عبر البريد: {to}',
  },
  extension: 'تحويلة',
  hours: ' ({hours})',
  nonUrgent: '، للأمور غير العاجلة فقط',
  emergency: 'في حالة الطوارئ اتصل بالرقم {number} أو برقم الطوارئ المحلي.',
}
