import { useEffect, useState } from 'preact/hooks';
import type { MemberRow } from '#shared/api/office-views.ts';
import type { Call } from '../../api/call.ts';
import { readStaff } from './read-staff.ts';

type State = { members: MemberRow[]; whole: boolean; error: unknown };

/** All staff, page by page: shown as they come, so that the first are there at once. */
export const useStaff = (call: Call) => {
  const [state, setState] = useState<State>({ members: [], whole: false, error: undefined });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    readStaff(call, (members, whole) => {
      if (!left) setState({ members, whole, error: undefined });
      return !left;
    }).catch((error: unknown) => {
      if (!left) setState((before) => ({ ...before, error }));
    });
    return () => {
      left = true;
    };
  }, [round]);
  return { ...state, reload: () => setRound((before) => before + 1) };
};
