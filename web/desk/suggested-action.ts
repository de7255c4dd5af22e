import type { StaffActionType } from '../words/desk-actions.ts';
import type { View } from './dossier-page.tsx';

type Standing = { actions: readonly string[]; dossier: Pick<View['dossier'], 'holder' | 'proposal' | 'apology'> };

/** What usually comes next on a dossier as it stands, of what this officer may do: shown first among equals. */
export const suggestedAction = ({ actions, dossier }: Standing, staffId: string): StaffActionType | undefined => {
  const next: readonly (StaffActionType | false)[] = [
    'acknowledge',
    'judge-exemption',
    'accept',
    'return-result',
    'stamp',
    dossier.proposal !== undefined && 'approve',
    dossier.proposal !== undefined && 'resolve',
    dossier.apology !== undefined && 'extend',
    dossier.holder === undefined && 'assign',
    dossier.holder === undefined && 'claim',
    dossier.holder?.staffId === staffId && dossier.proposal === undefined && 'propose',
  ];
  return next.find((type): type is StaffActionType => type !== false && actions.includes(type));
};
