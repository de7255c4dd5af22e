import { Fragment } from 'preact';
import { isKind } from '#shared/service/field-parts.ts';
import type { Field } from '#shared/service/form.ts';
import { useSay } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { RemovedNotice } from '../controls/removed-notice.tsx';
import { holderPlace } from '../edit-form.ts';
import type { Holder } from '../edit-form.ts';
import { inside, itemAt } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { AddQuestion } from './add-question.tsx';
import type { Around } from './inherited.ts';
import { QuestionRow } from './question-row.tsx';

type ListProps = {
  holder: Holder;
  fields: Spot<Field[]>;
  /** What the questions stand in, the nearest first: what is not said of a question is taken from there. */
  around: Around[];
  name: string;
};

/** The questions of a section or group, one line each; those of a group stand below it. */
export const QuestionList = ({ holder, fields, around, name }: ListProps) => {
  const t = useSay();
  const place = holderPlace(holder);
  return (
    <>
      <ol class="mc-questions" aria-label={t(words.questionsOf, { name })}>
        {fields.value.map((field, at) => {
          const spot = itemAt(fields, at);
          return (
            <Fragment key={field.id}>
              <RemovedNotice listPlace={place} at={at} />
              <li class="mc-item" data-place={spot.place}>
                <QuestionRow holder={holder} at={spot} number={at} siblings={fields.value} around={around} />
                {isKind(field, 'group') && (
                  <div class="mc-group">
                    <QuestionList
                      holder={{ ...holder, groupId: field.id }}
                      fields={inside(spot as Spot<typeof field>, 'fields')}
                      around={[field, ...around]}
                      name={t(field.label) || field.id}
                    />
                  </div>
                )}
              </li>
            </Fragment>
          );
        })}
        <RemovedNotice listPlace={place} at={fields.value.length} />
      </ol>
      <AddQuestion holder={holder} name={name} />
    </>
  );
};
