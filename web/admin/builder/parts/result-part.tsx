import type { Service } from '#shared/service/service.ts';
import { levelWords, partialReasonWords } from '#shared/words/service-facts.ts';
import { useSay } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { optionsFrom, RadiosControl } from '../controls/choice-controls.tsx';
import { NumberControl } from '../controls/number-control.tsx';
import { SeveralControl } from '../controls/several-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useEditor } from '../editor.tsx';
import { given, inside } from '../spot.ts';
import { ResultTemplatePart } from './result-template.tsx';
import type { Spot } from '../spot.ts';

type Level = '1' | '2' | '3' | '4';

const levels = optionsFrom<Level>(levelWords);
const years = { vi: 'năm', en: 'years' };

/** The level as text, which radios choose from. */
const asText = (level: Spot<Service['level']>): Spot<Level | undefined> => ({
  ...level,
  value: (level.value as number | undefined) === undefined ? undefined : (String(level.value) as Level),
  change: (update) => level.change((now) => Number(update(String(now) as Level)) as Service['level']),
});

const newReason = { text: { vi: '', en: '' }, legalBasis: { vi: '', en: '' } } as Service['partialReason'];

const PartialReason = ({ at }: { at: Spot<Service['partialReason']> }) => {
  const { closed, root } = useEditor();
  const t = useSay();
  const reason = given(at);
  if (reason === undefined)
    return closed || root.value.onlineMode !== 'mot-phan' ? null : (
      <p data-place={at.place}>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => at.change(() => newReason)}>
          {t(words.addReason)}
        </button>
      </p>
    );
  return (
    <div class="mc-inset">
      <RadiosControl at={inside(reason, 'kind')} label={words.reasonKind} options={optionsFrom(partialReasonWords)} />
      <TextPair at={inside(reason, 'text')} long />
      <TextPair at={inside(reason, 'legalBasis')} />
    </div>
  );
};

/** What one gets and how, and at which level the service is offered. */
export const ResultPart = () => {
  const { root } = useEditor();
  const result = inside(root, 'result');
  return (
    <>
      <TextPair at={inside(result, 'name')} label={words.resultName} />
      <SeveralControl at={inside(result, 'delivery')} />
      <ResultTemplatePart />
      <TextPair at={inside(root, 'conditions')} long optional />
      <RadiosControl at={asText(inside(root, 'level'))} options={levels} hint={words.levelHint} />
      <RadiosControl at={inside(root, 'onlineMode')} hint={words.modeHint} />
      <PartialReason at={inside(root, 'partialReason')} />
      <NumberControl at={inside(root, 'retentionYears')} unit={years} width={3} />
    </>
  );
};
