import { useState } from 'preact/hooks';
import type { Answers } from '#shared/service/condition.ts';
import type { Field } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import { answerInWords } from '#shared/service/answer-in-words.ts';
import { areaNameIn } from '../kit/areas.ts';
import type { Areas } from '../kit/areas.ts';
import { AskedTogether } from '../kit/asked.tsx';
import { Banner } from '../kit/banner.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { Radios } from '../kit/radios.tsx';
import { filingWords as words } from '../words/filing.ts';
import { whoWords } from '#shared/words/who.ts';
import type { Writing } from './draft.ts';
import { stable } from './stable.ts';

/** What else differs, in words, and whether the other save is the one that changed it: then it is the one chosen at first. */
export type ConflictRow = { id: string; label: string; mine: string; theirs: string; elsewhere: boolean };

type Props = {
  mine: Writing;
  theirs: Writing;
  service: Service;
  areas: Areas;
  others?: readonly ConflictRow[];
  onChosen: (writing: Writing, isTheirs: (id: string) => boolean) => void;
};

const differing = (mine: Answers, theirs: Answers, service: Service): Field[] =>
  (service.form?.sections ?? [])
    .flatMap(({ fields }) => fields)
    .filter((field) => stable(mine[field.id]) !== stable(theirs[field.id]));

/** Two versions of a draft side by side, field by field; what is not chosen is shown until the choice is made. */
export const ConflictPanel = ({ mine, theirs, service, areas, others = [], onChosen }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTheirs = (id: string) => chosen.get(id) ?? others.some((each) => each.id === id && each.elsewhere);
  const fields = differing(mine.answers, theirs.answers, service);
  const who = stable(mine.concerning) !== stable(theirs.concerning);
  const read = (field: Field, answers: Answers) => {
    const answer = answers[field.id];
    if (field.kind === 'group')
      return Array.isArray(answer) ? `${answer.length} × ${t(field.entry)}` : t(words.nothing);
    return answerInWords(field, answer, { locale, areaName: areaNameIn(areas) }) || t(words.nothing);
  };
  const ask = (id: string, label: string, here: string, elsewhere: string) => (
    <AskedTogether path={`conflict.${id}`} label={label} key={id}>
      <Radios
        path={`conflict.${id}`}
        chosen={isTheirs(id)}
        onChoose={(value) => setChosen(new Map([...chosen, [id, value]]))}
        choices={[
          {
            value: false,
            label: { vi: words.mine.vi.replace('{value}', here), en: words.mine.en.replace('{value}', here) },
          },
          {
            value: true,
            label: {
              vi: words.theirs.vi.replace('{value}', elsewhere),
              en: words.theirs.en.replace('{value}', elsewhere),
            },
          },
        ]}
      />
    </AskedTogether>
  );
  const keep = () => {
    const answers = { ...theirs.answers, ...mine.answers };
    for (const { id } of fields) answers[id] = (isTheirs(id) ? theirs : mine).answers[id];
    onChosen({ answers, concerning: (isTheirs('who') ? theirs : mine).concerning }, isTheirs);
  };
  return (
    <Banner alert title={t(words.conflictTitle)}>
      <p class="govuk-body">{t(words.conflictHelp)}</p>
      {who &&
        ask(
          'who',
          t(whoWords.title),
          mine.concerning.name ?? t(whoWords[mine.concerning.capacity]),
          theirs.concerning.name ?? t(whoWords[theirs.concerning.capacity]),
        )}
      {fields.map((field) => ask(field.id, t(field.label), read(field, mine.answers), read(field, theirs.answers)))}
      {others.map((each) => ask(each.id, each.label, each.mine, each.theirs))}
      <button type="button" class="govuk-button" onClick={keep}>
        {t(words.keepChosen)}
      </button>
    </Banner>
  );
};
