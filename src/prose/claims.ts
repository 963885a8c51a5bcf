import type { Ledger } from '../data/ledger.ts';
import { claims, isClaim, untrue, untrueMessage } from '../data/claims/register.ts';
import type { ClaimTag } from './outline.ts';
import { fieldLine, type LineProblem, type Text } from './text.ts';
import { unknown } from './unknown.ts';

/** The claims that a text names in its frontmatter: what its title, description and steps’ titles say. */
export function claimsInFields(text: Pick<Text, 'fields' | 'source'>): readonly ClaimTag[] {
  const { claims: named } = text.fields;
  const line = fieldLine(text, 'claims');
  return Array.isArray(named)
    ? named.flatMap((claim) => (typeof claim === 'string' ? [{ claim, within: null, line }] : []))
    : [];
}

/** What a text says of the whole ledger and the ledger does not bear out, or under no known name. */
export function claimProblems(
  tags: readonly ClaimTag[],
  where: string,
  ledger: Ledger,
): readonly LineProblem[] {
  return tags.flatMap(({ claim, line }) => {
    if (claim === '') return [];
    if (!isClaim(claim))
      return [
        { line, message: `${where}: ${unknown('claim', claim, Object.keys(claims), 'all')}` },
      ];
    return untrue([claim], ledger).map((id) => ({
      line,
      message: `${where}: ${untrueMessage(id)}`,
    }));
  });
}
