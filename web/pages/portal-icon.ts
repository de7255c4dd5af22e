import type { Colours } from '#shared/province/colours.ts';

const drawn = ({ header, accent }: Colours): string =>
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><rect width='40' height='40' rx='6' fill='${header}'/>` +
  `<circle cx='20' cy='20' r='14' fill='none' stroke='${accent}' stroke-width='3'/><path d='M11 25l7-10 4 5 2-3 5 8z' fill='${accent}'/></svg>`;

/** The portal's mark in the window's tab, inside the page: a request of its own would cost four times as much. */
export const portalIcon = (colours: Colours): string =>
  `data:image/svg+xml,${drawn(colours).replace(/[<>#]/g, encodeURIComponent)}`;
