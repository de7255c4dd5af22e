import * as z from 'zod';

/** A resource about to be named: its own properties can be asked for, resolved. */
export type Named = {
  readonly name: string;
  readonly region: string;
  readonly account: string;
  /** The property, resolved, if it is text or yes/no. */
  readonly text: (property: string) => string | undefined;
};

/** How one resource type is carried out here: the properties known at any depth, and what others may ask of it. */
export type Kind<Schema extends z.ZodType = z.ZodType> = {
  readonly properties: Schema;
  readonly ref: (of: Named) => string;
  readonly attributes: (of: Named) => Readonly<Record<string, string>>;
};

/** A property that is accepted and left to the cloud, and why. */
export const cloudOnly = (reason: string) => z.unknown().optional().describe(`cloud only: ${reason}`);

/** Declares a kind; a resource without own naming is known by its physical name. */
export const kind = <Schema extends z.ZodType>(
  properties: Schema,
  naming: Partial<Pick<Kind, 'ref' | 'attributes'>> = {},
): Kind<Schema> => ({
  properties,
  ref: naming.ref ?? (({ name }) => name),
  attributes: naming.attributes ?? (() => ({})),
});

const short = (text: string, limit: number): string => text.slice(-limit);

/** A name as the service takes it: `property` where the template gives it, else made from stack and logical id. */
export const given = (of: Named, property: string, limit = 64): string => of.text(property) ?? short(of.name, limit);

/** A name of small letters, digits and hyphens. */
export const givenLower = (of: Named, property: string): string =>
  of.text(property) ?? short(of.name.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-'), 63).replace(/^-+/, '');

/** Text that may come as a number or yes/no, as CloudFormation allows. */
export const looseText = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** A whole number that may come as text. */
export const looseNumber = z.coerce.number();

/** Yes/no that may come as text. */
export const looseBoolean = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

/** Tags mean nothing to the runner. */
export const tags = cloudOnly('tags are for bills and inventories');
