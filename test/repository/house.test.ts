import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { refusalStatus } from '#shared/errors.ts';
import { refusalWords } from '#shared/words/refusals.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rooms = ['shared', 'functions', 'infra', 'web', 'test'];

const filesOf = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules'));

const code = rooms.flatMap(filesOf).filter((file) => /\.(tsx?|mjs|js|scss)$/.test(file));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Files that may be longer than 200 lines, each with its reason. */
const long: Record<string, string> = {
  'infra/local/sign-in/identity-provider.ts': 'one configuration of one library',
  'infra/local/assembly/kinds/cdn.ts': 'the schema of one resource, as CloudFormation nests it',
  'shared/api/views.ts': 'what dossiers look like to each who may see them, side by side',
  'shared/dossier/effects.ts': 'one table of what each action does',
  'shared/dossier/lifecycle.ts': 'one table of who may do what, when',
  'shared/service/definition/definition-words.ts': 'one table of words',
  'shared/words/notices.ts': 'one table of words',
  'functions/store/changes.ts': 'all that one transaction writes with an action',
  'web/desk/action-inputs.ts': 'one table of what each action asks, and what is missing of it',
  'test/access/stage.ts': 'one table of a request for every route',
  'functions/print/sheet.ts': 'one drawing surface with its tags',
  'functions/store/keys.ts': 'one table of every list and its key',
  'infra/roster.ts': 'one table of all functions',
  'infra/effects.ts': 'everything that follows from an event, wired in one place',
  'web/admin/_builder.scss': 'every block of the builder',
  'web/admin/_draft.scss': 'every block of a draft’s page',
  'web/kit/styles/_ask.scss': 'every control of a form, one block each',
  'web/kit/styles/_page.scss': 'every block of a page',
};

const banned =
  /^(index|types|utils?|helpers?|common|misc|manager|handlers?|service-?layer|dto|mappers?|constants|interfaces?|repository)$/;
const bannedPart = /(^|-)(utils?|helpers?|manager|dto|mapper)(-|$)/;

describe('the house', () => {
  it('has a README in every room', () => {
    expect(rooms.filter((room) => !existsSync(join(root, room, 'README.md')))).toEqual([]);
    expect(existsSync(join(root, 'README.md'))).toBe(true);
  });

  it('names files after nouns of the field, in kebab-case', () => {
    const stem = (file: string) =>
      basename(file)
        .replace(/^_/, '')
        .replace(/(\.test)?\.(tsx?|mjs|js|scss)$/, '');
    expect(code.filter((file) => banned.test(stem(file)) || bannedPart.test(stem(file)))).toEqual([]);
    expect(code.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem(file)))).toEqual([]);
  });

  it('keeps files to one subject: none over 200 lines (a suite 420) without a reason', () => {
    const lines = (file: string) => read(file).split('\n').length - 1;
    // A suite may be as long as its list of cases.
    const limit = (file: string) => (file.startsWith('test/') ? 420 : 200);
    const tooLong = code.filter((file) => lines(file) > limit(file) && !(file in long));
    expect(tooLong.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
    expect(Object.keys(long).filter((file) => !code.includes(file))).toEqual([]);
  });

  it('imports zod so that its locales stay out of the bundles', () => {
    const wrong = code.filter((file) => /import \{[^}]*\} from 'zod'|import z from 'zod'/.test(read(file)));
    expect(wrong.filter((file) => !file.startsWith('test/repository/'))).toEqual([]);
  });

  it('leaves nothing for later and nothing switched off', () => {
    const later = /\b(TODO|FIXME|XXX|HACK)\b|(it|describe|test)\.(skip|only|todo)\(|@ts-ignore|@ts-nocheck/;
    const found = code.filter((file) => later.test(read(file)));
    expect(found.filter((file) => file !== 'test/repository/house.test.ts')).toEqual([]);
  });

  it('needs no file outside itself', () => {
    const outside = /['"`](\/(?:work|root|home)\/|[A-Z]:\\Users)/;
    expect(code.filter((file) => outside.test(read(file)))).toEqual([]);
  });

  it('may lie in a folder of any name: an address is not taken for a path', () => {
    const taken = /(import\.meta\.url\)|\broot)\.pathname/;
    const found = code.filter((file) => taken.test(read(file)));
    expect(found.filter((file) => file !== 'test/repository/house.test.ts')).toEqual([]);
  });

  it('words every refusal in both languages', () => {
    for (const key of Object.keys(refusalStatus) as (keyof typeof refusalStatus)[]) {
      const { title, help } = refusalWords[key];
      for (const text of [title.vi, title.en, help.vi, help.en]) expect(text, key).toMatch(/\p{L}{2}/u);
    }
  });
});
