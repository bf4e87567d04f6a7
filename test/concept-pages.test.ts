import { expect, it } from 'vitest';
import { CONCEPT_IDS } from '../contracts/concepts.ts';
import { temporaryHouse } from '../shared/testing/house.ts';
import { httpDoor } from '../shared/testing/http.ts';
import { SERVERS } from '../suite/servers.ts';

const BROWSER = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

it('every lesson is a page, and whatever it leads to in this site is there', async () => {
  await using house = temporaryHouse(SERVERS);
  await using door = await httpDoor(house);
  const pages = new Map<string, string>();
  const waiting = ['/', '/concepts'];
  for (const path of waiting) {
    const answer = await fetch(door.url + path, BROWSER);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
    const page = await answer.text();
    pages.set(path, page);
    const links = [...page.matchAll(/href="(\/(?:concepts|exercise)\/?[^"#]*)"/g)].map(([, href = '']) => href);
    for (const href of links) if (!waiting.includes(href)) waiting.push(href);
  }
  expect(CONCEPT_IDS.filter((id) => !pages.has(`/concepts/${id}`))).toEqual([]);
  expect(pages.get('/concepts/closures')).toContain('<h1>Closures</h1>');
});

it('who asks for Markdown gets the text that MCP reads', async () => {
  await using house = temporaryHouse(SERVERS);
  await using door = await httpDoor(house);
  const answer = await fetch(`${door.url}/concepts/closures`);
  expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(answer.headers.get('vary')).toBe('accept');
  expect(await answer.text()).toMatch(/^# Closures\n/);
  const missing = await fetch(`${door.url}/concepts/closure`, BROWSER);
  expect([missing.status, await missing.json()]).toMatchObject([404, { code: 'no_lesson' }]);
});
