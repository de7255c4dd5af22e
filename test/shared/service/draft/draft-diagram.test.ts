import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftDiagram } from '#shared/service/draft/draft-diagram.ts';

describe('the diagram of a draft', () => {
  it('is up to date; `npm run generate` writes it anew', () => {
    const file = new URL('../../../../shared/service/draft/draft-lifecycle.mmd', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(draftDiagram());
  });
});
