import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useSay } from '../../kit/locale.tsx';
import { builderParts, builderWords as words } from '../../words/admin-builder.ts';
import { useEditor } from './editor.tsx';
import { MissingTexts, missingTexts } from './missing-texts.tsx';
import { OrphanComments } from './orphan-comments.tsx';
import { AgenciesPart } from './parts/agencies-part.tsx';
import { CasesPart } from './parts/cases-part.tsx';
import { ChainDefinitionPart } from './parts/chain-part.tsx';
import { DeclarationPart } from './parts/declaration-part.tsx';
import { DocumentsPart } from './parts/documents-part.tsx';
import { GeneralPart } from './parts/general-part.tsx';
import { LegalPart } from './parts/legal-part.tsx';
import { ResultPart } from './parts/result-part.tsx';
import { StepsPart } from './parts/steps-part.tsx';
import { TimePart } from './parts/time-part.tsx';
import { FeePart } from './fee/fee-part.tsx';
import { FormPart } from './form/form-part.tsx';
import type { PartId } from './parts.ts';

const views: Record<PartId, ComponentType> = {
  general: GeneralPart,
  cases: CasesPart,
  time: TimePart,
  documents: DocumentsPart,
  form: FormPart,
  fee: FeePart,
  steps: StepsPart,
  legal: LegalPart,
  agencies: AgenciesPart,
  result: ResultPart,
  declaration: DeclarationPart,
  chain: ChainDefinitionPart,
};

/** The part that is open, whole or only what of it lacks a translation. */
export const OpenPart = ({ part }: { part: PartId }) => {
  const { root, closed } = useEditor();
  const t = useSay();
  const [only, setOnly] = useState(false);
  const missing = missingTexts(root.value, part).length;
  const View = views[part];
  return (
    <section aria-labelledby="builder-part">
      <h2 class="govuk-heading-m" id="builder-part" tabIndex={-1}>
        {t(builderParts[part])}
      </h2>
      {!closed && (
        <div class="mc-translations">
          <div class="govuk-checkboxes govuk-checkboxes--small">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                id="builder-only-missing"
                type="checkbox"
                checked={only}
                onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
              />
              <label class="govuk-label govuk-checkboxes__label" for="builder-only-missing">
                {t(words.onlyMissing)}
              </label>
            </div>
          </div>
          <span class={missing > 0 ? 'mc-badge mc-badge--missing' : 'mc-meta'}>
            {missing > 0 ? t(words.missingCount, { count: missing }) : t(words.noneMissing)}
          </span>
        </div>
      )}
      <OrphanComments part={part} />
      {only ? <MissingTexts part={part} /> : <View />}
    </section>
  );
};
