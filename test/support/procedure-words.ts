import type { Text } from '#shared/words/text.ts';

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));

const pairs = (text: string): Text[] => rows(text).map(([vi = '', en = '']) => ({ vi, en }));

/** What is done … */
export const acts = pairs(`
  Cấp|Issue
  Cấp lại|Reissue
  Cấp đổi|Exchange
  Gia hạn|Renewal of
  Điều chỉnh|Adjustment of
  Thu hồi|Withdrawal of
  Đăng ký|Registration of
  Xóa đăng ký|Deregistration of
  Thẩm định|Appraisal of
  Phê duyệt|Approval of
  Công nhận|Recognition of
  Xác nhận|Confirmation of
  Thông báo thay đổi|Notice of a change of
  Chấp thuận|Consent to
  Bổ sung, sửa đổi|Amendment of
  Tạm dừng|Pause of
  Chuyển nhượng|Transfer of
  Thành lập|Founding of
  Giải thể|Dissolution of
  Hỗ trợ kinh phí|Support for`);

/** … to what … */
export const objects = pairs(`
  giấy phép hoạt động|an operating licence
  giấy chứng nhận đủ điều kiện kinh doanh|a certificate of business conditions
  chứng chỉ hành nghề|a practising certificate
  thẻ hướng dẫn viên du lịch|a tour guide card
  giấy phép khai thác nước dưới đất|a groundwater licence
  giấy phép xả nước thải vào nguồn nước|a discharge licence
  phương án sử dụng đất|a land-use plan
  đồ án quy hoạch chi tiết|a detailed plan
  báo cáo đánh giá tác động môi trường|an environmental impact report
  giấy phép lao động|a work permit
  hồ sơ trợ cấp hằng tháng|a monthly allowance
  chế độ mai táng phí|a funeral grant
  giấy phép vận tải hành khách|a passenger transport licence
  phù hiệu xe ô tô|a vehicle badge
  bến thủy nội địa|an inland wharf
  cơ sở giáo dục mầm non|a kindergarten
  trung tâm ngoại ngữ, tin học|a language and computing centre
  văn bằng tốt nghiệp|a diploma
  phòng khám đa khoa|a polyclinic
  quầy thuốc|a pharmacy counter
  cơ sở bán lẻ xăng dầu|a petrol station
  giấy phép bán buôn rượu|a wholesale liquor licence
  mã số vùng trồng|a growing-area code
  giống cây trồng lâm nghiệp|forestry seedlings
  trang trại chăn nuôi quy mô lớn|a large livestock farm
  tàu cá|a fishing boat
  quỹ xã hội, quỹ từ thiện|a social fund
  hội có phạm vi hoạt động trong tỉnh|a provincial association
  lễ hội truyền thống|a traditional festival
  triển lãm mỹ thuật|an art exhibition
  xuất bản phẩm không kinh doanh|a non-commercial publication
  trạm thu phát sóng|a radio station
  văn phòng công chứng|a notary office
  tổ chức hành nghề luật sư|a law practice
  hợp đồng thế chấp tài sản gắn liền với đất|a mortgage on assets attached to land
  giấy phép xây dựng có thời hạn|a temporary building permit
  công trình đưa vào sử dụng|a work put into use
  dự án đầu tư|an investment project
  hợp tác xã|a cooperative
  doanh nghiệp xã hội|a social enterprise`);

/** … in which case; the first is none. */
export const cases = pairs(`
  |
  do bị mất, bị hỏng|lost or damaged
  đối với cá nhân|for individuals
  đối với tổ chức|for organisations
  đối với người nước ngoài|for foreigners
  cho người có công với cách mạng|for people with merit
  tại khu vực biên giới|in the border area
  thuộc thẩm quyền của Ủy ban nhân dân cấp tỉnh|by the provincial people’s committee
  thuộc thẩm quyền của Ủy ban nhân dân cấp xã|by the commune people’s committee
  khi thay đổi địa điểm|on a change of address
  khi thay đổi người đại diện theo pháp luật|on a change of representative
  có yếu tố nước ngoài|with a foreign element`);

/** Fields and how many procedures each has beside the others. */
export const fields = rows(`
  Đất đai|Land|9
  Hộ tịch|Civil status|5
  Chứng thực|Certification|2
  Xây dựng|Construction|7
  Nhà ở|Housing|4
  Quy hoạch, kiến trúc|Planning and architecture|2
  Đường bộ|Roads|9
  Đường thủy nội địa|Inland waterways|4
  Đăng kiểm|Vehicle inspection|2
  Lao động, tiền lương|Labour and wages|3
  Việc làm|Employment|4
  Người có công|People with merit|6
  Bảo trợ xã hội|Social protection|5
  Trẻ em|Children|2
  Giáo dục mầm non|Pre-school education|2
  Giáo dục trung học|Secondary education|4
  Giáo dục nghề nghiệp|Vocational education|5
  Thi, tuyển sinh|Examinations and admissions|2
  Khám bệnh, chữa bệnh|Medical treatment|7
  Dược|Pharmacy|5
  An toàn thực phẩm|Food safety|2
  Thiết bị y tế|Medical devices|1
  Thành lập doanh nghiệp|Founding of enterprises|8
  Hợp tác xã|Cooperatives|3
  Đầu tư|Investment|6
  Đấu thầu|Procurement|1
  Lưu thông hàng hóa|Trade in goods|4
  Điện lực|Electricity|2
  Hóa chất|Chemicals|2
  Xăng dầu|Petrol|1
  Thương mại quốc tế|International trade|3
  Trồng trọt|Cultivation|2
  Chăn nuôi|Livestock|2
  Thú y|Veterinary medicine|4
  Thủy sản|Fisheries|4
  Lâm nghiệp|Forestry|5
  Thủy lợi|Irrigation|4
  Môi trường|Environment|4
  Tài nguyên nước|Water resources|4
  Khoáng sản|Minerals|4
  Du lịch|Tourism|5
  Di sản văn hóa|Heritage|3
  Nghệ thuật biểu diễn|Performing arts|2
  Thể dục, thể thao|Sport|6
  Gia đình|Family|1
  Báo chí|Press|2
  Xuất bản, in|Publishing and printing|3
  Viễn thông|Telecommunications|2
  Luật sư|Lawyers|4
  Công chứng|Notaries|4
  Giám định tư pháp|Judicial expertise|2
  Hòa giải thương mại|Commercial mediation|1
  Quốc tịch|Nationality|1
  Nuôi con nuôi|Adoption|1
  Tôn giáo|Religion|7
  Tổ chức phi chính phủ|Non-governmental organisations|3
  Thi đua, khen thưởng|Emulation and commendation|2
  Khoa học, công nghệ|Science and technology|6
  Đo lường, chất lượng|Metrology and quality|3
  Khiếu nại, tố cáo|Complaints and denunciations|1`).map(([vi = '', en = '', weight = '1']) => ({
  name: { vi, en },
  weight: Number(weight),
}));
