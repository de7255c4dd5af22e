const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether the portal could have given this id; what it could not is asked of no table. */
export const isId = (text: string): boolean => form.test(text);
