import { useRef, useState } from 'preact/hooks';
import type { Call } from '../../api/call.ts';
import { importWords } from '../../words/admin-import.ts';
import { useStay } from '../use-stay.ts';
import { judgeFile } from './judge-file.ts';
import type { JudgedFile } from './judge-file.ts';
import { readFile } from './read-file.ts';
import { makeNext, rowsToMake, undoImport } from './run-import.ts';
import type { ImportRun } from './run-import.ts';

export type ImportPhase =
  | { at: 'choose' }
  | { at: 'reading'; name: string }
  | { at: 'checking'; done: number; all: number }
  | { at: 'judged'; file: JudgedFile }
  | { at: 'making'; run: ImportRun }
  | { at: 'stopped'; run: ImportRun }
  | { at: 'undoing' }
  | { at: 'made'; run: ImportRun }
  | { at: 'undone'; undone: number; kept: number };

/** An import from the choice of a file to its drafts, with the way back at every point. */
export const useImport = (call: Call, onChange: () => void) => {
  const [phase, setPhase] = useState<ImportPhase>({ at: 'choose' });
  const [error, setError] = useState<unknown>();
  const ended = useRef(false);
  const isEnded = () => ended.current;
  const key = useRef('');
  useStay(phase.at === 'making' || phase.at === 'undoing', importWords.leave);

  const failed = (to: ImportPhase) => (failure: unknown) => {
    setError(failure);
    setPhase(to);
  };
  const choose = async (file: File) => {
    ended.current = false;
    setError(undefined);
    setPhase({ at: 'reading', name: file.name });
    try {
      const read = await readFile(file);
      const judged = await judgeFile(call, file.name, read, (done, all) => {
        setPhase({ at: 'checking', done, all });
        return !isEnded();
      });
      key.current = crypto.randomUUID();
      setPhase(judged ? { at: 'judged', file: judged } : { at: 'choose' });
    } catch (failure) {
      failed({ at: 'choose' })(failure);
    }
  };
  const undo = async (importId: string) => {
    setError(undefined);
    setPhase({ at: 'undoing' });
    const gone = await undoImport(call, importId);
    setPhase({ at: 'undone', ...gone });
    onChange();
  };
  const goOn = async (begun: ImportRun) => {
    ended.current = false;
    setError(undefined);
    let run = begun;
    try {
      for (; run.done < run.rows.length && !isEnded(); run = await makeNext(call, run)) setPhase({ at: 'making', run });
      if (isEnded()) {
        await undo(run.importId);
        return;
      }
      await call('actOnImport', { params: { importId: run.importId }, body: { type: 'finish' } });
      setPhase({ at: 'made', run });
    } catch (failure) {
      failed({ at: 'stopped', run })(failure);
    }
    onChange();
  };
  const make = async (file: JudgedFile) => {
    const rows = rowsToMake(file.verdicts);
    try {
      const { id } = await call('openImport', { body: { name: file.name, drafts: rows.length }, key: key.current });
      await goOn({ importId: id, rows, done: 0, made: 0, refused: [] });
    } catch (failure) {
      failed({ at: 'judged', file })(failure);
    }
  };
  return {
    phase,
    error,
    choose,
    make,
    goOn,
    undo: (importId: string) => undo(importId).catch(failed({ at: 'choose' })),
    cancel: () => {
      ended.current = true;
    },
    again: () => setPhase({ at: 'choose' }),
  };
};
