import { provisionalMark, regulationSet } from '#shared/dossier/regulation-set.ts';
import type { PaperData } from './paper-data.ts';
import type { Sheet } from './sheet.ts';

/** A layout that was not compared with its regulation says so before anything else, on the paper and to who hears it read. */
export const markProvisional = (sheet: Sheet, { form }: Pick<PaperData, 'form'>): void => {
  const regulation = form && regulationSet[form.regulation];
  if (!regulation?.provisional) return;
  sheet.stamp('MẪU TẠM');
  sheet.text(`${regulation.name}: ${provisionalMark}`, { face: 'italic', size: 9, align: 'center' });
};
