import type { Wording } from './wording.ts';

/** Refusals about results. */
export const resultRefusals = {
  'own-draft': {
    title: {
      vi: 'Không ai tự ký kết quả do mình soạn, tải lên hoặc trình',
      en: 'Nobody signs a result they drafted, uploaded or proposed',
    },
    help: {
      vi: 'Người soạn, trình và người soát, ký phải là hai người. Nhờ đồng nghiệp khác làm bước này; dự thảo và nội dung đã nhập giữ nguyên.',
      en: 'Whoever drafts and proposes and whoever reads and signs are two people. Ask a colleague to do this step; the draft and what you typed are kept.',
    },
  },
  'result-unsigned': {
    title: { vi: 'Kết quả chưa được lãnh đạo ký số', en: 'The result is not signed yet' },
    help: {
      vi: 'Kết quả là tệp phải là PDF đã được lãnh đạo ký số, rồi văn thư vào số, mới trả được. Hồ sơ giữ nguyên, chưa có gì thay đổi.',
      en: 'A result that is a file must be a PDF signed by a leader and numbered by the registrar before it is handed over. The dossier is as it was.',
    },
  },
  'result-unstamped': {
    title: { vi: 'Kết quả đã ký nhưng chưa vào số, đóng dấu', en: 'The result is signed but has no number yet' },
    help: {
      vi: 'Nhờ văn thư vào số và đóng dấu, rồi trả kết quả. Hồ sơ giữ nguyên, chưa có gì thay đổi.',
      en: 'Ask the registrar to number and seal it, then hand it over. The dossier is as it was.',
    },
  },
} as const satisfies Record<string, Wording>;
