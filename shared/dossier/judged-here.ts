import type { Violation } from '../errors.ts';
import type { Service } from '../service/service.ts';
import type { Dossier } from './dossier.ts';
import type { Open } from './open-items.ts';

/** Does it stand at a question or a paper that is open? */
export const isOpenAt = ({ form }: Pick<Service, 'form'>, open: Open): ((violation: Violation) => boolean) => {
  const questions = new Set((form?.sections ?? []).flatMap(({ fields }) => fields.map(({ id }) => id)));
  return ({ path }) => {
    const [place = '', id = ''] = path.split('.');
    return place === 'documents' ? open.document(id) : questions.has(place) && open.field(place);
  };
};

/**
 * Of what is wrong, what keeps it from being filed: all of it, but of what the National Portal sent, which came filled in and judged as it
 * is done there, only the questions and papers that were asked for in addition.
 */
export const judgedHere = (
  { channel }: Pick<Dossier, 'channel'>,
  service: Pick<Service, 'form'>,
  open: Open,
  found: readonly Violation[],
): readonly Violation[] => (channel === 'national' ? found.filter(isOpenAt(service, open)) : found);
