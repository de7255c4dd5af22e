import { Script, createContext } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundling, root } from '#infra/bundle.ts';
import { capacities } from '#shared/person/capacity.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { DocumentAsked } from '#shared/service/service.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { browserTarget } from '#web/bundle.ts';
import { aText } from '../shared/service/a-form.ts';
import { anyAnswers, anyCondition, anyForm, anyIds } from '../shared/service/any-form.ts';
import type { Judged } from '../shared/service/verdict.ts';

const entry = 'test/shared/service/verdict.ts';
const codeOf = async (options: object): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    ...options,
  });
  return outputFiles[0]?.text ?? '';
};

let browser: Browser;
let page: Page;
let inLambda: (judged: string) => string;
const inBrowser = (judged: string) => page.evaluate<string>(`rules.verdicts(${JSON.stringify(judged)})`);

beforeAll(async () => {
  const { outExtension: _names, mainFields, ...lambda } = bundling;
  const [forBrowser, forLambda] = await Promise.all([
    codeOf({ format: 'iife', globalName: 'rules', target: browserTarget, minify: true, charset: 'utf8' }),
    codeOf({ ...lambda, mainFields: [...mainFields] }),
  ]);
  const module = { exports: {} as { verdicts: typeof inLambda } };
  new Script(forLambda).runInContext(createContext({ module, exports: module.exports }));
  inLambda = module.exports.verdicts;
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: forBrowser });
});

afterAll(async () => {
  await browser.close();
});

const documentIds = ['birth-proof', 'witness', 'card'];
const aDocument = (id: string): fc.Arbitrary<DocumentAsked> =>
  fc
    .record({
      mode: fc.constantFrom('submit' as const, 'show-only' as const),
      ...{ required: fc.boolean(), isForm: fc.boolean(), maxFiles: fc.integer({ min: 1, max: 2 }), when: anyCondition },
      anyOf: fc.option(fc.constantFrom('proof', 'identity'), { nil: undefined }),
      cases: fc.option(fc.constantFrom<string[]>(['normal'], ['other'], []), { nil: undefined }),
    })
    .map(({ when, anyOf, cases, ...asked }): DocumentAsked => ({
      ...{ id, name: aText(`Giấy ${id}`), originals: 1, copies: 0, ...asked },
      ...{ ...(when && { when }), ...(anyOf && { anyOf }), ...(cases && { cases }) },
    }));
const aFile = fc.record({
  id: fc.constantFrom('00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000001'),
  asked: fc.constantFrom(...documentIds, 'uy-quyen', ...anyIds.map((id) => `field.${id}`)),
  state: fc.constantFrom('checking' as const, 'clean' as const, 'refused' as const),
});
const judged: fc.Arbitrary<Judged> = fc.record({
  form: anyForm,
  documents: fc.tuple(...documentIds.map(aDocument)),
  answers: anyAnswers,
  handedIn: fc.array(aFile, { maxLength: 4 }),
  capacity: fc.constantFrom(...capacities),
});

type Verdict = { pruned: Answers; raw: unknown[]; filed: unknown[]; partial: unknown[] };

describe('for random definitions and answers', () => {
  it('browser and Lambda find the same, and what was pruned is judged as it was before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(judged, { minLength: 1, maxLength: 25 }), async (cases) => {
        const json = JSON.stringify(cases);
        const found = inLambda(json);
        expect(await inBrowser(json)).toBe(found);
        for (const { raw, filed } of JSON.parse(found) as Verdict[]) expect(filed).toEqual(raw);
      }),
      { numRuns: 60 },
    );
  });

  it('pruning again changes nothing, nor what is found', async () => {
    await fc.assert(
      fc.asyncProperty(judged, async (one) => {
        const [first] = JSON.parse(inLambda(JSON.stringify([one]))) as [Verdict];
        const again = JSON.stringify([{ ...one, answers: first.pruned }]);
        expect(JSON.parse(await inBrowser(again))).toEqual([{ ...first, raw: first.filed }]);
      }),
      { numRuns: 60 },
    );
  });

  it('they do find something: answers that are wrong and papers that are missing', () => {
    const cases = fc.sample(judged, { numRuns: 200, seed: 7 });
    const found = JSON.parse(inLambda(JSON.stringify(cases))) as { raw: { path: string; rule: string }[] }[];
    const rules = new Set(found.flatMap(({ raw }) => raw.map(({ rule }) => rule)));
    const expected = ['required', 'wrong-type', 'choice', 'unknown-field', 'date', 'national-id', 'max-length'];
    expect([...rules]).toEqual(expect.arrayContaining(expected));
    expect(found.some(({ raw }) => raw.some(({ path }) => path.startsWith('documents.')))).toBe(true);
    expect(found.some(({ raw }) => raw.length === 0)).toBe(true);
  });
});
