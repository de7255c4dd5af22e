import type { Delivery } from '../dossier/delivery.ts';
import type { Text } from './text.ts';

/** Words of how a result reaches whoever asked for it. */
export const deliveryWords = {
  title: { vi: 'Nhận kết quả', en: 'Getting the result' },
  way: { vi: 'Nhận kết quả bằng cách nào?', en: 'How is the result to be received?' },
  online: {
    vi: 'Trực tuyến, tải về từ hồ sơ trên cổng này',
    en: 'Online, as a download from the dossier on this portal',
  },
  counter: { vi: 'Trực tiếp tại nơi tiếp nhận hồ sơ', en: 'In person, where the dossier is received' },
  post: { vi: 'Qua bưu chính công ích', en: 'By public post' },
  address: { vi: 'Địa chỉ nhận kết quả', en: 'Address for the result' },
  addressHelp: {
    vi: 'Số nhà, đường hoặc bản, tổ; xã, phường; tỉnh, thành phố',
    en: 'House number and street or village; commune or ward; province or city',
  },
  name: { vi: 'Người nhận, nếu không phải chủ hồ sơ', en: 'Who takes it, if not the person it concerns' },
  phone: { vi: 'Số điện thoại người nhận', en: 'Telephone number of whoever takes it' },
} as const satisfies Record<string, Text>;

const said: Record<Delivery['way'], Text> = {
  online: { vi: 'Trực tuyến, trên cổng dịch vụ công này', en: 'Online, on this portal' },
  counter: { vi: 'Trực tiếp', en: 'In person' },
  post: deliveryWords.post,
};

/** What was registered, in one line; in person it names where, by post to whom and where to. */
export const deliveryInWords = ({ way, name, phone, address }: Delivery, receiving: Text): Text => {
  const to = [name, phone, address].filter((each) => each !== undefined).join(', ');
  const more = { online: undefined, counter: receiving, post: { vi: to, en: to } }[way];
  return more ? { vi: `${said[way].vi}: ${more.vi}`, en: `${said[way].en}: ${more.en}` } : said[way];
};
