import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. */
const slow = [
  'browser/visit-en',
  'browser/visit-zh',
  'browser/story.',
  'browser/text-200',
  'dist/dataset-code',
  'browsers/story',
  'browsers/text',
];

/** Begins with what takes longest, so that no worker is left alone with it at the end. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const nth = slow.findIndex((name) => moduleId.includes(`tests/${name}`));
      return nth === -1 ? slow.length : nth;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
