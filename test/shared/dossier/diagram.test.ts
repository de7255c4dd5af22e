import { describe, expect, it } from 'vitest';
import { diagram } from '#shared/dossier/diagram.ts';

describe('drawing the lifecycle', () => {
  it('is the drawing kept beside the table', async () => {
    await expect(diagram()).toMatchFileSnapshot('../../../shared/dossier/lifecycle.mmd');
  });
});
