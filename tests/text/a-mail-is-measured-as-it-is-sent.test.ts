import { expect, test } from 'vitest';
import { handOver } from '../../src/outbox/hand-over';
import { mailtoAddress } from '../../src/text/mailto';
import { aRequest, email } from '../outbox/rows';

test('a text with the line ends of another system fits where its address does', () => {
  const row = aRequest({
    route: email,
    message: { subject: 'Lines', body: 'one\r\n'.repeat(200) },
  });
  const { subject, body } = row.message;
  const to = email.kind === 'email' ? email.to : '';
  const { length } = mailtoAddress({ to, subject, body });
  expect(handOver(row, length, 'short')).toMatchObject({ as: 'mail', cut: false });
  expect(handOver(row, length - 1, 'short')).toMatchObject({ as: 'mail', cut: true });
});
