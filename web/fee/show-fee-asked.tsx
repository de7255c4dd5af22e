import { render } from 'preact';
import { feeHangsOn } from '#shared/service/fee-hangs-on.ts';
import { feeQuestions } from '#shared/service/fee-questions.ts';
import type { Locale } from '#shared/words/text.ts';
import { loadAgencies, loadAreas, loadService } from '../api/portal-data.ts';
import { Language } from '../kit/locale.tsx';
import { FeeAsked } from './fee-asked.tsx';

/** Shows the questions a published service's fee hangs on, from its definition beside the page; a TypeError when it cannot be reached. */
export const showFeeAsked = async (
  place: HTMLElement,
  { id, version }: { id: string; version: number },
  locale: Locale,
  title: string,
): Promise<void> => {
  const service = await loadService(id, version);
  const [areas, agencies] = await Promise.all([
    feeQuestions(service).some(({ kind }) => kind === 'address') ? loadAreas() : undefined,
    feeHangsOn(service).includes('agencyIds') ? loadAgencies() : [],
  ]);
  place.replaceChildren();
  render(
    <Language.Provider value={locale}>
      <FeeAsked title={title} service={service} areas={areas} agencies={agencies} />
    </Language.Provider>,
    place,
  );
};
