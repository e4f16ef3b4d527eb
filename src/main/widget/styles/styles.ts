// The sheets of the shadow root, in the order in which later ones prevail.
import answer from './answer.css';
import away from './away.css';
import fields from './fields.css';
import frame from './frame.css';
import narrow from './narrow.css';
import start from './start.css';
import support from './support.css';
import trying from './try.css';

export const styles = [frame, fields, answer, trying, start, away, support, narrow].join('\n');
