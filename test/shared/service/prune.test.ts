import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, Condition } from '#shared/service/condition.ts';
import type { Form } from '#shared/service/form.ts';
import { prune } from '#shared/service/prune.ts';
import { shapeViolations } from '#shared/service/shape-violations.ts';
import { shownPaths } from '#shared/service/shown-paths.ts';
import { violations } from '#shared/service/violations.ts';
import { aChoiceField, aForm, aGroup, aText, aTextField } from './a-form.ts';
import { anyAnswers, anyForm, anyIds } from './any-form.ts';

const is = (field: string, value: string | boolean): Condition => ({ field, compare: 'is', value });

describe('pruning answers', () => {
  it('drops a hidden question, and what hung on it, however far', () => {
    const form = aForm(
      aTextField('c', { showIf: { field: 'b', compare: 'answered' } }),
      aTextField('b', { showIf: { field: 'a', compare: 'is', value: 'x' } }),
      aChoiceField('a', ['x', 'y']),
      aTextField('d', { showIf: { field: 'c', compare: 'not-answered' } }),
    );
    expect(prune(form, { a: 'x', b: 'B', c: 'C', d: 'D' })).toEqual({ a: 'x', b: 'B', c: 'C' });
    expect(prune(form, { a: 'y', b: 'B', c: 'C', d: 'D' })).toEqual({ a: 'y', d: 'D' });
  });

  it('drops questions of entries by the entry and by the form', () => {
    const form = aForm(
      aChoiceField('who', ['one', 'many']),
      aGroup('members', [
        aChoiceField('kind', ['child', 'adult']),
        aTextField('school', { showIf: is('kind', 'child') }),
        aTextField('note', { showIf: is('who', 'many') }),
      ]),
    );
    expect(
      prune(form, {
        who: 'one',
        members: [
          { kind: 'child', school: 'Tiểu học', note: 'a' },
          { kind: 'adult', school: 'THPT', note: 'b' },
        ],
      }),
    ).toEqual({ who: 'one', members: [{ kind: 'child', school: 'Tiểu học' }, { kind: 'adult' }] });
  });

  it('drops a section’s questions with it', () => {
    const form: Form = {
      sections: [
        { id: 'one', title: aText('Một'), fields: [aChoiceField('a', ['x', 'y'])] },
        { id: 'two', title: aText('Hai'), showIf: is('a', 'x'), fields: [aTextField('b')] },
      ],
    };
    expect(prune(form, { a: 'y', b: 'B' })).toEqual({ a: 'y' });
  });

  it('trims, composes and removes what nobody typed', () => {
    const form = aForm(aTextField('a'), aTextField('b'), {
      kind: 'phone',
      id: 'c',
      label: aText('Số'),
      required: false,
    });
    expect(prune(form, { a: '  Ho\u0300a\u00a0', b: 'A\u0000n\u202e\ud800 B', c: ' +84 912.345-678' })).toEqual({
      a: 'Hòa',
      b: 'An B',
      c: '+84912345678',
    });
  });

  it('keeps line ends of a long text, no, nought and what it does not know', () => {
    const form = aForm(
      { kind: 'long-text', id: 'a', label: aText('A'), required: false },
      { kind: 'yes-no', id: 'b', label: aText('B'), required: false },
      { kind: 'money', id: 'c', label: aText('C'), required: false },
    );
    expect(prune(form, { a: 'một\nhai', b: false, c: 0, d: '' })).toEqual({ a: 'một\nhai', b: false, c: 0, d: '' });
  });

  it('sets no prototype from what was sent', () => {
    const pruned = prune(aForm(aTextField('a')), JSON.parse('{"__proto__":{"a":"x"}}') as Answers);
    expect(pruned.a).toBeUndefined();
    expect(Object.getPrototypeOf(pruned)).toBe(Object.prototype);
  });
});

it('tells what is asked now and what of it is required', () => {
  const form = aForm(
    aChoiceField('who', ['one', 'many'], { required: true }),
    aTextField('why', { showIf: is('who', 'one') }),
    aGroup('members', [aTextField('name', { required: { if: is('who', 'many') } })]),
  );
  expect([...shownPaths(form, { who: 'many', members: [{}] })]).toEqual([
    ['who', { required: true }],
    ['members', { required: false }],
    ['members.0.name', { required: true }],
  ]);
});

describe('what may be stored as a draft', () => {
  const form = aForm(
    aChoiceField('a', ['x', 'y'], { required: true }),
    aTextField('b', { showIf: is('a', 'x') }),
    { kind: 'address', id: 'home', label: aText('Nơi ở'), required: true },
    aGroup('members', [aTextField('name', { required: true })]),
  );
  const found = (answers: unknown) => shapeViolations(form, answers as Answers).map(({ path, rule }) => [path, rule]);

  it('is anything of the right types, finished or not', () => {
    expect(found({ a: 'nonsense', b: '', home: { province: '14' }, members: [{}] })).toEqual([]);
  });

  it('is nothing of wrong types, even hidden, and nothing unknown', () => {
    expect(found({ a: 1, b: 2, home: 'x', members: [{ name: 3, age: 4 }], more: 5 })).toEqual([
      ['a', 'wrong-type'],
      ['b', 'wrong-type'],
      ['home', 'wrong-type'],
      ['members.0.name', 'wrong-type'],
      ['members.0.age', 'unknown-field'],
      ['more', 'unknown-field'],
    ]);
  });
});

const reversed = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).toReversed());

describe('for any form, even one whose conditions go round, and any answers', () => {
  const context = { today: '2026-11-23' };

  it('pruning twice is pruning once', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (form, answers) => {
        const once = prune(form, answers);
        expect(prune(form, once)).toEqual(once);
      }),
      { numRuns: 400 },
    );
  });

  it('pruned answers are judged as the answers were', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (form, answers) => {
        expect(violations(form, prune(form, answers), context)).toEqual(violations(form, answers, context));
      }),
      { numRuns: 400 },
    );
  });

  it('the order of the answers changes nothing', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (form, answers) => {
        expect(prune(form, reversed(answers))).toEqual(prune(form, answers));
        expect(violations(form, reversed(answers), context)).toEqual(violations(form, answers, context));
      }),
      { numRuns: 200 },
    );
  });

  it('the answers given are left as they were', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (form, answers) => {
        const before = structuredClone(answers);
        violations(form, answers, context);
        shapeViolations(form, answers);
        expect(answers).toEqual(before);
      }),
    );
  });

  it('any JSON at all is judged without failing, in words of both languages', () => {
    fc.assert(
      fc.property(anyForm, fc.dictionary(fc.constantFrom(...anyIds, 'group', 'q'), fc.jsonValue()), (form, answers) => {
        for (const { message } of violations(form, answers as Record<string, Answer>, context)) {
          expect(message.vi).not.toMatch(/\{|undefined/);
          expect(message.en).not.toMatch(/\{|undefined/);
        }
      }),
    );
  });
});
