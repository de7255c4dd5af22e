import type { Example } from '#shared/service/example.ts';
import { aText } from './a-form.ts';

type More = Partial<Omit<Example, 'expected'>>;

const anExample = (more: More, expected: Example['expected']): Example => ({
  id: 'an-example',
  name: aText('Hồ sơ mẫu'),
  caseId: 'normal',
  capacity: 'self',
  channel: 'online',
  at: '2026-11-23T02:00:00.000Z',
  answers: { childName: 'Nguyễn An' },
  documents: [],
  ...more,
  expected,
});

/** An example that is accepted at 09:00 on Monday 23 November 2026, with this fee and due date. */
export const anAcceptedExample = (fee: number, due: string, more: More = {}): Example =>
  anExample(more, { outcome: 'accepted', fee, due });

/** An example that is refused for these violations, written `path rule`. */
export const aRefusedExample = (violations: string[], more: More = {}): Example =>
  anExample(more, {
    outcome: 'refused',
    violations: violations.map((each) => {
      const [path = '', rule = ''] = each.split(' ');
      return { path, rule };
    }),
  });
