import { describe, expect, it } from 'vitest';
import { checkDefinition } from '#shared/service/check-definition.ts';
import { seededServices } from './read-seed.ts';

describe('checking seeded definitions', () => {
  it.each(seededServices())('finds nothing to mend in $file', ({ service }) => {
    expect(checkDefinition(service)).toEqual([]);
  });
});
