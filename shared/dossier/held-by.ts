import { momentWords } from '../words/dates.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import type { Dossier } from './dossier.ts';

const words: Text = {
  vi: '{name} giữ hồ sơ này từ {moment}. Chưa có gì được ghi; đề nghị người đó hoặc lãnh đạo chuyển hồ sơ cho bạn.',
  en: '{name} has held this dossier since {moment}. Nothing was written; ask them or a leader to hand it over to you.',
};

/** Who holds it since when, and what to do about it: for somebody who acted on what they do not hold. */
export const heldBy = ({ holder }: Pick<Dossier, 'holder'>): Text | undefined =>
  holder && fill(words, { name: holder.name, moment: momentWords(holder.since) });
