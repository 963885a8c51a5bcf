import './no-eval.ts';
import { review } from './review.ts';
import type { Sheet } from './sheet.ts';

review(JSON.parse(document.getElementById('sheet')?.textContent ?? '') as Sheet);
