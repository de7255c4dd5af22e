import { useState } from 'preact/hooks';
import { checkTexts } from '#shared/service/definition/check-texts.ts';
import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../kit/locale.tsx';
import { builderWords as words } from '../../words/admin-builder.ts';
import { TextPair } from './controls/text-pair.tsx';
import { useEditor } from './editor.tsx';
import { partOf } from './parts.ts';
import type { PartId } from './parts.ts';
import { placeInWords, spotAt } from './places.ts';
import type { Spot } from './spot.ts';

/** The places of a part whose text lacks a language. */
export const missingTexts = (service: Service, part: PartId): string[] => [
  ...new Set(
    checkTexts(service)
      .filter(({ place }) => partOf(place) === part)
      .map(({ place }) => place.replace(/\.(vi|en)$/, '')),
  ),
];

/** Only what lacks a translation, one below the other; what is filled in meanwhile stays in sight. */
export const MissingTexts = ({ part }: { part: PartId }) => {
  const { root } = useEditor();
  const t = useSay();
  const [places] = useState(() => missingTexts(root.value, part));
  const spots = places.flatMap((place) => spotAt(root, place) ?? []);
  if (spots.length === 0) return <p class="govuk-body">{t(words.onlyMissingDone)}</p>;
  return (
    <>
      {spots.map((at) => (
        <TextPair at={at as Spot<Text>} label={placeInWords(root.value, at.place)} key={at.place} />
      ))}
    </>
  );
};
