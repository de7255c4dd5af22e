import type { Actor } from '../person/actor.ts';
import { actionTypes } from './lifecycle.ts';
import type { ActionType } from './lifecycle.ts';
import { refusalFor } from './may-act.ts';
import type { Actable } from './may-act.ts';

/** What this actor may do to the dossier now, in the order of `actionTypes`. Whether they may see it is `maySee`. */
export const availableActions = (dossier: Actable, actor: Actor): ActionType[] =>
  actionTypes.filter((action) => refusalFor(dossier, action, actor) === undefined);
