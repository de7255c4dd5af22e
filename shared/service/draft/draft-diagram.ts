import { dutyWords } from '../../person/duty.ts';
import { stateDiagram } from '../../state-diagram.ts';
import { draftLifecycle } from './draft-lifecycle.ts';
import type { DraftMove } from './draft-lifecycle.ts';
import { draftStatuses, draftStatusWords } from './draft-status.ts';

const whose: Record<DraftMove['who'], string> = {
  'own-department': 'of its department',
  'no-author': 'who did not write it',
};

const note = ({ by, who, scope }: DraftMove): string =>
  [by.map((duty) => dutyWords[duty].en).join(', '), whose[who], scope === undefined ? '' : `${scope} only`]
    .filter((part) => part !== '')
    .join('; ');

/** The way of a draft to its publication, drawn: who may do what from where. */
export const draftDiagram = (): string =>
  stateDiagram({
    source: 'shared/service/draft/draft-lifecycle.ts',
    states: draftStatuses.map((id) => ({ id, name: draftStatusWords[id].en })),
    begins: { to: 'draft', note: `open (${dutyWords.editor.en})` },
    moves: draftStatuses.flatMap((from) =>
      Object.entries(draftLifecycle[from]).map(([action, move]) => ({
        from,
        to: move.to,
        note: `${action} (${note(move)})`,
      })),
    ),
  });
