/** A row, as far as its place among others depends on it. */
export type OrderedUnit = {
  row: number;
  id: string;
  isNew: boolean;
  parentId?: string | undefined;
  receivedAt?: string | undefined;
};

/** In which order rows are done, and what becomes of those that wait for each other. */
export type UnitOrder<Unit> = {
  /** New units before changes, parents before children, where it can be units that receive before those they receive for. */
  order: Unit[];
  /** New units that are above themselves. */
  circling: Set<number>;
  /** New units whose receiving unit comes after them, as a centre below its commune does: it is written once both are there. */
  receivedLater: Set<number>;
};

/** Puts rows in the order in which each can be done. Pure. */
export const unitOrder = <Unit extends OrderedUnit>(units: readonly Unit[]): UnitOrder<Unit> => {
  // Of two rows about one unit the first counts.
  const byId = new Map(units.toReversed().map((unit) => [unit.id, unit]));
  const parentOf = (unit: Unit): Unit | undefined => {
    const parent = byId.get(unit.parentId ?? '');
    return parent?.isNew === unit.isNew ? parent : undefined;
  };
  const receiverOf = (unit: Unit): Unit | undefined => {
    const receiver = byId.get(unit.receivedAt ?? '');
    return unit.isNew && receiver?.isNew && receiver !== unit ? receiver : undefined;
  };
  const states = new Map<Unit, 'begun' | 'done'>();
  /** Is one that is begun the unit itself, or above it? */
  const waitsAbove = (unit: Unit): boolean => {
    const seen = new Set<Unit>();
    for (let at: Unit | undefined = unit; at && !seen.has(at); at = parentOf(at)) {
      if (states.get(at) === 'begun') return true;
      seen.add(at);
    }
    return false;
  };
  const order: Unit[] = [];
  const receivedLater = new Set<number>();
  const visit = (unit: Unit): void => {
    if (states.has(unit)) return;
    states.set(unit, 'begun');
    const [parent, receiver] = [parentOf(unit), receiverOf(unit)];
    if (parent) visit(parent);
    if (receiver && !waitsAbove(receiver)) visit(receiver);
    if (receiver && states.get(receiver) !== 'done') receivedLater.add(unit.row);
    states.set(unit, 'done');
    order.push(unit);
  };
  units.filter(({ isNew }) => isNew).forEach(visit);
  units.forEach(visit);
  const isAboveItself = (unit: Unit): boolean => {
    const seen = new Set<Unit>();
    for (let at = parentOf(unit); at && !seen.has(at); at = parentOf(at)) {
      if (at === unit) return true;
      seen.add(at);
    }
    return false;
  };
  const circling = new Set(units.filter((unit) => unit.isNew && isAboveItself(unit)).map(({ row }) => row));
  return { order, circling, receivedLater };
};
