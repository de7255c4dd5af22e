import { localDate } from '#shared/calendar/local-time.ts';
import type { Decision, DecisionItem, DecisionView } from '#shared/service/decision/decision.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import type { Text } from '#shared/words/text.ts';
import { decisionWords as words } from '../words/admin-decisions.ts';

/** A decision as it is written: what it says and lists, and what was signed outside. */
export type Typed = {
  title: string;
  issuerId: string;
  signer: string;
  effectiveOn: string;
  items: DecisionItem[];
  number: string;
  signedOn: string;
};

/** What of it is the decision's content, as saved; blank dates are not there. */
export const contentOf = ({ title, issuerId, signer, effectiveOn, items }: Typed) => ({
  title: title.trim(),
  issuerId,
  signer: signer.trim(),
  ...(effectiveOn !== '' && { effectiveOn }),
  items,
});

/** A decision as one goes on writing it. */
export const typedFrom = ({ decision, at }: DecisionView): Typed => {
  const { title, issuerId, signer, effectiveOn = '', items, signing } = decision;
  const typed = { title, issuerId, signer, effectiveOn, items };
  return { ...typed, number: '', signedOn: localDate(at), ...signing };
};

const listed = ({ items }: Pick<Decision, 'items'>): string => items.map(({ serviceId }) => serviceId).join(' ');

/** Does it say or list something else than what is saved? */
export const isChanged = (typed: Typed, decision: Decision): boolean => {
  const { title, issuerId, signer, effectiveOn = '' } = decision;
  const now = contentOf(typed);
  return (
    now.title !== title ||
    now.issuerId !== issuerId ||
    now.signer !== signer ||
    typed.effectiveOn !== effectiveOn ||
    listed(typed) !== listed(decision)
  );
};

/** A draft as a line of a decision. */
export const itemOf = ({ id, kind, serviceId, replaces, name }: ServiceDraft): DecisionItem => ({
  kind,
  serviceId,
  draftId: id,
  ...(replaces !== undefined && { replaces }),
  name,
});

type Missing = { path: string; message: Text };

const demanded: readonly { path: 'title' | 'signer' | 'number' | 'signedOn' | 'effectiveOn'; message: Text }[] = [
  { path: 'title', message: words.nameMissing },
  { path: 'signer', message: words.signerMissing },
  { path: 'effectiveOn', message: words.dateMissing },
  { path: 'number', message: words.numberMissing },
  { path: 'signedOn', message: words.signedOnMissing },
];

/** What is missing for it to be recorded as signed. */
export const missingFor = (typed: Typed, { document }: DecisionView): Missing[] => [
  ...demanded.filter(({ path }) => typed[path].trim() === ''),
  ...(typed.items.length === 0 ? [{ path: 'items', message: words.itemsMissing }] : []),
  ...(document?.state === 'clean' ? [] : [{ path: 'document', message: words.documentMissing }]),
];
