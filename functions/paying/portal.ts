/** Who acts where money does: a provider's, a statement's or a cashier's proof moves a dossier on, never a person's word. */
export const payments = { kind: 'system', name: 'payments' } as const;
