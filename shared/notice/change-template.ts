import type { ActionType } from '../dossier/lifecycle.ts';
import { Refusal } from '../errors.ts';
import { sameJson } from '../service/draft/same-json.ts';
import { templateViolationWords } from '../words/template-violations.ts';
import { templateViolations } from './check-template.ts';
import { defaultTemplate } from './default-template.ts';
import type { NoticeTemplate } from './template.ts';
import type { NoticeChannel } from './template-limits.ts';

/**
 * The text as it is to be; undefined where it is the portal's own again, or equals it. Refuses 'not-found' what is no notice, 'invalid' what
 * may not be said so and what changes nothing.
 */
export const changeTemplate = (
  action: ActionType,
  channel: NoticeChannel,
  before: NoticeTemplate | undefined,
  asked: NoticeTemplate | undefined,
): NoticeTemplate | undefined => {
  const own = defaultTemplate(action, channel);
  if (!own) throw new Refusal('not-found');
  const violations = asked ? templateViolations(action, channel, asked) : [];
  if (violations.length === 0 && sameJson(before ?? own, asked ?? own))
    violations.push({ path: 'body.vi', rule: 'nothing-changed', message: templateViolationWords['nothing-changed'] });
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return asked && !sameJson(asked, own) ? asked : undefined;
};
