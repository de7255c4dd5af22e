import type { FeeLine } from '../service/fee.ts';

/** Phí pays for a service, lệ phí is the state's: they are booked and remitted apart (Luật Phí và lệ phí 97/2015 Đ3). */
export type FeeKind = FeeLine['kind'];

/** Whole đồng of each kind. */
export type ByKind = Record<FeeKind, number>;

/** A line as far as it says of which kind it is: one kind, or what of it is phí. */
type Kinded = { kind?: FeeKind | undefined; phi?: number | undefined; dong: number };

/** Both kinds of it together. */
export const inAll = (sums: ByKind): number => sums.phi + sums['le-phi'];

/** The two, each reckoned by itself. */
export const eachKind = (reckon: (kind: FeeKind) => number): ByKind => ({
  phi: reckon('phi'),
  'le-phi': reckon('le-phi'),
});

/**
 * So many đồng spread over what each kind holds: in proportion, never more than it holds, to the đồng; the one that does not go up is of lệ phí.
 * Where nothing is held, all is lệ phí.
 */
export const spread = (dong: number, holds: ByKind): ByKind => {
  const all = inAll(holds);
  const share = all > 0 ? Math.floor((dong * holds.phi) / all) : 0;
  const phi = Math.min(holds.phi, Math.max(share, dong - holds['le-phi']));
  return { phi, 'le-phi': dong - phi };
};

/** A line of so much of each kind, as it says so. */
export const kinded = (sums: ByKind): { kind?: FeeKind; phi?: number } => {
  if (sums.phi !== 0 && sums['le-phi'] !== 0) return { phi: sums.phi };
  return { kind: sums.phi === 0 ? 'le-phi' : 'phi' };
};

/** What of a line is of each kind. A reduction of before this was kept says nothing: it is spread over what it was taken off. */
export const ofEach = ({ kind, phi, dong }: Kinded, reduced: ByKind): ByKind => {
  if (kind !== undefined) return eachKind((each) => (each === kind ? dong : 0));
  if (phi !== undefined) return { phi, 'le-phi': dong - phi };
  const off = spread(-dong, reduced);
  return eachKind((each) => -off[each]);
};

/** What lines come to, of each kind. */
export const sumsOf = (lines: readonly Kinded[]): ByKind =>
  lines.reduce<ByKind>(
    (sums, line) => {
      const more = ofEach(line, sums);
      return eachKind((kind) => sums[kind] + more[kind]);
    },
    { phi: 0, 'le-phi': 0 },
  );
