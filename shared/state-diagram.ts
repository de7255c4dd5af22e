/** A table of moves as it is drawn: its states in words, how one begins, and each move with who makes it. */
export type StateTable = {
  /** The file it is made from. */
  source: string;
  states: readonly { id: string; name: string }[];
  begins: { to: string; note: string };
  moves: readonly { from: string; to: string; note: string }[];
};

const node = (state: string): string => state.replaceAll('-', '_');

/** The table as a Mermaid state diagram; a state that no move leaves is an end. */
export const stateDiagram = ({ source, states, begins, moves }: StateTable): string => {
  const ends = states.filter(({ id }) => !moves.some(({ from }) => from === id));
  const lines = [
    `%% Made from ${source}; do not edit.`,
    'stateDiagram-v2',
    ...states.map(({ id, name }) => `  ${node(id)}: ${name}`),
    `  [*] --> ${node(begins.to)}: ${begins.note}`,
    ...moves.map(({ from, to, note }) => `  ${node(from)} --> ${node(to)}: ${note}`),
    ...ends.map(({ id }) => `  ${node(id)} --> [*]`),
  ];
  return `${lines.join('\n')}\n`;
};
