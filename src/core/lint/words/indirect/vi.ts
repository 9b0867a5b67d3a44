/** Vietnamese: what discloses or promises by the way, through things, people and times around care. Continues `../vi.ts`, whose classes it uses. */
export const INDIRECT_VIETNAMESE = `
@mayb = có_thể nếu qua_mạng trực_tuyến cổng trang website ai_cũng mọi_người khẩn_cấp 115 911 mẫu điện_thoại gần_nhất
@kit = liều mri chụp nội_soi sinh_thiết siêu_âm x_quang xét_nghiệm bó_bột bột_khô nẹp ống_hít bình_xịt thuốc_mỡ kháng_sinh hóa_trị mũi_nhắc nhắc_lại tiêm_nhắc vật_lý_trị_liệu tái_khám đơn_thuốc toa_thuốc
@sick = sốt cơn_ho phát_ban nốt_ruồi vết_thương vết_mổ buồn_nôn chóng_mặt đau_đầu nhức_đầu đau_bụng đau_lưng sưng viêm_xoang viêm_họng viêm_phổi viêm_phế_quản viêm_tai viêm bong_gân nhiễm_trùng chuột_rút mất_ngủ tiêu_chảy táo_bón
condition*: <kit> unless (<frame>|<may>|yêu_cầu)
condition*: <sick> unless (<frame>|<may>)
relationship: (sau|trước|trong|từ|qua|tại) --1 (buổi|lần|cuộc|đợt) --2 (tư_vấn|khám|gặp|trao_đổi|trị_liệu|hẹn|nói_chuyện|điều_trị|kiểm_tra)
relationship: (lần|kỳ|đợt|buổi) (kiểm_tra|khám|hẹn|gặp|tái_khám|điều_trị) (tới|sau|trước|này|sắp_tới|vừa_rồi)
relationship: (ai|người|những_ai|những_người|gia_đình|các_gia_đình|bất_kỳ_ai) --4 (đến_khám|khám_ở|khám_chỗ|khám_tại|điều_trị_ở|chăm_sóc|đến_gặp_tôi|tôi_nhận|tôi_chữa|mình_chăm|tôi_chăm|đang_khám) unless (gọi|hãy|xin_liên_hệ)
relationship: (đã|đang|từng|có) --1 (đăng_ký|ghi_danh|có_tên|có_hồ_sơ) --2 (ở|tại|với|trong|bên) --2 (phòng_khám|chúng_tôi|tôi|bệnh_viện|bên_em|đây) unless (nếu|muốn|mới|mọi_người)
relationship: <you> --2 (đến|đi|tới|khám|theo|gắn_bó|chữa) --5 (mười|năm|<count>)? (năm|tháng) (rồi|nay|qua|trời)
relationship: (mang|cầm|đem) --1 (theo)? --3 (ống_hít|thuốc|sổ_khám|thẻ|phim|kết_quả|giấy|bảo_hiểm) unless <mayb>
relationship: (trợ_lý|y_tá|thư_ký|điều_dưỡng|lễ_tân) --3 (dời|đổi|hủy|xếp|báo|gọi|nhắn|đặt) --3 (giờ|lịch|hẹn|<weekday>|kết_quả|<you>) unless <mayb>
relationship: (quá_hạn|đến_hạn|tới_hạn|trễ_hạn)
relationship: (dời|đổi|hủy|xác_nhận|chuyển) --1 (giờ|lịch|buổi|ca|hẹn) --3 unless (<mayb>|trang|lễ_tân|xin_gọi|gọi_điện)
relationship: (giờ|buổi|lịch|ca) --1 <weekday> --1 (của|cho) <you>
condition: (mong|hy_vọng|chúc|mừng) --2 (em_bé|bé|cháu|con) --6 (ngủ|ăn|bú|khỏe|tăng_cân|lớn|đỡ|hết|ngoan) unless năm_mới
condition: (mong|hy_vọng|mừng|vui) --3 <med>
condition: (báo|cho|nói|gọi) --1 (tôi|bác_sĩ|chúng_tôi|mình|em) --1 (biết)? --1 (nếu|khi) --2 (<sick>|<symptom>|<mild>|đau|nặng|trở_nặng)
response-time: (đọc|xem|kiểm_tra) --3 (tin_nhắn|thư|hộp_thư) --4 (tối|sáng|hôm_đó|mỗi_ngày|hàng_ngày|ngay|cùng_ngày|mỗi_tối|mỗi_sáng|liên_tục) unless <neg>
response-time: <count> --1 (ngày|giờ|tiếng|tuần|phút|hôm) nữa unless (mở_cửa|đóng_cửa|nghỉ|tiêm)
response-time: (nhận|có|được) --1 (tin|phản_hồi|câu_trả_lời|hồi_âm|cuộc_gọi) --1 (từ|của) (chúng_tôi|tôi|phòng_khám|bác_sĩ|bên) unless <neg>
advice: (nghỉ_ngơi|giữ|tránh|chườm|kê_cao|nâng|hạn_chế) --3 (khô|ướt|vết|chân|tay|bột|băng|nước|nặng|vận_động|ánh_nắng) unless (<may>|liên_hệ)
@med2 = hồ_sơ bệnh_án kính máy_trợ_thính nạng xe_lăn răng_giả nẹp bó_bột uốn_ván tiêm_chủng vết_đỏ mẩn ngứa phát_ban sưng sẹo bầm băng phòng_chờ khoa giường_bệnh giấy_ra_viện giấy_chuyển_viện chuyên_khoa trị_liệu chẩn_đoán điều_trị chữa mổ phẫu_thuật gây_mê sinh_thiết chụp x_quang siêu_âm mri xét_nghiệm mẫu nước_tiểu nhũ_ảnh nội_soi kết_quả liều viên kem_bôi thuốc si_rô ống_hít insulin tiêm truyền_dịch hóa_trị xạ_trị lọc_máu ghép phục_hồi vật_lý_trị_liệu mất_ngủ giấc_ngủ lo_âu trầm_cảm hiếm_muộn thai mang_thai sơ_sinh cho_bú tránh_thai nội_tiết dị_ứng hen ho sốt nhiễm_trùng viêm khớp đầu_gối hông vai mắt_cá cổ_tay cột_sống tim phổi gan thận dạ_dày họng thị_lực nốt_ruồi cục răng nướu đau đau_đầu chóng_mặt buồn_nôn vết_thương hồi_phục tái_phát triệu_chứng bệnh nhập_viện xuất_viện huyết_áp mỡ_máu
@who = anh chị bạn em ông bà cô chú bác cháu
@excv = có_thể nếu muốn cổng trang website mọi_người ai_cũng khẩn_cấp cấp_cứu 115 911 thông_tin_y_tế thông_tin_sức_khỏe xin_đừng vui_lòng_không mùa gần_nhất đăng_ký_mới
relationship: <who> ...8 <med2> unless (<excv>|<frame>)
relationship: <med2> ...8 <who> unless (<excv>|<frame>)
relationship: (kết_bạn|thêm|nhận_lời|khoảng_cách|bạn_bè|facebook) ...10 (chữa|điều_trị|hồ_sơ|bệnh_án|khám|chăm_sóc|mổ|kê_đơn) unless (<frame>|trang|điện_thoại|gọi)
relationship: (chữa|khám|điều_trị|chăm_sóc|theo_dõi) ..3 (người_nhà|người_trong_nhà|gia_đình|mẹ|bố|ba|con|vợ|chồng|mấy_người) --3 <who>
relationship: (danh_sách|sổ) ..2 (phòng_khám|bệnh_viện|khoa|chúng_tôi|tôi) unless bạn_bè
relationship: (phòng_chờ|khoa) --1 (của|bên)? (tôi|chúng_tôi|mình)
relationship: (kết_quả|chuyện|thuốc|đơn|việc) ..1 (mà)? (mình|chúng_ta|tôi|ta) ..2 (nói|bàn|trao_đổi|kê|đã_nói)
relationship: (nằm|ở) ..1 khoa ..1 (chúng_tôi|tôi|của|bên|sản|nhi|nội|ngoại)
condition: (ngày|tuần|tháng) nữa --4 (hết|đỡ|lành|khỏi|giảm|tan)
condition: (kem|thuốc|liều|viên|thuốc_mỡ) --3 (có)? (đỡ|giúp|hết|tác_dụng|hợp|ổn|hiệu_quả) unless <frame>
advice: (cục|nốt|mụn|cái_đó|chỗ_đó) --4 (vô_hại|lành_tính|bình_thường|không_sao|nguy_hiểm|lây)
advice: (nên|cần|phải) --6 (chuyên_khoa|bác_sĩ_xem|cho_bác_sĩ)
allow: (gọi|liên_hệ) (cho|với)? bác_sĩ (của|riêng) <you> !(về|để|trước)
relationship: (những_người|người|gia_đình|ai|các_gia_đình) --1 (mà)? (mình|tôi|chúng_tôi) --1 (đang)? (chăm_sóc|chăm|điều_trị|chữa|khám|theo_dõi)
relationship: (lỡ|bỏ|quên|hủy|vắng) --1 <count>? --1 (lịch|lần|buổi|cuộc) (hẹn|khám|trị_liệu|điều_trị|tái_khám)
relationship: gặp --1 nhau? --1 (ở|tại|trong) (phòng_khám|bệnh_viện|khoa|phòng_mạch)
relationship: người --1 (đang|đến)? (trị_liệu|điều_trị|chữa_bệnh|khám_bệnh)
relationship: (cắt|lấy|mổ|khâu|nhổ|bó|gắp|đỡ) --3 (cho) <you>
relationship: (giữ|cứu|nhổ|lấy) --1 (được)? --1 (cái)? (răng|chân|tay|ngón)
relationship: <you> (kể|tâm_sự|nói|thổ_lộ) (với|cho) (tôi|chúng_tôi|bác_sĩ|mình) 
relationship: (chăm|chăm_sóc|đỡ_đẻ) --1 (cho)? (hai_mẹ_con|mẹ_con|hai_người|cả_nhà)
relationship: thẻ (bảo_hiểm|khám_bệnh|bệnh_nhân)
relationship: (hẹn|gặp|chờ) --1 <weekday> --3 (tiêm|khám|xét_nghiệm|chụp|mổ|trị_liệu|kiểm_tra|thay_băng)
relationship: (bàn|thảo_luận|họp|hội_chẩn) --1 về --1 (ca|trường_hợp|bệnh) --2 
condition: (mong|hy_vọng|mừng|vui|tiếc) --8 (thở_oxy|oxy|máy_thở|truyền|nằm_viện|bệnh_viện|răng|phòng_mổ) unless (<excv>|<frame>)
condition: (vết|chỗ|cái|nốt) --2 (tự_hết|sẽ_hết|sẽ_lành|tự_khỏi|tự_lặn)
advice: giữ --1 (cái)? (lưng|chân|tay|đầu_gối|vai|cổ|tim|họng)
response-time: (gọi|nhắn|báo) --2 (báo|cho)? --1 (chỉ_số|kết_quả)
response-time: (tối_nay|chiều_nay|sáng_mai|ngày_mai|mai|lát_nữa) --1 (tôi|chúng_tôi|bác_sĩ|y_tá|mình) --1 (sẽ)? (gọi|nhắn|báo|trả_lời|liên_hệ)
relationship: (bảo_mật|bí_mật|y_đức|đạo_đức_y|hipaa|quy_chế) --4 (bệnh_nhân|người_bệnh|y_khoa|nghề_y|ngành_y|hồ_sơ|khám_chữa) unless (biểu_mẫu|cổng)
relationship: (cảm_ơn|cám_ơn) --2 <who> --2 (đưa|dẫn|chở|mang|giao|tin|giới_thiệu|tặng) --6 (đến|khám|phòng_khám|chúng_tôi|hoa|bánh|quà|bác_sĩ|y_tá) unless (trang|lời_mời)
relationship: (chăm_sóc|điều_trị|chữa|khám) --3 (nhiều|mấy|các) --2 (người|gia_đình|bà_con) ...5 (cả|kể_cả|trong_đó_có|gồm) --1 <who>
relationship: (nhịn_ăn|bụng_đói|nhịn_đói)
relationship: (nợ|thiếu|chưa_thanh_toán|quá_hạn|chưa_đóng) --2 (viện_phí|hóa_đơn|tiền_khám|phí|tiền|khoản)
relationship: (giấy_nghỉ_ốm|giấy_khám_sức_khỏe|giấy_chứng_nhận|đơn_bảo_hiểm|giấy_xác_nhận) --3 unless (<excv>|<frame>)
relationship: bác_sĩ (mới|cũ|khác|kế_tiếp|trước) của <who>
relationship: (mẹ|bố|ba|cha|vợ|chồng|con|bà|ông) (chị|anh|em|bạn|cô|chú|bác) --5 (bệnh_nhân|điều_trị|nằm|chữa|ra_đi|thanh_thản|cố_gắng_hết)
advice: (giữ|thay|băng|kê|gác|xoa|duỗi|đắp) --3 (vết_thương|băng|vết_mổ|chỉ|bột|chân|tay|gối|sạch|khô) unless <frame>
response-time: (trả_lời|phản_hồi|gọi_lại|liên_hệ) --4 (trước_trưa|buổi_trưa|trước_giờ|trước_khi_đóng|trong_giờ|cuối_giờ) unless <neg>
response-time: (luôn|thường|bao_giờ_cũng) (trả_lời|phản_hồi|gọi_lại) --4 unless (<neg>|như_nhau|giống)
relationship: (những|các|mấy) (lần|buổi|cuộc) (gặp|khám|nói_chuyện|trao_đổi|trị_liệu|hẹn) --5 (chúng_ta|phòng_khám|mình|bệnh_viện)
relationship: (chỉ)? --1 (trao_đổi|nói_chuyện|liên_lạc|gặp) --1 (ở|tại|trong) (phòng_khám|buổi_khám|giờ_khám|bệnh_viện) unless (<excv>|<frame>)
relationship: (đặt|đi) --1 (lịch)? (khám_tổng_quát|khám_định_kỳ|khám_sức_khỏe|khám_răng|khám_thai|tái_khám) unless (<excv>|<frame>)
relationship: <who> --3 (giỏi|can_đảm|dũng_cảm|tốt|ngoan) --2 (ca_mổ|buổi_khám|lúc_mổ|lúc_tiêm|khi_sinh|đợt_điều_trị)
advice: (cố|cố_gắng|ráng|nên|hãy) --1 (ngủ|ăn|uống|đi_bộ|vận_động|tập|giảm|bớt|thư_giãn|nghỉ|hít_thở) --2 (nhiều|ít|hơn|cà_phê|rượu|đường|muối|đều|cân|ngơi|bớt) unless <frame>
advice: (đừng|không|chớ|tránh) --1 (nên)? (tì|đè|gập|nâng|mang_vác|cử_động|làm_ướt|gãi|khiêng) --3
advice: (bớt|ít|giảm|kiêng) (cà_phê|rượu|đường|muối|mỡ|bia|đồ_ngọt) unless <frame>
relationship: (bác_sĩ|chuyên_viên) (gây_mê|x_quang|tiết_niệu|thần_kinh|chỉnh_hình|sản|nhi|phụ_khoa|da_liễu|tim_mạch|tai_mũi_họng|dinh_dưỡng) --2 (của|cho) <who>
relationship: (gây_mê|gây_tê) (cho)? <who>
relationship: (nói|bàn|trao_đổi|kể) --1 về --1 (ca|trường_hợp|bệnh|hồ_sơ|tình_trạng) --1 (của)? <who>
relationship: (sổ|phiếu|thẻ) --1 (tiêm_chủng|tiêm|xét_nghiệm|khám|sức_khỏe|chuyển_viện) unless (<excv>|<frame>)
relationship: (sổ|phiếu|thẻ) (tiêm_chủng|tiêm) của --2
relationship: (nhận_ra|thấy|đọc|gặp) tên <who> --3 (lịch|danh_sách|sổ|hồ_sơ|hệ_thống)
condition: (mong|hy_vọng|mừng|chúc) --3 (đã|sớm|mau)? --1 (khỏi|hết|qua) --1 (cúm|bệnh|cảm|sốt|đau|ho|dịch)
condition: (chúc_mừng|mừng|tự_hào) ...8 (không_uống|không_hút|bỏ_rượu|bỏ_thuốc|cai_rượu|cai_thuốc|tỉnh_táo|không_rượu)
response-time: (sẽ|rồi)? --1 (báo|thông_báo|cho_biết|báo_tin) --1 (cho|lại|với|ngay|sau) unless (<neg>|trang|mọi_người|hãy|xin)
response-time: (chúng_tôi|tôi|bác_sĩ|y_tá|mình|phòng_khám) sẽ (báo|thông_báo|gọi|nhắn) unless (<neg>|trang|mọi_người)
relationship: (chăm_sóc|điều_trị) --2 (y_tế|sức_khỏe)? cho <who>
relationship: (tôi|bác_sĩ|mình|chúng_tôi) (gặp|khám|đón) <who> (nhé|lúc|vào)
relationship: <weekday> --3 (tôi|bác_sĩ|mình|chúng_tôi) (gặp|khám|đón|chờ) <who>
relationship: (giải_phẫu_bệnh|mô_bệnh_học|kết_quả_sinh_thiết)
allow: (không_cần|không_nhất_thiết) (là|phải_là|phải)? bệnh_nhân
allow: (câu_hỏi|thắc_mắc) về (điều_trị|xét_nghiệm|kết_quả|thuốc) (nên|xin)
`
