// The answer in one sentence.
import { Fragment } from 'preact';

/** A sentence of two clauses is rather broken between them than within the second. */
export const Headline = ({ text }: { text: string }) => (
  <>{text.split(/(?<=:) /).map((clause, at) => (at === 0 ? clause : <Fragment key={clause}> <span class="clause">{clause}</span></Fragment>))}</>
);
