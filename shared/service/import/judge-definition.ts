import type { Definition } from '../../api/admin-views.ts';
import { importProblemWords } from '../../words/import-problems.ts';
import { asVersion } from '../draft/as-version.ts';
import { definitionDiff } from '../draft/definition-diff.ts';
import { namedIn } from '../draft/named-in.ts';
import type { RowVerdict } from './judge-row.ts';
import type { KnownService } from './judge-rows.ts';

const unversioned = {
  version: 0,
  procedureVersion: 0,
  validFrom: '',
  publishedBy: { number: '', date: '', signer: { vi: '', en: '' } },
};

/** What of a definition counts when it comes from elsewhere: all but which version it was there, and when and by whom it was published. */
const content = (definition: Definition): Definition =>
  asVersion(definition, { ...unversioned, id: typeof definition.id === 'string' ? definition.id : '' });

const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What importing a whole definition would do; `at` is its place in the file, from 1. Pure. */
export const judgeDefinition = (
  at: number,
  definition: Definition,
  known: KnownService | undefined,
  base: Definition | undefined,
): RowVerdict => {
  const serviceId = typeof definition.id === 'string' ? definition.id : '';
  const { name } = namedIn(definition);
  const differs = base === undefined || definitionDiff(content(base), content(definition)).length > 0;
  const problems = [
    ...(isId.test(serviceId) ? [] : [{ column: 'code' as const, message: importProblemWords.missing }]),
    ...(known?.hasDraft && differs ? [{ column: 'code' as const, message: importProblemWords['draft-open'] }] : []),
  ];
  const verdict = problems.length > 0 ? 'wrong' : base === undefined ? 'new' : differs ? 'changed' : 'unchanged';
  return { row: at, serviceId, name: name.vi, verdict, problems, changed: [], kept: [], definition, open: [] };
};
