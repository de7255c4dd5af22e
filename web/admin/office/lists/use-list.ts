import { useEffect, useRef, useState } from 'preact/hooks';
import type { Call } from '../../../api/call.ts';
import { readFile } from '../../import/read-file.ts';
import { TableFault } from '../../import/table-fault.ts';
import { importWords } from '../../../words/admin-import.ts';
import { useStay } from '../../use-stay.ts';
import type { JudgedList, OfficeList } from './office-list.ts';
import { runOf, takeNext } from './run-steps.ts';
import type { Run } from './run-steps.ts';

export type ListPhase =
  | { at: 'choose' }
  | { at: 'reading'; name: string }
  | { at: 'judged'; list: JudgedList }
  | { at: 'writing' | 'stopped' | 'ended'; list: JudgedList; run: Run };

/** A list from the choice of a file to what was written; leaving the page stops it after the row that is being written. */
export const useList = (call: Call, list: OfficeList) => {
  const [phase, setPhase] = useState<ListPhase>({ at: 'choose' });
  const [error, setError] = useState<unknown>();
  const stopped = useRef(false);
  const isStopped = () => stopped.current;
  useStay(phase.at === 'writing', importWords.leave);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  const choose = async (file: File) => {
    setError(undefined);
    setPhase({ at: 'reading', name: file.name });
    try {
      const read = await readFile(file);
      if (!('cells' in read)) throw new TableFault('not-a-table');
      setPhase({ at: 'judged', list: await list.judge(call, file.name, read.cells) });
    } catch (failure) {
      setError(failure);
      setPhase({ at: 'choose' });
    }
  };
  const goOn = async (judged: JudgedList, begun: Run) => {
    stopped.current = false;
    setError(undefined);
    let run = begun;
    try {
      for (; run.at < run.steps.length && !isStopped(); run = await takeNext(call, run))
        setPhase({ at: 'writing', list: judged, run });
    } catch (failure) {
      setError(failure);
    }
    setPhase({ at: run.at < run.steps.length ? 'stopped' : 'ended', list: judged, run });
  };
  return {
    phase,
    error,
    choose,
    write: (judged: JudgedList) => goOn(judged, runOf(judged.steps)),
    goOn,
    stop: () => {
      stopped.current = true;
    },
    again: () => {
      setError(undefined);
      setPhase({ at: 'choose' });
    },
  };
};
