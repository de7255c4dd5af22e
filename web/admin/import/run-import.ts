import { importChunk } from '#shared/api/routes-imports.ts';
import type { RefusalCode } from '#shared/errors.ts';
import type { RowVerdict } from '#shared/service/import/judge-row.ts';
import type { Call } from '../../api/call.ts';

/** An import under way on this page: which drafts it makes, and how far it is. */
export type ImportRun = {
  importId: string;
  rows: readonly RowVerdict[];
  /** So many were asked for. */
  done: number;
  made: number;
  refused: { row: RowVerdict; code: RefusalCode }[];
};

const draftOf = ({ verdict, serviceId, definition, open }: RowVerdict, at: number) => ({
  at,
  kind: verdict === 'new' ? ('new' as const) : ('amended' as const),
  serviceId,
  definition,
  open,
});

/** The rows that make drafts. */
export const rowsToMake = (verdicts: readonly RowVerdict[]): RowVerdict[] =>
  verdicts.filter(({ verdict }) => verdict === 'new' || verdict === 'changed');

/** Makes the next drafts of a run, one call; the run as it then stands. Repeating a call whose answer was lost makes none twice. */
export const makeNext = async (call: Call, run: ImportRun): Promise<ImportRun> => {
  const rows = run.rows.slice(run.done, run.done + importChunk);
  const drafts = rows.map((row, at) => draftOf(row, run.done + at));
  const { made, refused } = await call('importDrafts', { params: { importId: run.importId }, body: { drafts } });
  return {
    ...run,
    done: run.done + rows.length,
    made: run.made + made.length,
    refused: [
      ...run.refused,
      ...refused.flatMap(({ at, code }) => {
        const row = run.rows[at];
        return row ? [{ row, code }] : [];
      }),
    ],
  };
};

/** Takes away all that an import made and nobody has touched; answers how many went and how many stay. */
export const undoImport = async (call: Call, importId: string): Promise<{ undone: number; kept: number }> => {
  const total = { undone: 0, kept: 0 };
  for (let from: number | undefined = 0; from !== undefined;) {
    const params = { importId };
    const { undone, kept, next }: { undone: number; kept: number; next?: number | undefined } = await call(
      'actOnImport',
      {
        params,
        body: { type: 'undo', from },
      },
    );
    total.undone += undone;
    total.kept += kept;
    from = next;
  }
  return total;
};
