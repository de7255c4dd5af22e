const local = /^[^\s@"(),:;<>[\\\]]{1,64}$/;
const label = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** An e-mail address someone could receive mail at: at most 254 characters, a dotted domain; never proof that it exists. */
export const isEmail = (text: string): boolean => {
  const at = text.lastIndexOf('@');
  const name = text.slice(0, at);
  const labels = text.slice(at + 1).split('.');
  return (
    at > 0 &&
    text.length <= 254 &&
    local.test(name) &&
    !name.startsWith('.') &&
    !name.endsWith('.') &&
    !name.includes('..') &&
    labels.length >= 2 &&
    labels.every((each) => label.test(each)) &&
    (labels.at(-1)?.length ?? 0) >= 2
  );
};
