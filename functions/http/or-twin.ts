import { Refusal } from '#shared/errors.ts';

/** What comes of a request; where it is refused, the reply its twin was given meanwhile, if there is one. */
export const orTwin = async <Reply>(
  work: () => Promise<Reply>,
  twin: (refusal: Refusal) => Promise<Reply | undefined>,
): Promise<Reply> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const given = await twin(error);
    if (given === undefined) throw error;
    return given;
  }
};
