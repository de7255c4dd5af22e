/** A result in the outgoing register of the agency that issued it: one register for each kind of paper (ký hiệu) and year, numbered from 1. */
export type ResultNumber = { number: number; symbol: string };

/** The kind of paper a service yields where its definition names none. */
export const plainSymbol = 'KQ-TTHC';

/** The number as papers bear it, below ten with a nought before it (NĐ 30/2020/NĐ-CP, Phụ lục I): `05/XN-UBND`. */
export const resultNumber = ({ number, symbol }: ResultNumber): string =>
  `${String(number).padStart(2, '0')}/${symbol}`;
