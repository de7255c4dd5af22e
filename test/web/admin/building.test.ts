import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentAsked, Service } from '#shared/service/service.ts';
import { choicesFrom } from '#web/admin/builder/edit-choices.ts';
import { alternativesOf, asAlternative } from '#web/admin/builder/edit-documents.ts';
import { asAmount, newLine } from '#web/admin/builder/edit-fees.ts';
import { camelId, freeId, slugId } from '#web/admin/builder/edit-ids.ts';
import { asKind, newQuestion } from '#web/admin/builder/edit-kinds.ts';
import { inserted, movedBy, removedAt } from '#web/admin/builder/edit-lists.ts';
import { given, inside, itemAt } from '#web/admin/builder/spot.ts';
import type { Spot } from '#web/admin/builder/spot.ts';

describe('ids made of what people write', () => {
  it.each([
    ['Ngày sinh', 'ngaySinh'],
    ['Đơn đề nghị', 'donDeNghi'],
    ['12 tháng', 'muc12Thang'],
    ['!!!', 'muc'],
    ['constructor', 'constructor2'],
  ])('%j becomes %j', (label, id) => {
    expect(camelId(label, [])).toBe(id);
  });

  it('are free, and the same for the same words', () => {
    expect(camelId('Ngày sinh', ['ngaySinh', 'ngaySinh2'])).toBe('ngaySinh3');
    expect(slugId('Cấp mới', [])).toBe('cap-moi');
    expect(slugId('Cấp mới', ['cap-moi'])).toBe('cap-moi2');
    expect(slugId('', [])).toBe('muc');
    expect(freeId('toString', [])).toBe('toString2');
    const longest = 'a'.repeat(60);
    expect(freeId(longest, [longest])).toBe(`${'a'.repeat(59)}2`);
  });

  it('fit what ids may be, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (label) => {
        expect(camelId(label, [])).toMatch(/^[a-z][A-Za-z0-9]{0,59}$/);
        expect(slugId(label, [])).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugId(label, []).length).toBeLessThanOrEqual(62);
      }),
    );
  });
});

describe('lists', () => {
  it('keep every item, whatever is moved how far', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), fc.nat(7), fc.integer(), (list, at, by) => {
        expect(movedBy(list, at, by).toSorted()).toEqual(list.toSorted());
        if (at < list.length) expect(inserted(removedAt(list, at), list[at]!, at)).toEqual(list);
      }),
    );
  });
});

describe('choices from pasted lines', () => {
  it('come in both languages, each with a value of its own', () => {
    const before = [{ value: 'nam', label: { vi: 'Nam', en: 'Male' } }];
    expect(choicesFrom('Nam | Male\nNữ\tFemale\n\n  Khác  ', before)).toEqual([
      { value: 'nam2', label: { vi: 'Nam', en: 'Male' } },
      { value: 'nu', label: { vi: 'Nữ', en: 'Female' } },
      { value: 'khac', label: { vi: 'Khác', en: '' } },
    ]);
  });
});

describe('documents that stand for each other', () => {
  const paper = (id: string): DocumentAsked => ({
    ...{ id, name: { vi: id, en: id }, mode: 'submit', originals: 1, copies: 0 },
    ...{ required: true, maxFiles: 1, isForm: false },
  });
  const papers = [paper('a'), paper('b'), paper('c')];
  const groups = (documents: DocumentAsked[]) =>
    documents.map((each) => alternativesOf(documents, each).map(({ id }) => id));

  it('are joined, and no group is left with one', () => {
    const two = asAlternative(papers, 'b', 'a');
    expect(groups(two)).toEqual([['b'], ['a'], []]);
    const three = asAlternative(two, 'c', 'b');
    expect(groups(three)).toEqual([
      ['b', 'c'],
      ['a', 'c'],
      ['a', 'b'],
    ]);
    expect(groups(asAlternative(two, 'b', undefined))).toEqual([[], [], []]);
    expect(asAlternative(two, 'b', undefined)).toEqual(papers);
  });
});

describe('another kind', () => {
  const label = { vi: 'Giới tính', en: 'Sex' };

  it('of question keeps what both know', () => {
    const choices = [{ value: 'nam', label: { vi: 'Nam', en: 'Male' } }];
    const list = asKind({ ...newQuestion('one-of', 'sex', label), choices, required: true } as never, 'list');
    expect(list).toMatchObject({ kind: 'list', id: 'sex', label, choices, required: true });
    expect(asKind(list, 'text')).not.toHaveProperty('choices');
  });

  it('of question keeps neither a most that means another thing nor what no longer fits', () => {
    const number = { ...newQuestion('whole-number', 'children', label), min: 0, max: 0 } as never;
    expect(asKind(number, 'money')).toMatchObject({ min: 0, max: 0 });
    expect(asKind(number, 'several-of')).not.toHaveProperty('max');
    const several = { ...newQuestion('several-of', 'papers', label), max: 2 } as never;
    expect(asKind(several, 'whole-number')).not.toHaveProperty('max');
    const named = { ...newQuestion('text', 'name', label), prefill: 'phone' } as never;
    expect(asKind(named, 'phone')).toHaveProperty('prefill', 'phone');
    expect(asKind(named, 'date')).not.toHaveProperty('prefill');
  });

  it('of amount keeps the money', () => {
    const { amount } = { ...newLine('phi', { vi: 'Phí', en: '' }), amount: { kind: 'fixed', dong: 8000 } } as const;
    expect(asAmount(amount, 'per-item')).toMatchObject({ kind: 'per-item', dong: 8000 });
  });
});

describe('a spot of a definition', () => {
  type Whole = { list: { id: string; name?: string }[]; other?: { deep: string } };
  const spotOf = (start: Whole): { spot: () => Spot<Whole>; now: () => Whole } => {
    let now = start;
    const spot = (): Spot<Whole> => ({
      ...{ value: now, place: '', key: '', inside: '' },
      change: (update) => {
        now = update(now);
      },
    });
    return { spot, now: () => now };
  };

  it('finds its item again by the id, wherever it went meanwhile', () => {
    const { spot, now } = spotOf({ list: [{ id: 'a' }, { id: 'b' }] });
    const second = itemAt(inside(spot(), 'list'), 1);
    inside(spot(), 'list').change((list) => movedBy(list, 1, -1));
    second.change((item) => ({ ...item, name: 'changed' }));
    expect(now().list).toEqual([{ id: 'b', name: 'changed' }, { id: 'a' }]);
  });

  it('takes a part away where it is changed to nothing, and changes nothing that is not there', () => {
    const { spot, now } = spotOf({ list: [], other: { deep: 'x' } });
    inside(spot(), 'other').change(() => undefined);
    expect(now()).toEqual({ list: [] });
    expect(given(inside(spot(), 'other'))).toBeUndefined();
  });

  it('names places as faults and differences do', () => {
    const service = {
      form: { sections: [{ id: 'child', fields: [{ id: 'birthDate', label: {} }] }] },
    } as unknown as Service;
    const root: Spot<Service> = { value: service, place: '', key: '', inside: '', change: () => undefined };
    const section = itemAt(inside(given(inside(root, 'form'))!, 'sections'), 0);
    const question = itemAt(inside(section, 'fields'), 0);
    expect(inside(inside(question, 'label'), 'vi').place).toBe('form.child.birthDate.label.vi');
  });
});
