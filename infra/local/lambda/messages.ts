/** What a worker is started with. */
export type WorkerSetup = {
  readonly name: string;
  readonly arn: string;
  readonly folder: string;
  readonly handler: string;
  readonly memory: number;
};

/** One call; `event` is JSON, `deadline` in milliseconds of the real clock. */
export type Invocation = { readonly requestId: string; readonly event: string; readonly deadline: number };

/** An error as Lambda tells of it. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
};

/** What came of a call: JSON, or the error that Lambda tells the caller. */
export type Outcome = { readonly result: string } | { readonly failed: FunctionError };
