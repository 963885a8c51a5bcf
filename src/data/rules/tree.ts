import type { Problem } from '../problem.ts';
import type { Place } from '../schema/places.ts';
import type { Reads } from './reads.ts';

type Finding = Pick<Problem, 'column' | 'message'>;

/** From the whole down: a place belongs to one of a kind before its own, so no line of them closes. */
const levels: readonly Place['kind'][] = ['country', 'province', 'city', 'district'];

/** Places are a tree by level, and a code of GB/T 2260 says where in it a place stands. */
export function treeProblems({ places: { file, rows } }: Reads): readonly Problem[] {
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  return rows.flatMap(({ line, row }) => {
    const whole = row.partOf === null ? undefined : byId.get(row.partOf);
    const wrong = belonging(row, whole);
    // A code follows from where a place belongs: where that is wrong, what else is cannot be told.
    return (wrong.length > 0 ? wrong : coded(row, whole)).map((finding) => ({
      file,
      line,
      ...finding,
    }));
  });
}

function belonging(part: Place, whole: Place | undefined): readonly Finding[] {
  const column = 'part_of';
  if (part.partOf !== null && part.kind === 'country') {
    return [
      {
        column,
        message: `invalid place "${part.partOf}": a country is part of none, leave it empty`,
      },
    ];
  }
  if (whole === undefined) return [];
  if (whole.id === part.id) {
    const message = `invalid place "${part.id}": a place is no part of itself, name the one it belongs to`;
    return [{ column, message }];
  }
  if (levels.indexOf(whole.kind) < levels.indexOf(part.kind)) return [];
  const above = levels.slice(0, levels.indexOf(part.kind)).join(' or ');
  const message = `invalid place "${whole.id}": it is a ${whole.kind}, a ${part.kind} is part of a ${above}`;
  return [{ column, message }];
}

function coded({ kind, code }: Place, whole: Place | undefined): readonly Finding[] {
  if (code === null) return [];
  const refuse = (remedy: string): readonly Finding[] => [
    { column: 'code', message: `invalid code "${code}": ${remedy}` },
  ];
  if (kind === 'country') return refuse('a country has none, leave it empty');
  if (kind === 'province' && !code.endsWith('0000'))
    return refuse('that of a province ends in 0000');
  if (kind === 'city' && (!code.endsWith('00') || code.endsWith('0000')))
    return refuse('that of a city ends in 00 (a city below a city is a district here)');
  const head = whole?.code?.replace(/(?:00)+$/, '') ?? '';
  return code.startsWith(head) ? [] : refuse(`those in ${whole?.id ?? ''} begin with ${head}`);
}
