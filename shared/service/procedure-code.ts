/** A national code of a procedure, or `9.00xxxx` while none is verified. */
export const procedureCode = /^[1239]\.\d{6}(\.\d{3}\.\d{2}\.\d{2})?(\.H\d{2})?$/;
