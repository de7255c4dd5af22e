import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { changeProvince } from '#shared/province/change-province.ts';
import type { Province } from '#shared/province/province.ts';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import { anEmblem } from '#test/support/an-emblem.ts';

const refused = (changes: Partial<Province>) => {
  try {
    changeProvince(unnamedProvince, { ...unnamedProvince, ...changes });
  } catch (error) {
    if (error instanceof Refusal) return error.detail.violations;
  }
  throw new Error('it was not refused');
};
const rules = (changes: Partial<Province>) => refused(changes)?.map(({ path, rule }) => `${path}: ${rule}`);
const inColours = (changes: Partial<Province['colours']>) => ({ colours: { ...unnamedProvince.colours, ...changes } });

describe('a change of how the province presents itself', () => {
  it('is what was asked for, languages in their order', () => {
    const asked: Province = {
      ...unnamedProvince,
      name: { vi: 'Tỉnh Thanh Hóa', en: 'Thanh Hoa Province' },
      languages: ['en', 'vi'],
      emblem: anEmblem(),
    };
    expect(changeProvince(unnamedProvince, asked)).toEqual({ ...asked, languages: ['vi', 'en'] });
  });

  it('is refused in colours that cannot be told apart, each with its ratio', () => {
    expect(rules(inColours({ header: '#e0a0a0' }))).toEqual([
      'colours.header: header-too-faint',
      'colours.accent: accent-too-faint',
    ]);
    expect(rules(inColours({ accent: '#903939' }))).toEqual(['colours.accent: accent-too-faint']);
    const [said] = refused(inColours({ action: '#777777' })) ?? [];
    // 4.478 on white, 4.1 on the cream of cards: never rounded up to what is enough.
    expect(said?.message.vi).toContain('chỉ tương phản 4,1:1; cần ít nhất 4,5:1');
    expect(said?.message.en).toContain('only 4.1:1 on the page and need 4.5:1');
  });

  it('is refused without Vietnamese, with an image that is no small PNG, and where nothing changes', () => {
    expect(rules({ languages: ['en'] })).toEqual(['languages: without-vietnamese']);
    expect(rules({})).toEqual(['portal: nothing-changed']);
    const text = (content: string) => Buffer.from(content).toString('base64');
    const cut = Buffer.from(anEmblem(), 'base64').subarray(0, -4).toString('base64');
    for (const emblem of [text('<svg onload="alert(1)"/>'.repeat(9)), text('x'), cut, anEmblem(513), ''])
      expect(rules({ emblem })).toEqual(['emblem: no-emblem']);
  });
});
