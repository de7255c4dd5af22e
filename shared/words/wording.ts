import type { Text } from './text.ts';

/** How a refusal is worded: what happened, and what to do. */
export type Wording = { title: Text; help: Text };
