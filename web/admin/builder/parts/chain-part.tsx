import type { ChainPart } from '#shared/service/chain.ts';
import { useSay } from '../../../kit/locale.tsx';
import { adminChain as words } from '../../../words/admin-chain.ts';
import { ConditionControl } from '../conditions/condition-control.tsx';
import { AddByName } from '../controls/add-by-name.tsx';
import { IdControl, slugIds } from '../controls/id-control.tsx';
import { ItemList } from '../controls/item-list.tsx';
import { LineControl } from '../controls/line-control.tsx';
import { LinesControl } from '../controls/lines-control.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useAdding } from '../controls/use-adding.ts';
import { asLines, renamePart } from '../edit-chain.ts';
import { slugId } from '../edit-ids.ts';
import { useEditor } from '../editor.tsx';
import { given, inside } from '../spot.ts';
import type { Spot } from '../spot.ts';

const newPart = (id: string, vi: string): ChainPart => ({
  id,
  serviceId: '',
  name: { vi, en: '' },
  agency: { vi: '', en: '' },
  carried: [],
  documents: [],
});

const PartFields = ({ at, all }: { at: Spot<ChainPart>; all: readonly string[] }) => {
  const { root, published } = useEditor();
  const { id } = at.value;
  return (
    <>
      <TextPair at={inside(at, 'name')} />
      <LineControl at={inside(at, 'serviceId')} label={words.service} hint={words.serviceHint} />
      <TextPair at={inside(at, 'agency')} hint={words.agencyHint} />
      <LineControl at={inside(at, 'agencyId')} label={words.decides} hint={words.decidesHint} optional />
      <LineControl at={inside(at, 'caseId')} label={words.theCase} optional />
      <ConditionControl at={inside(at, 'when')} label={words.when} always={words.always} />
      <LinesControl at={asLines(inside(at, 'carried'))} hint={words.carriedHint} />
      <LinesControl at={asLines(inside(at, 'documents'))} hint={words.documentsHint} />
      <IdControl
        place={at.place}
        id={id}
        form={slugIds}
        taken={all}
        published={published.has(at.place)}
        onRename={(to) => root.change((now) => renamePart(now, id, to))}
      />
    </>
  );
};

const Parts = ({ at }: { at: Spot<ChainPart[]> }) => {
  const t = useSay();
  const ids = at.value.map(({ id }) => id);
  const add = useAdding(at, (vi) => newPart(slugId(vi, ids), vi));
  return (
    <>
      <ItemList at={at} name={({ name }) => t(name)} facts={({ agency }) => t(agency)}>
        {(part) => <PartFields at={part} all={ids} />}
      </ItemList>
      <AddByName label={words.addPart} id="add-chain-part" onAdd={add} />
    </>
  );
};

/** What follows by itself once this procedure has its result, in order; or nothing. */
export const ChainDefinitionPart = () => {
  const { closed, root } = useEditor();
  const t = useSay();
  const at = inside(root, 'chain');
  const chain = given(at);
  return (
    <>
      <p class="govuk-body">{t(words.intro)}</p>
      {chain && <Parts at={inside(chain, 'parts')} />}
      {!closed && (
        <p data-place={at.place}>
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            onClick={() => at.change((now) => (now ? undefined : { parts: [] }))}
          >
            {t(chain ? words.end : words.begin)}
          </button>
        </p>
      )}
    </>
  );
};
