import type { Violation } from '../errors.ts';
import type { Concerning } from '../person/person.ts';
import type { Answers } from '../service/condition.ts';
import type { Service } from '../service/service.ts';
import { actionViolationWords } from '../words/action-violations.ts';
import { fill } from '../words/text.ts';
import { isOpenAt } from './judged-here.ts';
import type { NotReceiving } from './not-received.ts';
import { openItems } from './open-items.ts';

/** Names a paper is addressed to. */
const names: readonly string[] = ['broughtBy.fullName', 'concerning.name', 'concerning.organisationName'];

/** Is it about who brings it or whom it concerns: nothing a supplement mends, and what the paper is addressed by? */
const isOfPeople = ({ path }: Violation): boolean => path.startsWith('broughtBy.') || path.startsWith('concerning.');

/** Of what is wrong about people, what keeps a paper from being written: a refusal names somebody, a request is answered by who is known. */
export const wrongOfPeople = (found: readonly Violation[], type: NotReceiving['type']): Violation[] =>
  found
    .filter(isOfPeople)
    .filter(({ path, rule }) => type === 'request-supplement' || rule !== 'required' || names.includes(path));

/** What a supplement can mend. */
export const mendable = (found: readonly Violation[]): Violation[] => found.filter((each) => !isOfPeople(each));

type Asked = Pick<Extract<NotReceiving, { type: 'request-supplement' }>, 'items'>;
type Brought = {
  caseId: string;
  service: Pick<Service, 'form' | 'documents'>;
  filed: { answers: Answers; concerning: Pick<Concerning, 'capacity'> };
};

/** What is missing or wrong and in no item of the request: it could not be handed in later, and is asked for at once (NĐ 61/2018 Đ15.3). */
export const notNamed = (
  found: readonly Violation[],
  { items: supplementItems }: Asked,
  { caseId, service, filed }: Brought,
): Violation[] => {
  const dossier = { status: 'supplement-before-acceptance' as const, caseId, supplementItems };
  const isNamed = isOpenAt(service, openItems({ dossier }, filed, service));
  return mendable(found)
    .filter((each) => !isNamed(each))
    .map(({ message: what }) => ({
      path: 'items',
      rule: 'not-named',
      message: fill(actionViolationWords['not-named'], { what }),
    }));
};

/**
 * Of what is wrong with a dossier on paper, what keeps it from being asked for more or declined: the rest is why that is done (NĐ 61/2018
 * Đ17.1.a–b).
 */
export const keepsFromAsking = (found: readonly Violation[], action: NotReceiving, brought: Brought): Violation[] => [
  ...wrongOfPeople(found, action.type),
  ...(action.type === 'request-supplement' ? notNamed(found, action, brought) : []),
];
