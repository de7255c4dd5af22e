type Area = { code: string; name: string };

/** Provinces and their communes, as `/data/areas.json` has them. */
export type Areas = { provinces: (Area & { communes: Area[] })[] };

/** An address in words: `12 Tô Hiệu, Phường Chiềng Lề, Tỉnh Sơn La`. */
export const addressInWords = (
  { province, commune, detail }: { province: string; commune: string; detail: string },
  areas: Areas | undefined,
): string => {
  const known = areas?.provinces.find(({ code }) => code === province);
  const communeName = known?.communes.find(({ code }) => code === commune)?.name ?? commune;
  return [detail, communeName, known?.name ?? province].filter((part) => part !== '').join(', ');
};
