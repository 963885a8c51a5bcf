import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { finder } from './finder.ts';
import { tokens } from './tokens.ts';

describe('tokens', () => {
  it.each([
    ['职业培训', ['职业', '业培', '培训']],
    ['户', ['户']],
    ['目标（70万人次）', ['目标', '70', '万人', '人次']],
    ['Job-stabilisation refunds', ['job', 'stabilisation', 'refunds']],
    ['Workers’ cafés', ['workers', 'cafes']],
    ['“5·20”政策A类', ['5', '20', '政策', 'a', '类']],
    ['７０', ['70']],
    ['  …', []],
  ])('tokens(%j) is %j', (text, found) => {
    expect(tokens(text)).toEqual(found);
  });
});

const entry = (id: string, kind: Entry['kind'], title: string, also = '', text = ''): Entry => ({
  id,
  kind,
  title,
  also,
  text,
  address: `/${id}`,
});

const find = finder([
  entry('training', 'topic', 'Skills training', '职业技能培训'),
  entry('jobs', 'indicator', 'New urban jobs', '城镇新增就业', 'Gross: leavers are not taken off.'),
  entry('refunds', 'term', 'job-stabilisation refunds', '稳岗返还'),
  entry('suzhou', 'place', 'Suzhou', '苏州'),
  entry('count', 'indicator', 'Training in Suzhou', '苏州的培训'),
  entry('story', 'story', 'Suzhou, Suzhou and Suzhou', '苏州'),
]);

describe('finder(entries)', () => {
  it.each<[string, string, readonly string[]]>([
    ['a Chinese word inside a longer one', '就业', ['jobs']],
    ['a Chinese word in several', '培训', ['training', 'count']],
    ['one character, as the beginning of a pair', '稳', ['refunds']],
    ['the beginning of a word', 'refu', ['refunds']],
    ['a misspelt word', 'trainning', ['training', 'count']],
    ['another spelling', 'stabilization', ['refunds']],
    ['all words', 'training suzhou', ['count']],
    ['any word, where nothing has all', 'urban leek', ['jobs']],
    ['words of the text', 'gross', ['jobs']],
    ['nothing', 'Nanjing', []],
    ['no words', ' ', []],
    ['a Chinese word that is not there', '业就', []],
  ])('finds by %s: %j', (_, query, ids) => {
    expect(
      find(query)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  it('puts what is called just that first', () => {
    expect(find('suzhou').map(({ id }) => id)[0]).toBe('suzhou');
  });
});
