import { KeptAs } from '#shared/api/office-views.ts';
import { changeTemplate } from '#shared/notice/change-template.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { demandVersion } from '../office/demand-version.ts';
import { templateEvent, templateSubject } from '../office/template-event.ts';
import { templateNamed } from './template-named.ts';

/** Another text of a notice, or the portal's own again; it counts for whatever is sent from now on. */
export const saveNoticeTemplate: UseCase<'saveNoticeTemplate'> = async (deps, { actor, params, body, repeat }) => {
  const admin = await actor;
  const named = templateNamed(params);
  const { action, channel } = named;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const read = await deps.noticeTemplates.one(action, channel);
      demandVersion(read ?? { events: 0 }, body.version);
      const after = changeTemplate(action, channel, read?.template, body.template);
      const event = templateEvent({ admin, at: deps.now(), ...named, read, after });
      const reply = { id: templateSubject(action, channel).subjectId, version: event.seq };
      return {
        reply,
        failing: await deps.noticeTemplates.act({ ...named, read, after, event, reply: kept(reply), admin }),
      };
    },
  });
};
