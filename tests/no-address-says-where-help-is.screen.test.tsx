import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enter, goBack, linkProps, navigate, readPath, usePath } from '../src/ui/navigation';

let root: HTMLElement;

function Shown() {
  const route = usePath();
  return (
    <>
      <p>{route}</p>
      <a {...linkProps('help')}>help</a>
      <a {...linkProps('ask')}>ask</a>
      <a {...linkProps('')}>Start</a>
    </>
  );
}

const shown = () => root.querySelector('p')?.textContent;
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const moves = async (by: number) => {
  history.go(by);
  await settle();
  return shown();
};
const click = async (name: string, more: MouseEventInit = {}) => {
  const link = [...root.querySelectorAll('a')].find((a) => a.textContent === name);
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more }));
  await settle();
  return shown();
};

beforeEach(async () => {
  history.pushState(null, '', '#/');
  enter();
  root = document.body.appendChild(document.createElement('div'));
  render(<Shown />, root);
  await settle();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

test('Back and Forward lead through the guide and other support, and every address is that of Start', async () => {
  const way = ['choose', 'choose/1', 'choose/2', 'choose/result', 'help', 'ask', 'help'];
  const addresses = new Set<string>();
  const states = new Set<string>();
  for (const route of way) {
    navigate(route);
    await settle();
    expect(shown()).toBe(route);
    if (route !== 'ask') addresses.add(location.hash);
    states.add(Object.keys(history.state).join());
  }
  const back = [];
  for (let i = 0; i < way.length; i++) back.push(await moves(-1));
  expect(back).toEqual([...way.slice(0, -1).reverse(), '']);
  const forward = [];
  for (let i = 0; i < way.length; i++) forward.push(await moves(1));
  expect(forward).toEqual(way);
  expect([...addresses]).toEqual(['#/']);
  // Of an entry a browser writes down the state too: it holds a number.
  expect([...states]).toEqual(['behind']);
  expect(history.state.behind).toBeTypeOf('number');

  // Another way from the middle: the old one is forgotten.
  await moves(-3);
  expect(shown()).toBe('choose/result');
  navigate('difference');
  await settle();
  expect([shown(), location.hash]).toEqual(['difference', '#/difference']);
  expect(await moves(-1)).toBe('choose/result');
  goBack();
  await settle();
  expect(shown()).toBe('choose/2');
});

test('a link from outside, or typed by hand, works and is out of the address at once', async () => {
  for (const route of ['help', 'choose/2', 'choose', 'hidden']) {
    location.hash = `#/${route}`;
    await settle();
    expect([shown(), location.hash], route).toEqual([route, '#/']);
  }
  navigate('', { replace: true });
  location.hash = '#/ask/review';
  await settle();
  expect([shown(), location.hash]).toEqual(['ask/review', '#/ask/review']);
});

test('links look like that of Start, and lead where they say; to Start also from its own address', async () => {
  expect(linkProps('help').href).toBe('#/');
  expect(await click('help')).toBe('help');
  expect(await click('Start')).toBe('');
  expect(await moves(-1)).toBe('help');
  expect(await click('ask')).toBe('ask');
  expect(location.hash).toBe('#/ask');
});

test('as the page is left it forgets where the guide and other support were; the neutral page stays', async () => {
  const leave = async () => {
    dispatchEvent(new Event('pagehide'));
    // What a browser keeps of it is what is drawn by now.
    await Promise.resolve();
    return shown();
  };
  navigate('choose/1');
  navigate('help');
  await settle();
  expect(await leave()).toBe('');
  expect(await moves(-1)).toBe('');
  navigate('ask');
  await settle();
  expect(await leave()).toBe('ask');
  navigate('hidden', { replace: true });
  await settle();
  expect(await leave()).toBe('hidden');
  expect(await moves(-1)).toBe('hidden');
  expect(readPath()).toBe('hidden');
  navigate('', { replace: true });
});
