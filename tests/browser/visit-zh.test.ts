import { askedPages } from '../lib/dist.ts';
import { visitAll } from './visit.ts';

visitAll(askedPages().filter(({ lang }) => lang === 'zh'));
