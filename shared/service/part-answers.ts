import type { ChainPart } from './chain.ts';
import type { Answers } from './condition.ts';
import { fittingAnswers } from './fitting-answers.ts';
import type { Form } from './form.ts';

/** What a part of a chain is filed with of the answers of the one filing: whole questions under the part's own names, as far as its form holds them. */
export const partAnswers = (part: Pick<ChainPart, 'carried'>, form: Form, filed: Answers): Answers =>
  fittingAnswers(
    form,
    Object.fromEntries(
      part.carried.flatMap(({ to, from }) => {
        const answer = filed[from];
        return answer === undefined ? [] : [[to, answer]];
      }),
    ),
  );
