import { expect, test } from 'vitest';
import { lazyScreen } from '../../src/ui/lazy-screen';
import { draw } from '../draw';
// Here beforehand: from a server for development each icon is a file of its own.
import '../../src/ui/more-icons';

test('a screen is drawn once its styles are there, also those that another screen asked for', async () => {
  const styles = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
  // One that the network is still bringing has no sheet.
  document.head.append(styles);
  const Screen = lazyScreen(async () => () => <h1>Here</h1>);
  const root = draw(<Screen />);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(root.textContent).toBe('');
  styles.dispatchEvent(new Event('load'));
  await expect.poll(() => root.textContent).toBe('Here');
  styles.remove();
});
