import type { Text } from './text.ts';

/** The reusable sets of questions by name. */
export const questionSetWords = {
  person: { vi: 'Một người', en: 'A person' },
  organisation: { vi: 'Một tổ chức', en: 'An organisation' },
  address: { vi: 'Một nơi cư trú', en: 'A residence' },
  child: { vi: 'Một trẻ em', en: 'A child' },
  landPlot: { vi: 'Một thửa đất', en: 'A land plot' },
} satisfies Record<string, Text>;

/** What each of their questions asks. */
export const askedWords = {
  name: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
  birthDate: { vi: 'Ngày sinh', en: 'Date of birth' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  male: { vi: 'Nam', en: 'Male' },
  female: { vi: 'Nữ', en: 'Female' },
  nationalId: { vi: 'Số định danh cá nhân', en: 'Personal identification number' },
  phone: { vi: 'Số điện thoại', en: 'Phone number' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  residence: { vi: 'Nơi cư trú', en: 'Place of residence' },
  organisationName: { vi: 'Tên tổ chức', en: 'Name of the organisation' },
  taxCode: { vi: 'Mã số thuế', en: 'Tax code' },
  headOffice: { vi: 'Trụ sở', en: 'Head office' },
  representative: { vi: 'Người đại diện theo pháp luật', en: 'Legal representative' },
  position: { vi: 'Chức danh của người đại diện', en: 'Position of the representative' },
  residenceKind: { vi: 'Loại nơi cư trú', en: 'Kind of residence' },
  permanent: { vi: 'Thường trú', en: 'Permanent' },
  temporary: { vi: 'Tạm trú', en: 'Temporary' },
  current: { vi: 'Nơi ở hiện tại', en: 'Where one lives now' },
  childName: { vi: 'Họ, chữ đệm, tên của trẻ', en: 'Full name of the child' },
  childBirthDate: { vi: 'Ngày sinh của trẻ', en: 'Child’s date of birth' },
  childSex: { vi: 'Giới tính của trẻ', en: 'Child’s sex' },
  birthPlace: { vi: 'Nơi sinh', en: 'Place of birth' },
  facility: { vi: 'Cơ sở y tế', en: 'A health facility' },
  elsewhere: { vi: 'Tại nhà hoặc nơi khác', en: 'At home or elsewhere' },
  facilityName: { vi: 'Tên cơ sở y tế', en: 'Name of the health facility' },
  birthAddress: { vi: 'Địa chỉ nơi sinh', en: 'Address of the place of birth' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
  nationality: { vi: 'Quốc tịch', en: 'Nationality' },
  vietnamese: { vi: 'Việt Nam', en: 'Vietnamese' },
  otherNationality: { vi: 'Quốc tịch khác', en: 'Another nationality' },
  homeTown: { vi: 'Quê quán', en: 'Home town' },
  parcel: { vi: 'Số thửa', en: 'Parcel number' },
  mapSheet: { vi: 'Số tờ bản đồ', en: 'Map sheet' },
  area: { vi: 'Diện tích', en: 'Area' },
  squareMetre: { vi: 'm²', en: 'm²' },
  landUse: { vi: 'Loại đất', en: 'Kind of land' },
  residential: { vi: 'Đất ở', en: 'Residential' },
  annualCrops: { vi: 'Đất trồng cây hằng năm', en: 'Annual crops' },
  perennialCrops: { vi: 'Đất trồng cây lâu năm', en: 'Perennial crops' },
  forest: { vi: 'Đất lâm nghiệp', en: 'Forest' },
  business: { vi: 'Đất sản xuất, kinh doanh phi nông nghiệp', en: 'Non-agricultural business' },
  otherLand: { vi: 'Loại đất khác', en: 'Another kind' },
  certificate: { vi: 'Số phát hành Giấy chứng nhận', en: 'Number of the land certificate' },
  landAddress: { vi: 'Địa chỉ thửa đất', en: 'Address of the plot' },
} satisfies Record<string, Text>;

export const askedHelp = {
  name: { vi: 'Ghi đúng như trên căn cước', en: 'As written on the identity card' },
  nationalId: { vi: '12 chữ số trên thẻ căn cước', en: '12 digits on the identity card' },
  certificate: { vi: 'Ghi ở trang 1 của Giấy chứng nhận, ví dụ BK 123456', en: 'On its first page, such as BK 123456' },
  area: { vi: 'Làm tròn đến mét vuông', en: 'To the nearest square metre' },
} satisfies Record<string, Text>;

/** Why each is asked, with the law it comes from. */
export const reasonWords = {
  identity: {
    vi: 'Để xác định đúng người và ghi vào kết quả (Luật Căn cước 26/2023/QH15)',
    en: 'To tell who the person is and name them in the result (Identity Law 26/2023/QH15)',
  },
  lookUp: {
    vi: 'Để tra cứu trong Cơ sở dữ liệu quốc gia về dân cư, không yêu cầu nộp lại giấy tờ (Luật Căn cước 26/2023/QH15)',
    en: 'To look the person up in the national population database so that no paper is asked again (Identity Law 26/2023/QH15)',
  },
  contact: {
    vi: 'Để báo tin khi hồ sơ có thay đổi (Nghị định 61/2018/NĐ-CP, Điều 17)',
    en: 'To send word when the dossier moves on (Decree 61/2018/NĐ-CP, Article 17)',
  },
  residence: {
    vi: 'Để xác định cơ quan giải quyết và nơi trả kết quả (Luật Cư trú 68/2020/QH14)',
    en: 'To find the agency that decides and where the result goes (Residence Law 68/2020/QH14)',
  },
  organisation: {
    vi: 'Để đối chiếu với thông tin đăng ký của tổ chức, không yêu cầu nộp lại giấy tờ (Luật Doanh nghiệp 59/2020/QH14)',
    en: 'To check against the organisation’s registration so that no paper is asked again (Enterprise Law 59/2020/QH14)',
  },
  civilStatus: {
    vi: 'Nội dung phải ghi trong Giấy khai sinh (Luật Hộ tịch 60/2014/QH13, Điều 14)',
    en: 'It must be written in the birth certificate (Civil Status Law 60/2014/QH13, Article 14)',
  },
  land: {
    vi: 'Để tìm đúng thửa đất trong hồ sơ địa chính (Luật Đất đai 31/2024/QH15)',
    en: 'To find the plot in the cadastral records (Land Law 31/2024/QH15)',
  },
} satisfies Record<string, Text>;
