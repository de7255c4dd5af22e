import { emblemLength, emblemSize } from '#shared/province/province-limits.ts';

const dataUrl = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsDataURL(file);
  });

const imageOf = async (file: Blob): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = await dataUrl(file);
  await image.decode();
  return image;
};

/** The image as PNG in base64, whole and in the middle of a square of so many pixels. */
const drawn = (image: HTMLImageElement, side: number): string => {
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  // An SVG without a size of its own fills the square.
  const [width, height] = [image.naturalWidth || side, image.naturalHeight || side];
  const scale = side / Math.max(width, height);
  const [w, h] = [width * scale, height * scale];
  canvas.getContext('2d')?.drawImage(image, (side - w) / 2, (side - h) / 2, w, h);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
};

/**
 * An uploaded image drawn anew as a small PNG in base64: whatever else its file held is left behind. Rejects where the browser cannot
 * read it.
 */
export const drawEmblem = async (file: Blob): Promise<string> => {
  const image = await imageOf(file);
  const sizes = [emblemSize, emblemSize / 2, emblemSize / 4].map((side) => drawn(image, side));
  const fitting = sizes.find((each) => each.length <= emblemLength);
  if (fitting === undefined) throw new Error('too large');
  return fitting;
};
