import { describe, expect, it } from 'vitest';
import type { AttemptStatus } from '#shared/payment/attempt.ts';
import { attemptStatuses } from '#shared/payment/attempt.ts';
import { outcomeInWords } from '#web/pay/outcome-in-words.ts';

const own = '/ho-so-cua-toi/?dossier=1';
const byLink = '/thanh-toan/#abc-_9';

const said = (status: AttemptStatus, back: string | undefined, { ended = false, byTransfer = false } = {}) => {
  const { help } = outcomeInWords({ status, ended, byTransfer, back });
  return { vi: help.map(({ vi }) => vi).join(' '), en: help.map(({ en }) => en).join(' ') };
};

/** Whatever takes longer than one waits at the page. */
const long = [
  { status: 'in-doubt' },
  { status: 'open', ended: true },
  { status: 'open', byTransfer: true },
  { status: 'open', byTransfer: true, ended: true },
] as const;

describe('what is said of a payment that takes long', () => {
  it.each(long)(
    'says where to look again, and of a notice only that it comes with money: %j',
    ({ status, ...more }) => {
      const { vi, en } = said(status, own, more);
      expect(vi).toContain('Mở lại hồ sơ hoặc trang này để xem kết quả');
      expect(en).toContain('Open the dossier or this page again');
      expect(vi.match(/thông báo/g)).toHaveLength(1);
      expect(vi).toContain('chỉ gửi thông báo khi đã nhận được tiền');
      expect(en).toContain('a notice only once the money was received');
    },
  );

  it.each(long)('promises no message where a link led to it, or nobody knows what: %j', ({ status, ...more }) => {
    for (const back of [byLink, undefined]) {
      const { vi, en } = said(status, back, more);
      expect(vi).toContain('Mở lại trang này để xem kết quả');
      expect(vi).not.toMatch(/thông báo/);
      expect(en).not.toMatch(/notice|message|tells you/);
    }
  });

  it('is not said of what is decided, or asked about just now', () => {
    for (const status of attemptStatuses.filter((each) => each !== 'in-doubt'))
      for (const back of [own, byLink]) expect(said(status, back).vi, status).not.toMatch(/[Mm]ở lại|thông báo/);
    expect(outcomeInWords({ status: 'open', ended: true, byTransfer: false, back: own }).title.vi).toBe(
      'Vẫn chưa có xác nhận',
    );
  });
});

describe('what is said where money came and paid nothing', () => {
  const saidOf = (status: AttemptStatus, came: number, dong: number) => {
    const { title, help } = outcomeInWords({
      ...{ status, ended: false, byTransfer: false, back: byLink },
      goesBack: { came, dong },
    });
    return { vi: [title, ...help].map(({ vi }) => vi).join(' '), en: [title, ...help].map(({ en }) => en).join(' ') };
  };

  it('is that all of it goes back, and where to see what is still to be paid', () => {
    const { vi, en } = saidOf('paid', 24_000, 24_000);
    expect(vi).toContain('24.000 đ được hoàn trả');
    expect(vi).toContain('để biết còn khoản nào phải nộp');
    expect(vi).not.toMatch(/Đã nộp|Không cần làm gì thêm/);
    expect(en).not.toMatch(/nothing more to do|24,000 VND paid/);
  });

  it('is how much of it paid and how much goes back', () => {
    const { vi, en } = saidOf('paid', 30_000, 6000);
    expect(vi).toMatch(/Đã nộp 24\.000 đ.*6\.000 đ là phần không phải nộp/);
    expect(en).toContain('goes back');
  });

  it('is that less came than was asked for, and not that none did', () => {
    const { vi, en } = saidOf('failed', 20_000, 20_000);
    expect(vi).toContain('chỉ nhận được 20.000 đ');
    expect(vi).not.toContain('Chưa ghi nhận khoản nộp nào');
    expect(en).not.toContain('No payment was recorded');
  });

  it('is there also while a person looks into what came later', () => {
    expect(saidOf('in-doubt', 20_000, 20_000).vi).toContain('Đã nhận 20.000 đ');
  });
});
