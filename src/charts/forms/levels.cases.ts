import type { Cases } from './cases.ts';
import { levels, type Line } from './levels.ts';

const from = (id: string) => ({ en: `after {figure:${id}}`, zh: `原为{figure:${id}}` });

const plain: Line = {
  id: 'bing-new-jobs-2027-target',
  level: 'bing-new-jobs-2022-baseline',
  entry: { en: 'Below its level', zh: '低于起点' },
  under: from('bing-new-jobs-2022-baseline'),
};

const changed: Line = {
  id: 'bing-check-ups-2026-target',
  level: 'bing-check-ups-2022-baseline',
  earlier: 'bing-check-ups-2023-target',
  under: from('bing-check-ups-2022-baseline'),
  entry: { en: 'After a higher promise', zh: '先高后低的目标' },
  word: {
    id: 'bing-pacts-2027-target',
    text: { en: '2027: in words', zh: '2027年写的是文字' },
  },
  phone: { entry: { en: 'First higher', zh: '先高' } },
};

const level: Line = {
  id: 'bing-check-ups-2022-baseline',
  level: 'bing-check-ups-2022-baseline',
  entry: { en: 'A level', zh: '起点' },
  sub: { en: 'against itself', zh: '以自己为基准' },
  under: { en: 'as printed', zh: '原文' },
};

const page = levels([plain, changed, level]);
const heading = { en: 'Promised', zh: '承诺' };

export default {
  full: page({ lines: [plain, changed, level], slots: 3, heading }),
  'last-lines-empty': page({ lines: [plain], slots: 3, heading }),
} satisfies Cases;
