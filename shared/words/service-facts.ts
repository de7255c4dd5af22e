import type { RefundLimit } from '../service/fee.ts';
import type { Service, TimeLimit } from '../service/service.ts';
import type { Text } from './text.ts';

type Level = Service['level'];

/** The 1–4 of NĐ 43/2011 Điều 3.4. */
export const levelWords: Record<Level, Text> = {
  1: { vi: 'Mức độ 1: thông tin thủ tục', en: 'Level 1: information' },
  2: { vi: 'Mức độ 2: tải biểu mẫu', en: 'Level 2: forms to download' },
  3: { vi: 'Mức độ 3: nộp hồ sơ qua mạng', en: 'Level 3: apply online' },
  4: { vi: 'Mức độ 4: nộp hồ sơ và thanh toán qua mạng', en: 'Level 4: apply and pay online' },
};

/** The classification of 2022 (NĐ 42/2022; NĐ 224/2026 Điều 14). */
export const onlineModeWords: Record<Service['onlineMode'], Text> = {
  'toan-trinh': { vi: 'Toàn trình', en: 'Fully online' },
  'mot-phan': { vi: 'Một phần', en: 'Partly online' },
  'thong-tin': { vi: 'Cung cấp thông tin', en: 'Information only' },
};

export const partialReasonWords: Record<NonNullable<Service['partialReason']>['kind'], Text> = {
  presence: { vi: 'Phải có mặt', en: 'You must be present' },
  'site-check': { vi: 'Phải kiểm tra thực địa', en: 'A site visit is needed' },
  incident: { vi: 'Sự cố kỹ thuật', en: 'Technical incident' },
  other: { vi: 'Lý do khác', en: 'Another reason' },
};

export const administrativeLevelWords: Record<Service['administrativeLevel'], Text> = {
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  district: { vi: 'Cấp huyện', en: 'District' },
  commune: { vi: 'Cấp xã', en: 'Commune' },
};

export const audienceWords: Record<Service['audiences'][number], Text> = {
  citizen: { vi: 'Công dân', en: 'Citizens' },
  business: { vi: 'Doanh nghiệp', en: 'Businesses' },
};

export const applicantWords: Record<Service['applicants'][number], Text> = {
  citizen: { vi: 'Công dân Việt Nam', en: 'Vietnamese citizens' },
  'overseas-vietnamese': { vi: 'Người Việt Nam định cư ở nước ngoài', en: 'Vietnamese living abroad' },
  foreigner: { vi: 'Người nước ngoài', en: 'Foreigners' },
  official: { vi: 'Cán bộ, công chức, viên chức', en: 'Public officials' },
  enterprise: { vi: 'Doanh nghiệp', en: 'Enterprises' },
  'foreign-invested-enterprise': {
    vi: 'Doanh nghiệp có vốn đầu tư nước ngoài',
    en: 'Foreign-invested enterprises',
  },
  organisation: { vi: 'Tổ chức', en: 'Organisations' },
  'foreign-organisation': { vi: 'Tổ chức nước ngoài', en: 'Foreign organisations' },
  cooperative: { vi: 'Hợp tác xã', en: 'Cooperatives' },
};

export const lifeEventWords: Record<Service['lifeEvents'][number], Text> = {
  birth: { vi: 'Sinh con', en: 'Having a child' },
  marriage: { vi: 'Kết hôn và gia đình', en: 'Marriage and family' },
  death: { vi: 'Người thân qua đời', en: 'When someone dies' },
  residence: { vi: 'Cư trú và nơi ở', en: 'Residence' },
  'housing-land': { vi: 'Nhà ở, đất đai, xây dựng', en: 'Housing, land, building' },
  business: { vi: 'Kinh doanh', en: 'Running a business' },
  work: { vi: 'Việc làm, hành nghề', en: 'Work and professions' },
  health: { vi: 'Sức khỏe, y tế', en: 'Health' },
  education: { vi: 'Học tập', en: 'Education' },
  driving: { vi: 'Phương tiện, lái xe', en: 'Vehicles and driving' },
  'social-support': { vi: 'Trợ giúp xã hội', en: 'Social support' },
  papers: { vi: 'Giấy tờ cá nhân', en: 'Personal papers' },
};

export const channelWords: Record<Service['channels'][number]['channel'], Text> = {
  online: { vi: 'Trực tuyến trên cổng này', en: 'Online on this portal' },
  counter: { vi: 'Trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả', en: 'In person at the one-stop counter' },
  post: { vi: 'Qua bưu chính công ích', en: 'By public post' },
};

/** The same in a word, for lists. */
export const channelShort: Record<Service['channels'][number]['channel'], Text> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  counter: { vi: 'Tại quầy', en: 'At the counter' },
  post: { vi: 'Qua bưu chính', en: 'By post' },
};

/** Until where a fee goes back when the dossier ends without its result. */
export const refundLimitWords: Record<RefundLimit, Text> = {
  never: { vi: 'Không hoàn phí, lệ phí đã nộp', en: 'A fee that was paid is not returned' },
  acceptance: {
    vi: 'Hoàn phí, lệ phí nếu hồ sơ kết thúc trước khi được tiếp nhận',
    en: 'A fee goes back if the dossier ends before it is accepted',
  },
  processing: {
    vi: 'Hoàn phí, lệ phí nếu hồ sơ kết thúc trước khi được xử lý',
    en: 'A fee goes back if the dossier ends before it is processed',
  },
  result: {
    vi: 'Hoàn phí, lệ phí nếu hồ sơ kết thúc trước khi có kết quả',
    en: 'A fee goes back if the dossier ends before its result',
  },
};

export const feeDueWords: Record<Service['fee']['due'], Text> = {
  none: { vi: 'Không phải nộp', en: 'Nothing to pay' },
  'before-submission': { vi: 'Nộp khi gửi hồ sơ', en: 'Paid with the submission' },
  'before-acceptance': { vi: 'Nộp trước khi hồ sơ được tiếp nhận', en: 'Paid before the dossier is accepted' },
  'during-processing': {
    vi: 'Nộp khi có thông báo trong lúc xử lý, chậm nhất khi nhận kết quả',
    en: 'Paid on notice while being processed, on receiving the result at the latest',
  },
  'at-return': { vi: 'Nộp khi nhận kết quả', en: 'Paid on receiving the result' },
};

export const timeUnitWords: Record<TimeLimit['unit'], Text> = {
  'working-day': { vi: '{value} ngày làm việc', en: '{value} working days' },
  day: { vi: '{value} ngày', en: '{value} days' },
  'working-hour': { vi: '{value} giờ làm việc', en: '{value} working hours' },
  month: { vi: '{value} tháng', en: '{value} months' },
  'same-day': { vi: 'Trong ngày', en: 'The same day' },
};
