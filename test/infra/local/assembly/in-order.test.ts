import { describe, expect, it } from 'vitest';
import { inOrder } from '#infra/local/assembly/in-order.ts';

const ids = (resources: readonly { id: string; after: string[] }[]) => inOrder(resources).map(({ id }) => id);

describe('the order of custom resources', () => {
  it('puts each behind what it depends on, and leaves the others where they were', () => {
    const resources = [
      { id: 'pages', after: ['seed', 'a policy'] },
      { id: 'other', after: [] },
      { id: 'seed', after: ['settings'] },
      { id: 'settings', after: [] },
    ];
    expect(ids(resources)).toEqual(['settings', 'seed', 'pages', 'other']);
  });

  it('refuses two that wait for each other', () => {
    const resources = [
      { id: 'one', after: ['two'] },
      { id: 'two', after: ['one'] },
    ];
    expect(() => ids(resources)).toThrow('one depends on itself');
  });
});
