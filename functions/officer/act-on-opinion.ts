import { Refusal } from '#shared/errors.ts';
import { perform } from '../acting/perform.ts';
import { rulesInForce } from '../acting/rules.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { replyGiven } from '../store/idempotency.ts';
import { Acted } from '#shared/api/views.ts';

/** An answer hangs on no version of the dossier: where something else happened to it in the same second, it is given again. */
const attempts = 4;

/** Passes an opinion on or back as its one-stop, or answers it. */
export const actOnOpinion: UseCase<'actOnOpinion'> = async (deps, { actor, params, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  for (let attempt = 1; ; attempt += 1) {
    const opened = await deps.dossiers.openFor(actor, params.dossierId, 'for-opinion').catch(async (error: unknown) => {
      // Who answered no longer sees it: the same request again still gets its reply.
      const { folder } = await deps.dossiers.openFor({ kind: 'system', name: 'repeat' }, params.dossierId);
      const given = replyGiven(repeat, folder.replies);
      if (given === undefined) throw error;
      return Acted.parse(given);
    });
    if (!('folder' in opened)) return opened;
    const { dossier, opinions } = opened.folder;
    const opinion = opinions.find(({ no }) => String(no) === params.no);
    if (!opinion) throw new Refusal('not-found');
    const action = { ...body, version: dossier.version, no: opinion.no };
    try {
      return await perform(deps, { ...opened, rules: await rulesInForce(deps), action, repeat });
    } catch (error) {
      if (attempt === attempts || !(error instanceof Refusal) || error.code !== 'changed-meanwhile') throw error;
    }
  }
};
