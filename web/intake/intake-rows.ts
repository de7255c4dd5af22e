import type { Intake } from '#shared/dossier/intake.ts';
import type { Capacity } from '#shared/person/capacity.ts';
import { answerInWords } from '#shared/service/answer-in-words.ts';
import { answersOfIntake, bringerForm } from '#shared/service/bringer-form.ts';
import { documentsOf } from '#shared/service/documents-asked.ts';
import type { Service } from '#shared/service/service.ts';
import type { Locale } from '#shared/words/text.ts';
import type { ConflictRow } from '../apply/conflict-panel.tsx';
import { countInWords } from '../kit/count-in-words.ts';
import type { Say } from '../kit/locale.tsx';
import { filingWords } from '../words/filing.ts';
import { nothingBrought } from './filled-from-card.ts';
import { intakeDifferences } from './merged-intake.ts';

type Shown = { service: Service; capacity: Capacity; t: Say; locale: Locale };
type Saves = { mine: Intake | undefined; theirs: Intake | undefined; base: Intake | undefined };

/** What differs of how it came, who brought it and which papers were counted, as rows to choose from. */
export const intakeRows = ({ base, ...sides }: Saves, { service, capacity, t, locale }: Shown): ConflictRow[] => {
  const fields = bringerForm(capacity).sections.flatMap((section) => section.fields);
  const papers = documentsOf(service);
  return intakeDifferences(sides, base).map(({ id, paper, elsewhere }) => {
    const field = fields.find((each) => `intake.${each.id}` === id);
    const name = field?.label ?? papers.find((each) => each.id === paper)?.name;
    const read = (intake: Intake = nothingBrought) =>
      (field
        ? answerInWords(field, answersOfIntake(intake)[field.id], { locale, areaName: (code) => code })
        : countInWords(
            intake.papers.find((each) => each.id === paper),
            t,
          )) || t(filingWords.nothing);
    return { id, label: name ? t(name) : id, mine: read(sides.mine), theirs: read(sides.theirs), elsewhere };
  });
};
