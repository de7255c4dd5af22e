/** Pixels of the longer side, and the quality at which a photo of a paper is still well readable: 5.0 MB become about 0.6 MB. */
const longestSide = 2400;
const quality = 0.82;
/** Bytes below which a picture is sent as it is. */
const smallEnough = 700 * 1024;

/** A photo made small enough to send over a poor network, the right way up; anything else, or one that would not shrink, as it is. */
export const shrinkImage = async (file: File): Promise<File> => {
  if (!file.type.startsWith('image/') || file.size <= smallEnough) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!blob || blob.size >= file.size) return file;
  return new File([blob], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg' });
};
