// The service writes straight quotation marks and hyphens; people read the curly marks of the calculator's own words, and words in one piece.

/** What is sent back or followed: it stays as it came. */
const AS_IT_CAME = ['id', 'value', 'url'];

/** An answer whose sentences have the apostrophes and quotation marks of the calculator's own. */
export const legible = <T>(answer: T): T => read(answer, '') as T;

function read(part: unknown, field: string): unknown {
  if (typeof part === 'string') {
    return AS_IT_CAME.includes(field) ? part : curly(part);
  }
  if (Array.isArray(part)) {
    return part.map((one) => read(one, field));
  }
  return part !== null && typeof part === 'object'
    ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, read(value, key)]))
    : part;
}

const curly = (text: string) => unparted(text).replace(/(^|[\s(:])'(?=\p{L})/gu, '$1‘').replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”').replace(/ - /g, '\u00a0– ');

/** A text whose Welsh words for a benefit, and what begins with so few letters, are not broken at their hyphens; the longer one for benefits may be. */
export const unparted = (text: string) => text.replace(/(udd)-(?=dal\b)/g, '$1\u2011').replace(/\b(ad|dd?i)-(?=\p{L})/giu, '$1\u2011');
