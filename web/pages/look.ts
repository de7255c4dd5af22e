import { darker } from '#shared/province/colours.ts';
import type { Colours } from '#shared/province/colours.ts';
import { emblemBytes } from '#shared/province/emblem.ts';
import type { Province } from '#shared/province/province.ts';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import type { AnyFile } from './site-file.ts';

/** Addresses of what a province adds to every page: nothing where it looks as the portal comes. */
export type Look = { styles?: string; emblem?: string };

/** The colours as the style sheets take them. */
const stylesFor = ({ header, accent, action }: Colours): string =>
  `:root{--mc-header:${header};--mc-accent:${accent};--mc-action:${action};--govuk-link-colour:${action};` +
  `--mc-action-hover:${darker(action, 0.3)};--govuk-link-hover-colour:${darker(action, 0.3)}}`;

const isPlain = (colours: Colours): boolean => stylesFor(colours) === stylesFor(unnamedProvince.colours);

/**
 * What a province adds to every page, and the files it is: named after their content, so that they are kept for a year, but for the colours of
 * the page for what is not there, which a deployment brings.
 */
export const lookOf = (
  { colours, emblem }: Province,
  hashOf: (text: string) => string,
): { look: Look; files: AnyFile[] } => {
  const styles = stylesFor(colours);
  const look: Look = {
    ...(!isPlain(colours) && { styles: `/look/${hashOf(styles)}.css` }),
    ...(emblem !== undefined && { emblem: `/look/${hashOf(emblem)}.png` }),
  };
  const file = (address: string, body: () => string | Uint8Array): AnyFile => ({ path: address.slice(1), body });
  return {
    look,
    files: [
      file('/data/look.css', () => styles),
      ...(look.styles === undefined ? [] : [file(look.styles, () => styles)]),
      ...(look.emblem === undefined || emblem === undefined ? [] : [file(look.emblem, () => emblemBytes(emblem))]),
    ],
  };
};
