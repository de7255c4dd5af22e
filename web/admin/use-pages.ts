import { useEffect, useRef, useState } from 'preact/hooks';

type Page<Row> = { rows: Row[]; next?: string | undefined };
type State<Row> = Page<Row> & { whole: boolean; error: unknown };

const nothing = { rows: [], next: undefined, whole: false, error: undefined };

/** A list read page by page: the first at once and whenever `key` changes, each further one when asked. */
export const usePages = <Row>(read: (cursor: string | undefined) => Promise<Page<Row>>, key: string) => {
  const [state, setState] = useState<State<Row>>(nothing);
  const round = useRef(0);
  const append = (before: Row[], cursor: string | undefined) => {
    const mine = ++round.current;
    read(cursor).then(
      ({ rows, next }) =>
        mine === round.current &&
        setState({ rows: [...before, ...rows], next, whole: next === undefined, error: undefined }),
      (error: unknown) => mine === round.current && setState((now) => ({ ...now, error })),
    );
  };
  useEffect(() => {
    setState(nothing);
    append([], undefined);
  }, [key]);
  return { ...state, readOn: () => append(state.rows, state.next), reload: () => append([], undefined) };
};
