import type { Text } from './text.ts';

/** The sentences a score by QĐ 766/QĐ-TTg is explained with; the legal due date has its own. */
export const scoreWords = {
  notAccepted: {
    vi: 'Chưa được tiếp nhận nên không tính điểm tiến độ.',
    en: 'Not accepted, so it does not count.',
  },
  due: {
    vi: 'Mốc chấm điểm: {moment}; thời gian chờ bổ sung được trừ ra, không tính lại từ đầu.',
    en: 'Judged against {moment}; waiting for a supplement is taken off, not counted again from the start.',
  },
  resolved: { vi: 'Đã xử lý xong lúc {moment}.', en: 'Processed at {moment}.' },
  returned: { vi: 'Đã trả kết quả lúc {moment}.', en: 'Result handed over at {moment}.' },
  stopped: { vi: 'Dừng, rút hoặc từ chối giải quyết lúc {moment}.', en: 'Stopped, withdrawn or refused at {moment}.' },
  waiting: {
    vi: 'Đang chờ bổ sung: tính đến lúc yêu cầu, {moment}.',
    en: 'Waiting for a supplement: judged by when it was asked for, {moment}.',
  },
  waitingToPay: {
    vi: 'Đang chờ thực hiện nghĩa vụ tài chính: tính đến lúc yêu cầu, {moment}.',
    en: 'Waiting for payment: judged by when it was asked for, {moment}.',
  },
  stoppedWaiting: {
    vi: 'Dừng hoặc rút khi đang chờ bổ sung: tính đến lúc yêu cầu, {moment}.',
    en: 'Stopped or withdrawn while waiting for a supplement: judged by when it was asked for, {moment}.',
  },
  stoppedUnpaid: {
    vi: 'Dừng hoặc rút khi đang chờ thực hiện nghĩa vụ tài chính: tính đến lúc yêu cầu, {moment}.',
    en: 'Stopped or withdrawn while waiting for payment: judged by when it was asked for, {moment}.',
  },
  unfinished: { vi: 'Chưa xong: tính đến lúc xem, {moment}.', en: 'Not finished: judged as of {moment}.' },
  askedTwice: {
    vi: 'Đã yêu cầu bổ sung {count} lần sau khi tiếp nhận; quá một lần thì tính là quá hạn.',
    en: 'A supplement was asked for {count} times after acceptance; more than once counts as overdue.',
  },
  onTime: { vi: 'Tính là đúng hạn.', en: 'Counts as on time.' },
  late: { vi: 'Tính là quá hạn.', en: 'Counts as overdue.' },
  countsAsLate: {
    vi: 'Tính là quá hạn dù chưa hết thời hạn.',
    en: 'Counts as overdue although the time limit has not run out.',
  },
} as const satisfies Record<string, Text>;
