/** All that a log line may hold. No ids of people, no bodies, no messages of errors: those may quote what was typed. */
export type LogLine = {
  level: 'info' | 'error';
  /** What the line is of: a route or a consumer. */
  of: string;
  requestId?: string | undefined;
  status?: number | undefined;
  refusal?: string | undefined;
  milliseconds?: number | undefined;
  /** Of an error: its class and where it was thrown. */
  error?: string | undefined;
  where?: string[] | undefined;
  /** How many records were handled, or failed. */
  count?: number | undefined;
};

/** One line of JSON. */
export const log = ({ level, of, requestId, status, refusal, milliseconds, error, where, count }: LogLine): void => {
  const line = { level, of, requestId, status, refusal, milliseconds, error, where, count };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** An error as it may be logged: its class and the places of its stack, never its message. */
export const errorFacts = (error: unknown): Pick<LogLine, 'error' | 'where'> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const where = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, where: where.slice(0, 8).map((line) => line.trim()) };
};
