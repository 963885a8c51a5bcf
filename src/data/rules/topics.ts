import type { Problem } from '../problem.ts';
import type { Figure } from '../schema/figures.ts';
import type { Topic } from '../schema/topics.ts';
import type { Reads } from './reads.ts';

/**
 * The verdict on a topic, and its reason, are a person's: they were given when the figures of some
 * documents had been read. A document that says more asks for them to be read again, and a topic on
 * which a second place speaks is no longer one place's. Rows that could not be read are told elsewhere.
 */
export function topicProblems({ topics, ...reads }: Reads): readonly Problem[] {
  const { documents, figures, indicators, places } = reads;
  if ([topics, documents, figures, indicators, places].some(({ problems }) => problems.length > 0))
    return [];
  const topicOf = new Map(indicators.rows.map(({ row }) => [row.id, row.topic]));
  const compared = new Set(places.rows.flatMap(({ row }) => (row.compared ? [row.id] : [])));
  const said = figures.rows.map(({ row }) => row);
  // What is said of elsewhere is compared with nothing.
  const placed = said.filter(({ place }) => place !== null && compared.has(place));
  const known = new Set(documents.rows.map(({ row }) => row.id));
  return topics.rows.flatMap(({ line, row }) => {
    const own = placed.filter(({ indicator }) => topicOf.get(indicator) === row.id);
    return [...seen(row, own, known), ...alone(row, own)].map((finding) => ({
      file: topics.file,
      line,
      ...finding,
    }));
  });
}

type Finding = Pick<Problem, 'column' | 'message'>;

function seen(
  { id, judgedOn }: Topic,
  own: readonly Figure[],
  known: ReadonlySet<string>,
): readonly Finding[] {
  const stating = new Set(own.map(({ document }) => document));
  const unseen = [...stating].filter((each) => !judgedOn.includes(each));
  const idle = judgedOn.filter((each) => !stating.has(each));
  return [
    ...unseen.map(
      (each) =>
        `missing document: ${each} states figures on ${id}, which the verdict and its reasons have not seen (read comparable, reason_en and reason_zh again, mend what is no longer so, then add it here)`,
    ),
    ...idle.map((each) =>
      known.has(each)
        ? `invalid document "${each}": it states no figure of a compared place on ${id}, leave it out`
        : `unknown document: ${each} (write those that state figures on ${id})`,
    ),
  ].map((message) => ({ column: 'judged_on', message }));
}

function alone({ id, comparable }: Topic, own: readonly Figure[]): readonly Finding[] {
  const speaking = [...new Set(own.flatMap(({ place }) => place ?? []))];
  if (comparable !== 'one-place' || speaking.length < 2) return [];
  const message = `invalid word "one-place": ${speaking.join(' and ')} state figures on ${id} (use yes, side-by-side or no, and say why in reason_en and reason_zh)`;
  return [{ column: 'comparable', message }];
}
