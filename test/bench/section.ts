import type { Figures } from './figure.ts';

/** How a run was asked for. */
export type Asked = {
  /** Fewer rounds and dossiers: to see that everything works, not to judge. */
  quick: boolean;
  /** Measured rounds of the cold starts. */
  rounds: number;
  /** What the order of competitors is drawn from. */
  seed: number;
  /** Says what is being done, to a person who waits. */
  progress: (line: string) => void;
};

/** One part of the bench: measures, and tells its figures by name. */
export type Section = (asked: Asked) => Promise<Figures>;
