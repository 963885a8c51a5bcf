import type { SetAside } from '../data/schema/mentions.ts';

/** Why a numeral is no figure: the reasons of `mentions.csv`. */
export type Reason = SetAside['reason'];
