import { words, type Word } from './list.ts';

/** How strongly a promise is worded: what is ensured, striven for, held, or just said. */
export type Force = 'ensure' | 'strive' | 'hold' | 'plain';

/** Words that govern the number of their own clause alone. */
export const holdWords: readonly Word[] = words(`
保持 参保率保持95%
维持 参保率维持95%
稳定在 参保率稳定在95%
控制在 失业率控制在5%
`);

/** Words that govern what follows in their sentence; where both stand, the nearer. */
export const forceWords: readonly (readonly [Force, readonly Word[]])[] = [
  ['ensure', words('确保 确保帮扶5万人')],
  ['strive', words('力争 力争帮扶5万人')],
];
