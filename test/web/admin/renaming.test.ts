import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renamePart } from '#web/admin/builder/edit-chain.ts';
import {
  renameCase,
  renameChoice,
  renameDocument,
  renameFeeLine,
  renameQuestion,
} from '#web/admin/builder/edit-names.ts';
import { faultsOf, heldIn, seededServices } from './seeded.ts';

const anyService = fc.constantFrom(...seededServices);
const share = fc.nat(9999);
const oneOf = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

/** Another id follows everywhere: nothing is left to mend, and every example comes out as before. */
describe('another id', () => {
  it('for a question', () => {
    fc.assert(
      fc.property(anyService, share, (service, which) => {
        const { holder, field } = oneOf(heldIn(service), which);
        const renamed = renameQuestion(service, holder, field.id, 'anotherName');
        expect(heldIn(renamed).map((each) => each.field.id)).toContain('anotherName');
        expect(faultsOf(renamed)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('for a choice', () => {
    const chosen = seededServices.flatMap((service) =>
      heldIn(service).flatMap(({ holder, field }) =>
        'choices' in field ? field.choices.map(({ value }) => ({ service, holder, field, value })) : [],
      ),
    );
    for (const { service, holder, field, value } of chosen.filter((_, at) => at % 7 === 0)) {
      const renamed = renameChoice(service, { holder, questionId: field.id }, value, 'another-choice');
      expect(faultsOf(renamed), `${service.id} ${field.id} ${value}`).toEqual([]);
    }
  });

  it.each([
    ['a case', renameCase, (service: (typeof seededServices)[number]) => service.cases],
    ['a document', renameDocument, (service: (typeof seededServices)[number]) => service.documents],
    ['a part of a chain', renamePart, (service: (typeof seededServices)[number]) => service.chain?.parts ?? []],
    ['a fee line', renameFeeLine, (service: (typeof seededServices)[number]) => service.fee.lines],
  ] as const)('for %s', (_, rename, itemsOf) => {
    for (const service of seededServices)
      for (const { id } of itemsOf(service))
        expect(faultsOf(rename(service, id, 'ma-khac')), `${service.id} ${id}`).toEqual([]);
  });
});
