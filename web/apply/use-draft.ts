import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DossierView } from '#shared/api/views.ts';
import type { Person } from '#shared/person/person.ts';
import { prune } from '#shared/service/prune.ts';
import type { Service } from '#shared/service/service.ts';
import { useApp } from '../session/app.tsx';
import { deviceDraft, eraseDeviceDraft, keepDeviceDraft } from '../session/device-drafts.ts';
import { openDraft } from './draft.ts';
import type { Draft, SaveMark, Saved, Writing } from './draft.ts';
import { prefilled } from './prefilled.ts';
import { stable } from './stable.ts';

const nobody: Writing = { answers: {}, concerning: { capacity: 'self' } };

const savedOf = ({ answers }: DossierView): Saved =>
  answers === undefined
    ? { saved: 0, writing: nobody }
    : {
        saved: answers.saved,
        savedAt: answers.savedAt,
        writing: {
          answers: answers.answers,
          concerning: answers.concerning,
          ...(answers.intake && { intake: answers.intake }),
        },
      };

export type DraftInUse = {
  writing: Writing;
  mark: SaveMark;
  change: (part: Partial<Writing>) => void;
  draft: Draft;
  /** What the server held when the dossier was opened: in a supplement, what was declared before. */
  before: Writing;
};

type Start = { writing: Writing; saved: number; savedAt: string | undefined; dirty: boolean; base?: Writing };

/** What to go on from: what this device holds unsaved, else what the server has, else what is known of the person. */
const startFrom = (view: DossierView, service: Service, me: Person | undefined): Start => {
  const server = savedOf(view);
  const here = deviceDraft(view.dossier.id, Date.now());
  if (here?.dirty)
    return {
      writing: {
        answers: here.answers,
        concerning: here.concerning ?? server.writing.concerning,
        ...(here.intake && { intake: here.intake }),
      },
      saved: here.saved,
      savedAt: server.savedAt,
      dirty: true,
      ...(here.saved === server.saved && { base: server.writing }),
    };
  const isNew =
    view.dossier.status === 'draft' && server.saved === 0 && Object.keys(server.writing.answers).length === 0;
  const known = isNew && me && service.form ? prefilled(service.form, me) : {};
  if (Object.keys(known).length > 0)
    return { writing: { ...server.writing, answers: known }, saved: 0, savedAt: undefined, dirty: true };
  return { ...server, savedAt: server.savedAt, dirty: false };
};

/** The draft behind the steps: what is typed, where it is kept, and how to save it. */
export const useDraft = (view: DossierView, service: Service, me?: Person): DraftInUse => {
  const { call } = useApp();
  const dossierId = view.dossier.id;
  const start = useMemo(() => startFrom(view, service, me), []);
  const [writing, setWriting] = useState(start.writing);
  const [mark, setMark] = useState<SaveMark>({ state: 'saved', at: start.savedAt });
  const current = useRef(start.writing);

  const draft = useMemo(() => {
    const counted = ({ answers, concerning, intake }: Writing) =>
      stable([service.form ? prune(service.form, answers) : answers, concerning, intake]);
    return openDraft(start, {
      save: (saved, writing) => call('saveAnswers', { params: { dossierId }, body: { saved, ...writing } }),
      latest: async () => savedOf(await call('getDossier', { params: { dossierId } })),
      keep: (writing, saved, dirty) =>
        dirty ? keepDeviceDraft(dossierId, { ...writing, saved, at: Date.now(), dirty }) : eraseDeviceDraft(dossierId),
      same: (one, other) => counted(one) === counted(other),
      onMark: setMark,
    });
  }, []);

  useEffect(() => {
    const save = () => void draft.flush();
    addEventListener('online', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      removeEventListener('online', save);
      document.removeEventListener('visibilitychange', save);
      draft.close();
    };
  }, [draft]);

  return {
    writing,
    mark,
    draft,
    before: savedOf(view).writing,
    change: (part) => {
      current.current = { ...current.current, ...part };
      setWriting(current.current);
      draft.change(current.current);
    },
  };
};
