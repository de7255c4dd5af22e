import type { BegunPayment } from '#shared/api/payment-views.ts';
import type { DossierView } from '#shared/api/views.ts';
import type { MoneyWorld } from './world.ts';

/** What a history knows of itself: who it is, its dossiers and the attempts begun. Everything else is asked of the world. */
export type Played = { who: string; dossiers: string[]; attempts: BegunPayment[]; tried: string[] };

/** One thing that happens, and what it is called in a history that fails. */
export type Step = { says: string; run: (world: MoneyWorld, played: Played) => Promise<unknown> };

export const pick = <T>(all: readonly T[], at: number): T | undefined =>
  all.length === 0 ? undefined : all[at % all.length];

/** Nothing a step asks for has to succeed: refusals, killed processes and lost answers are part of every history. */
export const quietly = async (work: Promise<unknown>): Promise<void> => {
  await work.catch(() => undefined);
};

/** The dossier as its applicant sees it. */
export const own = async (world: MoneyWorld, { who }: Played, dossierId: string): Promise<DossierView | undefined> => {
  const { status, body } = await world.call<DossierView>('getDossier', { as: who, params: { dossierId } });
  return status === 200 ? body : undefined;
};
