import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Intake, PaperCount } from '#shared/dossier/intake.ts';
import { Refusal } from '#shared/errors.ts';
import { say } from '#shared/words/text.ts';
import { onPaper } from '#test/functions/on-paper.ts';
import { ConflictPanel } from '#web/apply/conflict-panel.tsx';
import { openDraft } from '#web/apply/draft.ts';
import type { SaveMark, Writing } from '#web/apply/draft.ts';
import { stable } from '#web/apply/stable.ts';
import { intakeRows } from '#web/intake/intake-rows.ts';
import { intakeDifferences, mergedIntake } from '#web/intake/merged-intake.ts';

const broughtBy = { fullName: 'Lò Thị Mai', nationalId: '014191000123' };
const paper = (id: string, copies: number): PaperCount => ({ id, originals: 0, copies, shown: false });
const intakeWith = (papers: PaperCount[], who: Intake['broughtBy'] = broughtBy): Intake => ({
  channel: 'counter',
  broughtBy: who,
  papers,
});
const writing = (intake: Intake): Writing => ({ answers: {}, concerning: { capacity: 'self' }, intake });
const shown = {
  service: onPaper,
  capacity: 'self',
  locale: 'vi',
  t: (text: Parameters<typeof say>[0], values?: Parameters<typeof say>[2]) => say(text, 'vi', values),
} as const;

/** Two windows of one intake, as the server keeps it. */
const twoWindows = (start: Intake) => {
  const server = { saved: 3, writing: writing(start) };
  const open = () => {
    const met: { mark?: Extract<SaveMark, { state: 'conflict' }> | undefined } = {};
    const draft = openDraft(
      { ...server, dirty: false },
      {
        save: (saved, next) => {
          if (saved !== server.saved) return Promise.reject(new Refusal('changed-meanwhile'));
          server.saved += 1;
          server.writing = next;
          return Promise.resolve({ saved: server.saved });
        },
        latest: () => Promise.resolve({ ...server }),
        keep: () => undefined,
        same: (one, other) => stable(one) === stable(other),
        onMark: (mark) => {
          met.mark = mark.state === 'conflict' ? mark : undefined;
        },
        pause: { typing: 5, offline: 15 },
      },
    );
    return { draft, met };
  };
  return { server, one: open(), other: open() };
};

describe('two windows with one intake', () => {
  it('keep both counts where each counted another paper, and show each to choose from', async () => {
    const { server, one, other } = twoWindows(intakeWith([]));
    one.draft.change(writing(intakeWith([paper('giay-to', 2)])));
    expect(await one.draft.flush()).toBe(true);
    const mine = intakeWith([{ ...paper('can-cuoc', 0), shown: true }]);
    other.draft.change(writing(mine));
    expect(await other.draft.flush()).toBe(false);
    const { theirs, base } = other.met.mark ?? {};
    const sides = { mine, theirs: theirs?.writing.intake };
    const rows = intakeRows({ ...sides, base: base?.intake }, shown);
    expect(rows.map(({ mine: here, theirs: there, elsewhere }) => [here, there, elsewhere])).toEqual([
      ['(để trống)', '2 bản sao', true],
      ['đã xuất trình, đối chiếu', '(để trống)', false],
    ]);
    const html = renderToStaticMarkup(
      <ConflictPanel
        mine={writing(mine)}
        theirs={theirs?.writing ?? writing(mine)}
        service={onPaper}
        areas={{ provinces: [] }}
        others={rows}
        onChosen={() => undefined}
      />,
    );
    expect(html).toContain('Thẻ căn cước');
    expect(html).toContain('Đã lưu ở nơi khác: 2 bản sao');
    const merged = mergedIntake(sides, (id) => rows.some((row) => row.id === id && row.elsewhere));
    other.draft.resolve(writing(merged));
    await expect.poll(() => server.saved).toBe(5);
    expect(server.writing.intake).toEqual(intakeWith([paper('giay-to', 2), { ...paper('can-cuoc', 0), shown: true }]));
  });

  it('ask about what both changed, of papers and of whoever brought them', () => {
    const base = intakeWith([paper('giay-to', 1)]);
    const mine = intakeWith([paper('giay-to', 2)], { ...broughtBy, fullName: 'Lò Thị Hoa' });
    const theirs = intakeWith([paper('giay-to', 3)], { ...broughtBy, phone: '0912345678' });
    const differences = intakeDifferences({ mine, theirs }, base);
    expect(differences).toEqual([
      { id: 'intake.fullName', elsewhere: false },
      { id: 'intake.phone', elsewhere: true },
      { id: 'intake.papers.giay-to', paper: 'giay-to', elsewhere: false },
    ]);
    const rows = intakeRows({ mine, theirs, base }, shown);
    expect(rows.map(({ label }) => label)).toEqual([
      'Họ tên người nộp',
      'Số điện thoại của người nộp',
      'Giấy tờ kèm theo',
    ]);
    expect(mergedIntake({ mine, theirs }, (id) => id !== 'intake.fullName')).toEqual(
      intakeWith([paper('giay-to', 3)], { ...broughtBy, fullName: 'Lò Thị Hoa', phone: '0912345678' }),
    );
  });

  it('write over no third save that came while somebody chose', async () => {
    const { server, one, other } = twoWindows(intakeWith([]));
    one.draft.change(writing(intakeWith([paper('giay-to', 2)])));
    await one.draft.flush();
    other.draft.change(writing(intakeWith([paper('to-khai', 1)])));
    await other.draft.flush();
    const third = writing(intakeWith([paper('giay-to', 4)]));
    one.draft.change(third);
    await one.draft.flush();
    other.draft.resolve(writing(intakeWith([paper('giay-to', 2), paper('to-khai', 1)])));
    await expect.poll(() => other.met.mark?.theirs.saved).toBe(5);
    expect(server.writing).toEqual(third);
  });
});
