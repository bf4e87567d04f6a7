import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analyst } from '../analyst.ts';
import { broken, counted, endless, hungry, later } from './analyses.ts';

/** What every analyst keeps to; `stops` says whether it can end an analysis that does not end itself. */
export function analystContract(name: string, open: () => Analyst, { stops }: { readonly stops: boolean }): void {
  describe(`${name} as an analyst`, () => {
    let analyst: Analyst;
    beforeAll(() => {
      analyst = open();
    });
    afterAll(() => analyst.close());

    test('what an analysis says is handed on', async () => {
      expect(await analyst.analyse(counted, { text: 'abc' })).toEqual({ characters: 3 });
      expect(await analyst.analyse(counted, { text: '\ud800' })).toEqual({ characters: 1 });
    });

    test('an analysis may load a part of itself only where it is needed', async () => {
      expect(await analyst.analyse(later, { text: '' })).toBe('empty');
      expect(await analyst.analyse(later, { text: 'abc' })).toBe('ABC');
    });

    test('many at once each get their own answer', async () => {
      const texts = Array.from({ length: 50 }, (_, index) => 'x'.repeat(index));
      const said = await Promise.all(texts.map((text) => analyst.analyse(counted, { text })));
      expect(said.map(({ characters }) => characters)).toEqual(texts.map(({ length }) => length));
    });

    test('a bug in an analysis comes back as what it is, and the next call works', async () => {
      await expect(analyst.analyse(broken, {})).rejects.toThrow('the analysis has a bug');
      expect(await analyst.analyse(counted, { text: 'a' })).toEqual({ characters: 1 });
    });

    test('nothing is looked at for whoever has left', async () => {
      const gone = analyst.analyse(counted, { text: 'a' }, AbortSignal.abort());
      await expect(gone).rejects.toMatchObject({ code: 'cancelled', kind: 'unavailable' });
    });

    if (!stops) return;

    test.each([
      ['that never ends', endless],
      ['that takes all memory', hungry],
    ])('an analysis %s is stopped with a remedy, and the next call works', async (_, analysis) => {
      const call = analyst.analyse(analysis, {});
      await expect(call).rejects.toMatchObject({
        code: 'analysis_stopped',
        kind: 'unavailable',
        message: expect.stringMatching(/\. Send a shorter program/),
      });
      expect(await analyst.analyse(counted, { text: 'a' })).toEqual({ characters: 1 });
    });

    test('whoever leaves is let go at once, and what they waited for is not begun', async () => {
      const stuck = [1, 2].map(() => analyst.analyse(endless, {}).catch(({ code }) => code));
      const leaving = new AbortController();
      const left = [1, 2, 3, 4].map(() => analyst.analyse(endless, {}, leaving.signal).catch(({ code }) => code));
      setTimeout(() => leaving.abort(), 50);
      expect(await Promise.all(left)).toEqual(Array(4).fill('cancelled'));
      expect(await Promise.all(stuck)).toEqual(Array(2).fill('analysis_stopped'));
    });

    test('whoever waits behind endless ones is answered, and is not stopped for having waited', async () => {
      const stuck = [1, 2, 3].map(() => analyst.analyse(endless, {}).catch(({ code }) => code));
      expect(await analyst.analyse(counted, { text: 'abcd' })).toEqual({ characters: 4 });
      expect(await Promise.all(stuck)).toEqual(Array(3).fill('analysis_stopped'));
    });
  });
}
