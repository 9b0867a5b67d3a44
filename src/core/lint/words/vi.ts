/** Vietnamese, with and without accents, whatever the form of address. What each row is made of is told in `../compile.ts`. */
export const VIETNAMESE = `
@break = để và hoặc trong ở với từ cho là thì nhưng nếu khi hãy xin gọi không chưa đừng ai mọi qua bằng trên
@you = bạn anh chị em quý_vị quý_khách ông bà cô chú bác cháu cậu mày thầy
@me = tôi mình chúng_tôi em anh chị bác_sĩ phòng_khám chúng_ta bên_em bên_tôi bên_mình tui tớ
@neg = không chẳng chưa đừng chớ ai
@weekday = thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật thứ_2 thứ_3 thứ_4 thứ_5 thứ_6 thứ_7
@unit = phút giờ tiếng ngày tuần tháng
@count = # một hai ba bốn năm sáu bảy tám mười vài mấy hai_mươi_tư hai_mươi_bốn
@open = mở_cửa đóng_cửa nghỉ_lễ giờ_làm_việc làm_việc giờ_mở_cửa nghỉ ngày_lễ tiêm_chủng sự_kiện đến_thứ mọi_người
@place = phòng_khám bệnh_viện phòng_mạch khoa phòng_cấp_cứu ca_khám buổi_khám lần_khám công_việc nơi_làm_việc nghề_nghiệp phòng_mổ điều_trị
@patient = bệnh_nhân người_bệnh thân_chủ bn con_bệnh
@body = đầu_gối gối lưng hông vai mắt_cá cổ_tay khuỷu cột_sống phổi gan thận tuyến_giáp dạ_dày bụng bàng_quang tuyến_tiền_liệt ngực vú da răng lợi nướu họng tai chân tay bàn_chân bàn_tay ngón_tay cổ tim đầu mắt mũi xoang đường_huyết cholesterol mỡ_máu cân_nặng huyết_áp
@symptom = phát_ban mẩn_ngứa cục_u cục cục_hạch cơn_ho bị_ho sốt đau cơn_đau sưng chảy_máu chóng_mặt buồn_nôn vết_thương vết_mổ vết_khâu sẹo nốt_ruồi vết_bầm ngứa triệu_chứng chuột_rút táo_bón tiêu_chảy mất_ngủ nôn đau_đầu nhức_đầu đau_nửa_đầu đau_lưng đau_bụng
@mild = cúm cảm_lạnh cảm_cúm bị_cảm covid dị_ứng sởi vi_rút virus nhiễm_trùng bong_gân viêm sốt_xuất_huyết zona thủy_đậu
@cond = tiểu_đường đái_tháo_đường ung_thư khối_u trầm_cảm rối_loạn_lo_âu cao_huyết_áp tăng_huyết_áp mang_thai có_thai có_bầu mang_bầu thai_kỳ hiv hen_suyễn suyễn đột_quỵ tai_biến động_kinh viêm_khớp loãng_xương cai_nghiện nghiện_rượu giang_mai lậu viêm_gan sinh_thiết hóa_trị xạ_trị chạy_thận lọc_máu nhồi_máu bệnh_tim suy_tim thiếu_máu chàm vảy_nến ung_bướu bạch_cầu thoát_vị loét_dạ_dày trào_ngược bệnh_gút parkinson alzheimer sa_sút_trí_tuệ lưỡng_cực tự_kỷ tăng_động sảy_thai phá_thai vô_sinh mãn_kinh tái_phát chấn_động_não gãy_xương sỏi_thận sỏi_mật ngưng_thở u_nang tâm_thần
@gmed = thuốc kháng_sinh viên_thuốc thuốc_men toa_thuốc đơn_thuốc insulin thuốc_chống_đông giảm_đau
@med = <gmed> liều viên kem thuốc_mỡ si_rô vitamin mũi_tiêm thuốc_nhỏ_mắt siro
@care = kết_quả xét_nghiệm lịch_hẹn cuộc_hẹn buổi_hẹn giờ_hẹn lịch_khám buổi_khám lần_khám lượt_khám ca_khám lịch_tái_khám tái_khám hồ_sơ bệnh_án hồ_sơ_bệnh_án sổ_khám giấy_chuyển_viện chẩn_đoán tiên_lượng đơn_thuốc toa_thuốc phim_chụp x_quang chụp_phim mri ct siêu_âm điện_tâm_đồ phẫu_thuật ca_mổ ca_phẫu_thuật cuộc_mổ thủ_thuật liệu_trình phác_đồ quá_trình_điều_trị việc_điều_trị điều_trị bệnh bệnh_tình tình_trạng tình_hình_sức_khỏe sức_khỏe hồi_phục phục_hồi nhập_viện xuất_viện nằm_viện bảo_hiểm viện_phí hóa_đơn thai em_bé ca_sinh tiền_sử chỉ_số mẫu_máu mẫu xét_nghiệm_máu vắc_xin mũi_vắc_xin răng_sứ giấy_nghỉ_ốm chăm_sóc theo_dõi cổng_bệnh_nhân tiến_triển kali chất_sắt tiểu_cầu <med> <body> <symptom> <cond> <mild>
@strong = kết_quả kết_quả_xét_nghiệm lịch_hẹn cuộc_hẹn lịch_khám lần_khám hồ_sơ bệnh_án đơn_thuốc toa_thuốc phim_chụp ca_mổ vết_mổ vết_thương bệnh_tình bệnh huyết_áp thuốc bệnh_viêm
@clinician = bác_sĩ bs bsĩ y_tá điều_dưỡng nha_sĩ dược_sĩ thầy_thuốc nữ_hộ_sinh hộ_sinh nhà_trị_liệu chuyên_gia_tâm_lý chuyên_viên_tâm_lý bác_sĩ_điều_trị bác_sĩ_phẫu_thuật đội_ngũ_điều_trị bác_sĩ_gia_đình
@treat = khám khám_bệnh thăm_khám điều_trị mổ phẫu_thuật chữa chữa_bệnh chữa_trị kê_đơn kê_thuốc kê_toa kê_đơn_thuốc ra_toa chẩn_đoán tiêm chích chăm_sóc theo_dõi siêu_âm xét_nghiệm đỡ_đẻ trám_răng nhổ_răng giới_thiệu_chuyên_khoa phục_vụ_ca tư_vấn_tâm_lý
@frame = mùa phòng_ngừa phòng_bệnh phòng_chống mẹo tin tin_tức thông_tin trang trang_web cộng_đồng công_chúng mọi_người bài_viết hội_thảo ngày_thế_giới tháng_hành_động tiêm_chủng tiêm_phòng vắc_xin cấp_cứu khẩn_cấp 115 911 112
@resp = trả_lời phản_hồi hồi_âm hồi_đáp liên_hệ_lại liên_lạc_lại gọi_lại gọi_cho nhắn_lại nhắn_tin_lại liên_hệ_với báo_lại
@soon = trong_vòng trong_<count>_<unit> <count>_<unit>_nữa <count>_giờ <count>_tiếng <count>_ngày ngay sau_vài_tiếng sau_vài_giờ vài_tiếng vài_giờ hôm_nay ngày_mai sớm sớm_nhất sớm_thôi lập_tức liền trong_ngày trong_tuần cuối_ngày tối_nay chiều_nay sáng_mai mai tuần_sau tuần_này nhanh_chóng trước_<weekday> chậm_nhất tức_thì nhanh
@clin = liệu_pháp nhũ_ảnh cạo_vôi răng_sứ đồng_chi_trả viện_phí túi_mật sơ_sinh phòng_sinh lịch_hẹn cuộc_hẹn lịch_khám buổi_khám lần_khám phẫu_thuật ca_mổ điều_trị trị_liệu giấy_chuyển_viện đơn_thuốc toa_thuốc toa chẩn_đoán sinh_thiết x_quang siêu_âm xét_nghiệm kết_quả triệu_chứng thuốc liều mũi_tiêm vết_thương vết_mổ hồi_phục hóa_trị kháng_sinh thai_kỳ phòng_chờ phòng_mổ khoa_cấp_cứu tái_khám bệnh_án hồ_sơ_bệnh bệnh_viện thẻ_bảo_hiểm khám_định_kỳ
@may = có_thể nếu để_đặt đặt qua_mạng trực_tuyến cổng trang website ai_cũng mọi_người không chưa đừng khẩn_cấp 115 911 mẫu gọi điện_thoại gần_nhất <patient>
@family = con_gái con_trai con cháu_bé bé mẹ má bố ba cha vợ chồng em_bé ông_nhà bà_nhà cháu
@proc = nhũ_ảnh nội_soi phết_tế_bào chữa_tủy răng_khôn vòng_tránh_thai bó_bột nẹp nạng vật_lý_trị_liệu phục_hồi_chức_năng cai_rượu hậu_sản cho_con_bú tam_cá_nguyệt cơn_gò túi_mật tử_cung buồng_trứng u_nang polyp cạo_vôi niềng_răng răng_giả máy_trợ_thính truyền_máu chạy_thận hóa_trị xạ_trị ghép_thận ruột_thừa amidan đục_thủy_tinh sinh_mổ
@mine = facebook_của_tôi tài_khoản_của_tôi danh_sách_bạn trang_của_tôi trang_cá_nhân tài_khoản_này facebook bạn_bè
allow: (đừng|không|vui_lòng_không|xin_không|chớ) ...4 (gửi|chia_sẻ|đăng|viết|nhắn|trao_đổi|nêu|để_lại|kể) ...3 (thông_tin|dữ_liệu|chi_tiết|vấn_đề|chuyện|nội_dung) ..1 (y_tế|sức_khỏe|riêng|cá_nhân|bệnh|y_khoa|riêng_tư|nhạy_cảm) ..1 (của)? <you>?
allow: (câu_hỏi|thắc_mắc) (về|liên_quan_đến) sức_khỏe của? <you>?
allow: (bệnh_viện|phòng_khám|phòng_cấp_cứu|nhà_thuốc|cơ_sở_y_tế) gần_nhất
allow: (bệnh_viện|phòng_khám|nhà_thuốc) gần <you> nhất?
relationship: <care> ..2 của ..1 <you> unless trang_của
relationship: <strong> ..1 <you> !(em|bè) unless (<neg>|cảm_ơn_bạn)
relationship: <care> (mà)? <you> (đã|đang|từng|vừa)
relationship: <clinician> ..2 (của|cho|riêng) ..1 <you>
relationship: (là|với_tư_cách|làm|vai_trò) ..1 <clinician> ..2 của
relationship: <patient> ..1 (của|bên|nhà) ..1 (<me>|tôi|tao|ông)
relationship: <patient> (cũ|mình|tôi|chúng_tôi|thân_thiết|quen|hiện_tại|đang_theo_dõi|ở_đây|tại_phòng_khám|do_tôi|mà_tôi|tôi_đang|lâu_năm|ngoại_trú) unless (nếu|cổng)
relationship: !-3(nếu|dù|cho_dù) (là|từng_là|đang_là|làm|cũng_là|trở_thành|vì_là) ..2 <patient> unless (nếu|dù|bất_kể)
relationship: (không|chẳng|chưa|xin_phép|từ_chối|hạn_chế|tránh|ngại) ...6 (nhận|chấp_nhận|đồng_ý|kết_bạn|thêm|giao_lưu|trò_chuyện|nhắn_tin|kết_nối|liên_lạc|lời_mời) ...6 <patient> unless (và_mọi_người|cổng)
relationship: (từ_chối|nhận|chấp_nhận|lời_mời|kết_nối) --7 (từ|của|với) --2 <patient> unless và_mọi_người
relationship: (bạn_bè|kết_bạn|làm_bạn) --4 (với|cùng) --3 <patient>
relationship: <patient> --4 (làm_bạn|vào_danh_sách|trên_mạng_xã_hội|nhắn_tin_cho|gửi_lời_mời)
relationship: (quan_hệ|mối_quan_hệ|ranh_giới) ...3 (bác_sĩ|thầy_thuốc|y_tá|điều_trị|trị_liệu|chuyên_môn|nghề_nghiệp|khám_chữa) unless riêng_tư
relationship: (bác_sĩ|thầy_thuốc|nha_sĩ|y_tá|nhà_trị_liệu) (và|với)? (bệnh_nhân|người_bệnh|thân_chủ)
relationship: !-3(không_thể|thể) <treat> ..1 (bệnh)? (cho)? <you> !(bè|thân|hữu)
relationship: (đã|từng|đang|vừa|mới|có) ..1 <treat> ..3 <you> unless (nếu|không_thể)
relationship: !-3(không|chưa) (đã|từng|vừa|mới) (gặp|thấy|nói_chuyện_với|tiếp|trao_đổi_với) <you> unless (lời_mời|trang)
relationship: (vui|mừng|hân_hạnh|vinh_hạnh|thích) ...3 (gặp|thấy|khám|tiếp|đón) ..1 (lại)? <you>
relationship: (hẹn_gặp|gặp_lại|hẹn_tái_khám|hẹn_khám) ..1 (lại)? <you>
relationship: (hẹn_gặp|gặp) ..3 (ở|tại|trong|vào) ..1 (phòng_khám|lần_khám|buổi_khám|bệnh_viện|<weekday>|lần_tới|buổi_hẹn|tuần_sau|phòng_mạch)
relationship: (chúng_ta|mình|ta|bác_sĩ|tôi_với|tôi_và) ..3 (gặp|quen|biết|nói_chuyện|trao_đổi|bàn|thảo_luận) ..2 (nhau|lại|về)? ..1 (ở|tại|qua|từ|hôm|lần|trong|ngày|vào|khi|chuyện|này|hồi) ..3 unless (không|chưa|chẳng_quen)
relationship: (quen|biết|nhớ|nhận_ra) ..1 (nhau|<you>) ..2 (ở|tại|qua|từ|trong|là|vì|nhờ) ..2 <place>
relationship: (nhớ|nhận_ra) ..1 (ra)? <you> unless đừng
relationship: (người|ai|những_người|mọi_người|người_quen|người_nào) ..2 (tôi|mình|chúng_tôi|em|bác_sĩ) ..3 (khám|điều_trị|chữa|chăm_sóc|quen_qua|gặp_ở|biết_qua|quen_ở|gặp_qua|quen_trong|biết_từ|theo_dõi|mổ)
relationship: (người|ai|những_người|người_quen|quen) --4 (từ|ở|qua|trong|tại) --1 (phòng_khám|bệnh_viện|công_việc|nghề|chỗ_làm|phòng_mạch) unless (gọi|liên_hệ|giúp|lễ_tân|không_có|không_ai)
relationship: như ..1 (bác_sĩ|tôi|mình|chúng_tôi|chúng_ta|ta|em)? ..1 (đã)? ..1 (dặn|trao_đổi|nói|hẹn|bàn|thống_nhất|kê|hướng_dẫn|thỏa_thuận|chỉ_định|tư_vấn) unless (trang|nhau)
relationship: (lần|buổi|kỳ|đợt|lịch|cuộc|ca) (khám|hẹn|tái_khám|điều_trị|xét_nghiệm|gặp|mổ|siêu_âm|trị_liệu|tư_vấn) ..1 (tới|sau|trước|vừa_rồi|gần_đây|tiếp_theo|sắp_tới|kế_tiếp|hôm|vừa_qua|rồi|cuối|gần_nhất|đầu)
relationship: (lần|buổi) (tới|sau|trước|vừa_rồi) ..3 (khám|gặp|đến|tái_khám|ghé)
relationship: tái_khám unless (đặt|gọi|liên_hệ|mọi)
relationship: (nhân|về|liên_quan|sau|trước|từ|kể_từ|tiếp_theo|trong) ..1 (khi|lúc|ca|đợt|lần|buổi|chuyến)? ..2 <you>? ..1 (mổ|phẫu_thuật|xuất_viện|nhập_viện|sinh_con|điều_trị|khám_bệnh|nằm_viện|đến_khám|buổi_khám|ca_mổ|lần_khám|khám_xong|ra_viện) unless (cấp_cứu|khẩn|mọi_người|giờ_khám)
relationship: (cảm_ơn|cám_ơn|biết_ơn) ...5 (đến|ghé|tới|tin_tưởng|chọn|khám|giao_phó) ..3 unless (trang|website|nghĩ_đến|nhớ_đến|lời_mời|đến_với|quan_tâm)
relationship: <you> ..2 (đã|từng|vừa|mới|hay|đang|sẽ|sắp)? ..1 (đến|tới|ghé|qua|vào|quay_lại|trở_lại) ..2 (khám|phòng_khám|bệnh_viện|tái_khám|chữa|điều_trị|viện|chúng_tôi|phòng_mạch|chỗ_tôi) unless (nếu|có_thể|hãy|muốn|cần|mời|khi_cần|khẩn_cấp|cấp_cứu|vui_lòng|xin|gọi)
relationship: (khi|lúc|hồi|lần|hôm|ngày) <you> ..2 (đến|tới|ghé|vào|nằm|ở|khám|nhập|xuất|mổ|bị|ốm|gặp|sinh) unless (khẩn_cấp|cấp_cứu|trang|nếu)
relationship: <you> ..1 (đã|đang|vừa|từng|sắp|mới|còn|cần) ..1 (được|phải|bị)? ..1 (mổ|phẫu_thuật|nhập_viện|xuất_viện|điều_trị|tái_khám|xét_nghiệm|chụp|siêu_âm|tiêm|uống_thuốc|dùng_thuốc|mang_thai|ốm|khỏe_lại|khỏi_bệnh|hồi_phục|chẩn_đoán|khám|chuyển_viện|giới_thiệu_đến|nằm_viện|hóa_trị|bình_phục|trị_liệu|theo_dõi_tại) unless (nếu|khi_cần|cấp_cứu|khẩn_cấp|gọi)
relationship: <you> ..1 (có|đã_đặt|được|lỡ|hủy|dời|đến_hạn|quá_hạn|tới_hạn) ..1 (lịch_hẹn|cuộc_hẹn|lịch_khám|lịch_tái_khám|buổi_hẹn|đơn_thuốc|kết_quả|tái_khám|xét_nghiệm|ca_mổ|hẹn_khám) unless (nếu|muốn)
relationship: (trong|theo|ở) ..1 (hồ_sơ|sổ|danh_sách|bệnh_án|hệ_thống|sổ_sách) ..1 (của)? (chúng_tôi|tôi|phòng_khám|bên_em|bệnh_nhân|bác_sĩ) unless cổng
relationship: (kết_quả|xét_nghiệm|phim|sinh_thiết|siêu_âm) ..3 (đã_có|có_rồi|bình_thường|tốt|ổn|cho_thấy|về_rồi|đã_về|xong|dương_tính|âm_tính|ra_rồi|khả_quan) unless (cổng|tìm)
relationship: (sẵn_sàng|đã_xong|xong_rồi) ..2 (để|mời|đến)? ..1 (lấy|nhận) unless (tờ_rơi|biểu_mẫu)
relationship: (chuyển|giới_thiệu|gửi) <you> ..2 (đến|sang|qua|tới|lên) ..3 (chuyên_khoa|bệnh_viện|bác_sĩ|khoa|tuyến_trên)
relationship: (đang|được) ..1 (theo_dõi|điều_trị|khám|chăm_sóc) (tại|ở|bởi|với|bên) ..1 (phòng_khám|chúng_tôi|tôi|đây|bệnh_viện|khoa|bên) unless (nếu|không_được)
relationship: <me> (khám|điều_trị|chữa|mổ) ..2 cho <you>
condition: (mong|hy_vọng|chúc|cầu_mong|mừng|vui) ...7 (mau_lành|mau_khỏi|chóng_khỏi|khỏi_bệnh|bình_phục|hồi_phục|đỡ_hơn|đỡ_rồi|khỏe_lại|mau_khỏe|chóng_khỏe|lành_lại|đỡ_đau|khá_hơn|thuyên_giảm|khỏi_hẳn|khoẻ_hơn|ổn_hơn|chóng_lành|sớm_khỏe|sớm_khỏi|sớm_lành|sớm_bình|vượt_cạn)
condition: (mau|chóng|sớm) (khỏi|lành|khỏe|bình_phục|hồi_phục)
condition: (chúc_may_mắn|may_mắn|chúc_mừng|cố_lên) ..3 <care>
condition: (tiếc|buồn|rất_tiếc|chia_buồn|xin_chia_sẻ) ...4 (bệnh|ốm|đau|mất_mát|ung_thư|tai_nạn|<cond>)
condition: (<care>|<body>|<cond>|vết|chỗ) ...4 (thế_nào|ra_sao|sao_rồi|đỡ_chưa|khỏi_chưa|ổn_chưa|còn_đau|lành_chưa|khỏe_chưa|đỡ_hơn_chưa|hết_chưa)
condition: <you> ..2 (thấy_trong_người|đỡ_chưa|khỏe_chưa|khỏi_chưa|thấy_thế_nào|còn_đau|hết_đau|đỡ_đau|đỡ_hơn)
condition: <you> ..1 (bị|mắc|đang_bị|có|từng_bị|đang_mang) ..2 (<cond>|<mild>|<symptom>) unless (nếu|khi|cấp_cứu|115|911)
condition*: (mong|tiếc|may_mắn|về|vì|với|sau|cái|cơn|chứng) ..2 (<cond>|<mild>) unless <frame>
condition*: <cond> unless <frame>
condition*: <gmed> unless (<frame>|cổng|bệnh_nhân|yêu_cầu|gửi|đăng|nhà_thuốc|cấp_lại)
condition*: (vết_mổ|vết_khâu|cục_u|nốt_ruồi|vết_thương|cơn_đau|cơn_ho) unless <frame>
advice: (uống|ngừng|ngưng|dừng|bôi|xịt|nhỏ|tiêm|giảm|tăng|đổi|tiếp_tục|dùng|bỏ|duy_trì|nhịn|chườm|súc_miệng) ...3 (<med>|<drugs>|mg|ml|nước_ấm|nhiều_nước|nước_muối|đá|muối|rượu|rượu_bia|cà_phê|ăn_mặn|hút_thuốc|chế_độ_ăn|đường) unless (cấp_cứu|115|facebook|mọi_người|cổng)
advice: # (mg|viên|ml|giọt|gói|liều)
advice: (hai|ba|một|bốn|mỗi) (viên|liều|giọt|gói)
advice: (ngày|mỗi_ngày|mỗi) ..1 <count> (lần|viên|giờ|tiếng) unless (đăng|bài|tin|kiểm_tra)
advice: (trước|sau|trong) (bữa_ăn|khi_ăn|khi_ngủ|bữa_tối|khi_đi_ngủ|bữa_sáng)
advice: (nên|phải|cần|hãy|nhớ|đừng|khuyên|thử|cố_gắng) ..3 (uống|ngừng|ngưng|dừng_thuốc|bôi|nghỉ_ngơi|đi_khám|khám_lại|xét_nghiệm|chụp|siêu_âm|kiêng|ăn_kiêng|ăn_nhạt|ăn_ít|giảm_cân|tập_thể_dục|tập_luyện|chườm|theo_dõi_huyết|mổ|nhập_viện|đến_khám|vận_động|ăn_nhiều|ăn_uống|bỏ_thuốc|cai_thuốc|giảm_ăn|giảm_muối|tiêm|tránh_ăn|nằm_nghỉ|gặp_bác_sĩ|kiêng_rượu|tái_khám|giữ_ấm|nhịn_ăn|đi_kiểm_tra|đi_chụp|bỏ_rượu|đi_xét|uống_đủ) unless (cấp_cứu|115|911|mọi_người|khẩn_cấp)
advice: (nghỉ_ngơi_nhiều|nằm_nghỉ|rồi_nghỉ_ngơi|bỏ_hút_thuốc|bỏ_thuốc_lá|kiêng_ăn|kiêng_mặn) unless <frame>
advice: (nghe|có_vẻ|trông|có_lẽ|chắc|có_thể|hình_như|chắc_là|khả_năng|chỉ) ..3 (là|bị|như|do)? ..2 (<cond>|<mild>|<symptom>|gãy|tác_dụng_phụ|phản_ứng|lành_tính|ác_tính|không_nghiêm_trọng|nội_tiết) unless <frame>
advice: (tác_dụng_phụ|lành_tính|ác_tính|không_có_gì_đáng_lo|không_đáng_lo|không_nguy_hiểm)
advice: đừng_lo ..1 (về|gì|lắng) ..2 <care>
advice: (mọi_thứ|mọi_chuyện|tất_cả) ..1 (đều)? ..1 (bình_thường|ổn|tốt) unless (trang|cổng)
response-time: !-2<neg> <resp> ...8 <soon> unless (khẩn_cấp|cấp_cứu|<neg>)
response-time: <soon> ...6 <resp> unless (khẩn_cấp|cấp_cứu|<neg>)
response-time: (trong_vòng|trong|không_quá|chưa_đầy|dưới) ..1 <count> ..1 (phút|giờ|tiếng|ngày|tuần) unless (mở_cửa|làm_việc_từ|<neg>)
response-time: !-2<neg> sẽ ..4 (gọi_lại|gọi|liên_hệ|trả_lời|phản_hồi|nhắn|hồi_âm|báo|liên_lạc) --2 <you> unless (không|chưa|như_nhau)
response-time: sẽ (có_người|có_ai) ..1 (gọi|liên_hệ|trả_lời)
response-time: <you> ..1 sẽ ..1 (nhận_được|có) ..2 (phản_hồi|trả_lời|hồi_âm|câu_trả_lời|tin|cuộc_gọi) unless <neg>
response-time: (hứa|cam_kết|bảo_đảm|đảm_bảo) ..4 <resp> unless <neg>
response-time: (thời_gian|tốc_độ) (phản_hồi|trả_lời|hồi_âm) unless <neg>
date: §date unless <open>
date: ngày # tháng unless <open>
date: (ngày|mùng|mồng) <count> tháng unless <open>
date: <weekday> ..1 (tuần_trước|tuần_sau|tới|vừa_rồi|tuần_này|lúc|tuần_tới|trước) unless <open>
date: (gặp|khám|hẹn|mổ|đến|tái_khám|phẫu_thuật|chờ|lịch) ...4 <weekday> unless (<open>|đặt|từ_thứ)
date: (<you>|ta|chúng_ta) ...6 (hôm_qua|hôm_kia|tuần_trước|tháng_trước|năm_ngoái|hôm_trước|bữa_trước|hè_năm_ngoái|sáng_nay|tuần_sau|tháng_sau|hồi_tháng|bữa_hổm|mấy_hôm_trước|vừa_rồi|cách_đây) unless (lời_mời|tin_nhắn|lời_nhắn)
date: (hôm_qua|hôm_kia|tuần_trước|tháng_trước|năm_ngoái|hôm_trước|bữa_trước|sáng_nay|hồi_tháng|mấy_hôm_trước) ...6 (<you>|ta|chúng_ta) unless (lời_mời|tin_nhắn|chuyển_địa|chuyển_đến)
relationship: <you> ...10 <clin> unless <may>
relationship: <clin> ...6 <you> unless <may>
relationship: <family> ..1 (của)? <you> ...8 (<care>|khám|tiêm|điều_trị|mổ|ở_phòng_khám|chỗ_chúng_tôi|ở_đây|ngoan|mau_khỏe) unless (có_thể|nếu|trang)
relationship: (trị_liệu|điều_trị|khám|chữa_bệnh|theo_dõi) (với|cùng|bởi) (tôi|chúng_tôi|mình)
relationship: (khám|điều_trị|chữa|tiêm|mổ|trị_liệu) (ở|tại|bên) ..1 (chỗ)? (tôi|chúng_tôi|phòng_khám_tôi|phòng_khám_này|đây)
relationship: (tôi|mình|em|chúng_tôi|bác_sĩ) ..2 (kê|ra_toa|cho_toa|gia_hạn_toa|gửi_giấy|viết_giấy) ..4 <you>
relationship: (đã|vừa|mới) (gửi|viết|ký|làm) ..2 (giấy_chuyển|giấy_chuyển_viện|đơn_thuốc|toa|kết_quả|hồ_sơ|giấy_nghỉ|phiếu) ..4 (<you>|bác_sĩ|nhà_thuốc|bệnh_viện)
relationship: (còn_nhớ|nhớ|quên) ...8 (phòng_khám|buổi_khám|lần_khám|lịch_hẹn|buổi_hẹn|đã_nói|đã_dặn) unless (điện_thoại|trang)
relationship: (mang|đem|mang_theo) ...4 (thẻ_bảo_hiểm|bảo_hiểm|đơn_thuốc|toa|kết_quả|phim|thuốc_đang|sổ_khám|hồ_sơ) unless cổng
relationship: (đến|tới) ..1 (kỳ|hạn|lịch|lượt) ..1 (khám|tái_khám|tiêm|kiểm_tra)
advice: (nên|phải|cần) ..1 (được)? (kiểm_tra|khám|xem|điều_trị|mổ|cắt_bỏ|theo_dõi) ..1 unless (trang|cấp_cứu|khẩn_cấp|gọi|đặt)
advice: (đừng|không_nên|không_được|chớ) ..1 (ngừng|ngưng|bỏ|dừng|quên|uống|gãi|lái_xe|hút|tăng|giảm|đổi) ...3 (<med>|<drugs>|liều|rượu|giữa_chừng|uống)
condition*: <proc> unless (<frame>|<may>)
condition: <care> ..3 (tốt|ổn|bình_thường|khả_quan|xấu|đẹp) unless (<frame>|<may>)
relationship: (không_có|không|chẳng_có|chẳng|không_một) <patient> unless (cổng|gọi)
relationship: <patient> --5 <mine> unless (cổng|thông_tin|tư_vấn|và_mọi_người)
relationship: <mine> --5 <patient> unless (cổng|thông_tin|tư_vấn)
relationship: (khám|chữa|điều_trị|mổ|chăm_sóc|<clinician>|tiêm|theo_dõi) ..3 (cho|của)? ..1 (chồng|vợ|con|con_trai|con_gái|mẹ|má|bố|ba|cha|ông_nhà|bà_nhà|anh_nhà|cháu) ..1 <you>
relationship: (gặp|khám|thấy|chữa_cho|điều_trị_cho) <you> ..1 (mỗi|hàng|hằng|thường_xuyên|đều_đặn|định_kỳ|ở_phòng_khám|tại_phòng_khám)
relationship: (nhóm|đội_ngũ|ê_kíp|êkip) ..1 (đang|đã)? ..1 (điều_trị|chăm_sóc|mổ|chữa|khám) ..1 (cho)? <you>
relationship: biết <you> ..1 (qua|từ|ở|tại) ..1 (bệnh_viện|phòng_khám|công_việc|khoa)
relationship: <patient> (tuyệt_vời|tốt|giỏi|ngoan|dũng_cảm|lâu_năm|gương_mẫu|thân)
relationship: (quay_lại|trở_lại|đến|tới|ghé) ..1 khám ..1 (nếu|khi|lại|ngay)
condition: (mừng|vui|mong|chúc_mừng|tiếc|cố_lên|cố_gắng|tự_hào|chúc_may_mắn) ...7 (<clin>|<proc>) unless <may>
condition*: (chỉ|chỉ_là|chỉ_bị) ..1 (<mild>|<symptom>) unless <frame>
advice: (tăng|giảm|hạn_chế|theo_dõi|đo|kiểm_soát|kiểm_tra) ..1 (lượng)? ..1 (nước|muối|đường|calo|cân_nặng|rượu|bia|cà_phê|huyết_áp|chế_độ_ăn|đường_huyết|nhiệt_độ|mỡ) unless (mọi_người|trang)
advice: (tránh|kiêng|nhịn) ..1 (sữa|gluten|rượu|bia|nắng|đồ_cay|mang_nặng|lái_xe|cầu_thang|màn_hình|đường|mỡ|đồ_ngọt|ăn) unless mọi_người
advice: (không_cần|khỏi_cần|chưa_cần) ..1 (<med>|mổ|phẫu_thuật|uống|dùng_thuốc)
response-time: (cho|đợi|chờ) (tôi|mình|chúng_tôi|em) ..1 <count> ..1 (một|hai|ba)? <unit>
response-time: (đọc|xem|kiểm_tra) ..2 (tin_nhắn|hộp_thư|tài_khoản) ..2 (mỗi|hàng|hằng|thường_xuyên) unless <neg>
response-time: !-1(không|chưa) (tôi|mình|em|chúng_tôi|bác_sĩ) sẽ (trả_lời|hồi_âm|phản_hồi|gọi_lại|nhắn_lại) unless (như_nhau|không)
allow: (bệnh_nhân|người_bệnh|thân_chủ) mới
allow: (trở_thành|làm) (bệnh_nhân|người_bệnh) có_thể
relationship: <clinician> (và|với|hay) (các)? <patient> ...8 (mạng|facebook|bạn|kết_nối|kết_bạn|trực_tuyến) unless <frame>
relationship: (phòng_xét_nghiệm|nhà_thuốc|bệnh_viện|bảo_hiểm|chuyên_khoa) ..1 (đã|vừa) ..1 (gọi|gửi|báo|nói|xác_nhận|từ_chối|duyệt)
relationship: <patient> (thân_mến|thân_yêu|quý_mến)
relationship: (nhịn_ăn|nhịn_đói)
relationship: (dời|đổi|hủy|xác_nhận|hoãn) (lịch_hẹn|cuộc_hẹn|lịch_khám|ca_mổ|buổi_hẹn) ..1 <you>
relationship: (kết_bạn|nhận_lời|chấp_nhận|thêm) --6 (phòng_khám|bệnh_viện|khoa|phòng_mạch) ..1 (của)? (tôi|mình|chúng_tôi) unless <may>
relationship: (<clin>|buổi_khám|lần_khám|buổi_hẹn) ..1 (hôm|vào|ngày)? (<weekday>|hôm_qua|tuần_trước|tháng_trước) unless (<open>|<may>)
relationship: (buổi_khám|ca_mổ|cuộc_hẹn|buổi_trị_liệu|xét_nghiệm|sinh_thiết|lần_khám|đợt_điều_trị) ..4 (diễn_ra|suôn_sẻ|thành_công|tốt|ổn|cho_thấy|thuận_lợi) unless <may>
relationship: (<care>|sổ_tiêm|sổ_tiêm_chủng|sổ_khám) ..1 (của)? <family> <you>
relationship: (hồ_sơ|bệnh_án|sổ|ghi_chú) ..1 (ghi|cho_thấy|nói|cho_biết|có_ghi)
relationship: (được|từng) (điều_trị|khám|mổ|tiêm|chẩn_đoán|nhập_viện|chữa) ..1 (ở|tại|bởi) ..1 (đây|phòng_khám|bệnh_viện|chúng_tôi) unless (nếu|có_thể)
relationship: (gặp|thấy|quen|giúp|nhớ) <you> ...4 (khoa_sản|khoa_nhi|khoa|phòng_sinh|phòng_cấp_cứu|phòng_khám|bệnh_viện|phòng_chờ|phòng_hồi_sức)
condition: (<clin>|<proc>|liệu_pháp) ..3 (giúp|có_ích|hiệu_quả|giúp_ích|có_tác_dụng) unless <may>
relationship: (sinh_đôi|song_sinh|bé_sơ_sinh|em_bé) ..1 (của)? <you>
relationship: (từ_chối|không_nhận|không_thêm) --3 <patient> unless (cổng|mới)
relationship: <you> đã (đặt|làm|đi|có|lấy) ..1 (lịch)? ..1 (nội_soi|siêu_âm|xét_nghiệm|khám|chụp|tiêm|mổ) ..1
`
