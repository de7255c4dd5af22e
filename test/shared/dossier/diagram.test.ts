import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagram } from '#shared/dossier/diagram.ts';

describe('drawing the lifecycle', () => {
  it('is the drawing kept beside the table (`npm run generate` writes it)', () => {
    expect(readFileSync(new URL('../../../shared/dossier/lifecycle.mmd', import.meta.url), 'utf8')).toBe(diagram());
  });
});
