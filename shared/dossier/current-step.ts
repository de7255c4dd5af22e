import type { Service } from '../service/service.ts';
import type { Duty } from '../person/duty.ts';
import type { CurrentStep, Dossier } from './dossier.ts';
import type { ActionType } from './lifecycle.ts';

type Steps = Service['steps'];
type Step = Steps[number];

/** Where an action leads in the internal procedure: what it is told, and whose duties count. */
export type StepAsked = {
  action: ActionType;
  /** The step it names, with a hand-over. */
  named?: string | undefined;
  /** The duties of who holds it from now on, where somebody new does. */
  duties?: readonly Duty[] | undefined;
};

/** Whose steps a dossier is in while it is processed; before it reaches one of them it waits for nobody's duty. */
export const deciders: readonly Duty[] = ['processor', 'leader'];

/** The steps a dossier is handed over to while it is processed. */
export const processingSteps = (steps: Steps): Step[] => steps.filter(({ duty }) => deciders.includes(duty));

/** The first step from a place on that one of these duties does; else the one it is in, where that duty does it; else the first such step. */
const stepFor = (steps: Steps, from: number, held: readonly Duty[]): Step | undefined => {
  const fits = ({ duty }: Step) => held.includes(duty) && deciders.includes(duty);
  return steps.slice(Math.max(0, from)).find(fits) ?? steps.find(fits);
};

type Way = (steps: Steps, at: number, asked: StepAsked) => Step | undefined;

/** What is given to somebody stays in its step if it is one of theirs, and else goes on to the next that is. */
const toHolder: Way = (steps, at, { duties = [] }) => stepFor(steps, at, duties);

/** Handed over without naming a step: the same one where the colleague does it too, else the next that is theirs. */
const handedOver: Way = (steps, at, asked) =>
  asked.named === undefined ? toHolder(steps, at, asked) : processingSteps(steps).find(({ id }) => id === asked.named);

const ways: Partial<Record<ActionType, Way>> = {
  accept: (steps) => steps[0],
  receive: (steps) => steps[0],
  assign: toHolder,
  claim: toHolder,
  'hand-over': handedOver,
  propose: (steps, at) => stepFor(steps, at, ['leader']),
  resolve: (steps) => steps.at(-1),
  stamp: (steps) => steps.at(-1),
  'return-draft': (steps) => stepFor(steps, 0, ['processor']),
  correct: (steps) => stepFor(steps, 0, ['processor']),
};

/**
 * The step of the service's internal procedure (TT 01/2018 Đ8) a dossier is in after an action; as it was where the action moves none.
 * A service whose steps name no such duty leaves it where it is.
 */
export const stepAfter = (
  { step: before }: Pick<Dossier, 'step'>,
  steps: Steps,
  asked: StepAsked,
  at: string,
): CurrentStep | undefined => {
  const place = before ? steps.findIndex(({ id }) => id === before.id) : 0;
  const next = ways[asked.action]?.(steps, place, asked);
  return !next || next.id === before?.id ? before : { id: next.id, duty: next.duty, since: at };
};
