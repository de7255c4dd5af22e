/** Most characters of each text. */
export const provinceLengths = { portal: 60, name: 60, footer: 300 } as const;

/** Most characters of an emblem in base64: 48 KB of image. */
export const emblemLength = 65_536;

/** Width and height that an uploaded emblem is drawn to, in pixels: sharp where it is shown with 40. */
export const emblemSize = 160;
