import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { aGroup } from '#test/shared/service/a-form.ts';
import { aService } from '#test/support/builders.ts';
import { OpinionAnswers } from '#web/desk/opinion-answers.tsx';

const text = (id: string, vi: string) =>
  ({ kind: 'text', id, label: { vi, en: vi }, required: true, maxLength: 100 }) as const;
const members = aGroup('members', [text('name', 'Họ tên'), text('job', 'Nghề nghiệp')]);
const service = aService({
  form: { sections: [{ id: 'one', title: { vi: 'Phần một', en: 'One' }, fields: [text('house', 'Số nhà'), members] }] },
});

describe('what an asked agency reads', () => {
  it('has every entry of a group with its values', () => {
    const answers = {
      house: 'Số 12',
      members: [
        { name: 'Lò Văn Pánh', job: 'Giáo viên' },
        { name: 'Cầm Thị Lan', job: 'Thợ mộc' },
      ],
    };
    const html = renderToStaticMarkup(
      <OpinionAnswers view={{ answers, documents: [] }} service={service} areas={{ provinces: [] }} />,
    );
    const read = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(read).toContain('Số nhà Số 12');
    expect(read).toContain('Thành viên 1 Họ tên Lò Văn Pánh Nghề nghiệp Giáo viên');
    expect(read).toContain('Thành viên 2 Họ tên Cầm Thị Lan Nghề nghiệp Thợ mộc');
    expect(html).not.toContain('mc-answer--changed');
  });
});
