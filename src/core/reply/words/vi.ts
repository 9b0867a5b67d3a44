import type { ReplyWords } from '../words.ts'

/** Vietnamese. */
export const VIETNAMESE: ReplyWords = {
  templates: {
    short:
      'Chào {first_name}, cảm ơn lời mời. Tài khoản này tôi dành cho gia đình và bạn thân. Có thể liên hệ {practice} {channel}. {emergency}',
    warm: 'Chào {first_name}, cảm ơn bạn rất nhiều vì đã nghĩ đến tôi. Tài khoản cá nhân này tôi chỉ dành cho gia đình và bạn thân nên tôi không thêm ai khác; với ai tôi cũng trả lời như vậy, mong bạn thông cảm. Có thể liên hệ {practice} {channel}. Xin đừng gửi thông tin y tế qua Facebook vì nơi đây không riêng tư. {emergency} Chúc mọi điều tốt lành!',
    formal:
      'Kính chào {first_name}, xin cảm ơn lời mời kết bạn. Đây là tài khoản cá nhân và tôi không dùng cho công việc. Có thể liên hệ {practice} {channel}. Xin vui lòng không gửi thông tin y tế ở đây và đừng chờ trả lời trên Facebook. {emergency} Trân trọng',
  },
  channels: {
    portal: 'qua cổng thông tin {to}',
    phone: 'qua điện thoại {to}',
    'secure-message': 'qua mẫu tin nhắn bảo mật {to}',
    appointments: 'qua trang đặt lịch {to}',
    page: 'qua trang của phòng khám {to}',
    email: 'qua thư điện tử {to}',
    post: 'qua thư: {to}',
  },
  extension: 'số nội bộ',
  hours: ' ({hours})',
  nonUrgent: ', chỉ cho việc không khẩn cấp',
  emergency: 'Trong trường hợp khẩn cấp, hãy gọi {number} hoặc số khẩn cấp tại địa phương.',
}
