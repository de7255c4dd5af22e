/** A personal number (số định danh cá nhân, CCCD): 12 digits, no check digit (NĐ 137/2015; TT 59/2021). */
export const isNationalId = (text: string): boolean => /^\d{12}$/.test(text);

/**
 * What the number says of its bearer: the fourth digit gives century and sex (0 and 1 are the 20th, 2 and 3 the 21st; even is
 * male), the next two the year. The first three, province or country of birth, are never judged: provinces merge.
 */
export const readNationalId = (nationalId: string): { sex: 'male' | 'female'; birthYear: number } => {
  const century = Number(nationalId[3]);
  return {
    sex: century % 2 === 0 ? 'male' : 'female',
    birthYear: (19 + Math.floor(century / 2)) * 100 + Number(nationalId.slice(4, 6)),
  };
};
