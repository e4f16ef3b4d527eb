// The answer in one sentence.
import { Fragment } from 'preact';

/** What the job leaves, and what it leaves for each hour: the sentence is broken between the two, if it must be. */
export const Headline = ({ text }: { text: string }) => {
  const clauses = text.split(/(?<=:) (?=[−+]?£)/);
  return clauses.length < 2 ? <>{text}</> : <>{clauses.map((clause, at) => <Fragment key={clause}>{at > 0 && ' '}<span class="clause">{clause}</span></Fragment>)}</>;
};
