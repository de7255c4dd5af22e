import type { Text } from './text.ts';

/** How an example dossier came out otherwise than expected; `{path}` and `{rule}` name a violation as the form does. */
export const exampleWords = {
  'accepted-not-refused': {
    vi: 'Mong đợi hồ sơ bị từ chối, nhưng hồ sơ hợp lệ',
    en: 'Expected the dossier to be refused, but it is in order',
  },
  'refused-not-accepted': {
    vi: 'Mong đợi hồ sơ được tiếp nhận, nhưng có lỗi tại “{path}”: {message}',
    en: 'Expected the dossier to be accepted, but there is an error at “{path}”: {message}',
  },
  'violation-missing': {
    vi: 'Mong đợi lỗi “{rule}” tại “{path}”, nhưng không có lỗi này',
    en: 'Expected the error “{rule}” at “{path}”, but it is not there',
  },
  'violation-unexpected': {
    vi: 'Mong đợi không có lỗi “{rule}” tại “{path}”, nhưng có: {message}',
    en: 'Expected no error “{rule}” at “{path}”, but there is: {message}',
  },
  fee: {
    vi: 'Mong đợi phí {expected}, nhưng tính ra {found}{trace}',
    en: 'Expected a fee of {expected}, but it comes to {found}{trace}',
  },
  due: {
    vi: 'Mong đợi hẹn trả ngày {expected}, nhưng tính ra ngày {found}',
    en: 'Expected it to be due on {expected}, but it is due on {found}',
  },
} satisfies Record<string, Text>;
