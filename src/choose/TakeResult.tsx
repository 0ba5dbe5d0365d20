import { useState } from 'preact/hooks';
import { isAboutSupport } from '../pack/outcome';
import type { Pack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { CopyText } from '../ui/CopyText';
import { Icon } from '../ui/Icon';
import type { Composer } from '../ui/ReportWords';
import type { Recommendation } from './recommend';

interface TakeResultProps {
  readonly host: Composer;
  readonly pack: Pack;
  readonly choice: Recommendation;
}

/** Leaves with the person, by their own press, for a talk with a manager: what was suggested, and the reasons.
 * Not a word of it is about other support, whatever was answered. */
export function TakeResult({ host, pack, choice }: TakeResultProps) {
  const { words, localise } = useLanguage();
  const [failed, setFailed] = useState(false);
  const text = words.choose;
  const { title, about } = pack.guide.outcomes[choice.outcome];
  const reasons = choice.because
    .filter(({ answer }) => !isAboutSupport(answer))
    .map(({ answer }) => `- ${localise(answer.because ?? answer.label)}`);
  const { programme, contact } = pack.organisation;
  const body = [
    localise(title),
    localise(about),
    reasons.length > 0 && `${text.because}:\n${reasons.join('\n')}`,
    `${localise(programme)}: ${contact.page ?? contact.email}`,
  ]
    .filter(Boolean)
    .join('\n\n');
  const opened = (done: boolean) => {
    setFailed(!done);
    if (!done) announce(words.help.notOpened);
  };
  return (
    <section class="stack tight no-print">
      <h2>{text.take}</h2>
      <p class="small soft">{text.takeHint}</p>
      <div class="row">
        <CopyText text={body} label={text.takeCopy} />
        <button
          type="button"
          class="button"
          onClick={() =>
            host.composeMail({ to: '', subject: localise(title), body }).then(
              (answer) => opened(answer === 'opened'),
              () => opened(false),
            )
          }
        >
          <Icon name="mail" />
          {text.takeMail}
        </button>
      </div>
      {failed && <p class="small">{words.help.notOpened}</p>}
    </section>
  );
}
