import { describe, expect, it } from 'vitest';
import { openSheet } from '#functions/print/sheet.ts';

describe('printing one endless word', () => {
  it.each([
    ['letters', 'x'],
    ['spaces that do not break', 'x\u00a0'],
  ])('of %s takes about as long as printing words', { timeout: 20_000 }, async (_, part) => {
    const sheet = openSheet({ title: 't', at: '2026-11-23T01:00:00.000Z', size: 'A4', lang: 'vi-VN' });
    // The longest answer a form takes; laid out as one word it takes minutes.
    const word = part.repeat(20_000 / part.length);
    sheet.line('Nội dung', word);
    sheet.table([{ title: 'Tệp', width: 1 }], [[word.slice(0, 1000)]]);
    expect(
      Buffer.from(await sheet.bytes())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});
