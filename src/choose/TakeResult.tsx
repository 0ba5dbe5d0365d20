import { isAboutSupport } from '../pack/outcome';
import { whereToAsk } from '../pack/pass-on';
import type { Pack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { CopyText } from '../ui/CopyText';
import { type Composer, useMail } from '../ui/composer';
import { Icon } from '../ui/Icon';
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
  const { compose, failed } = useMail(host, words.help.notOpened);
  const text = words.choose;
  const { title, about } = pack.guide.outcomes[choice.outcome];
  const reasons = choice.because
    .filter(({ answer }) => !isAboutSupport(answer))
    .map(({ answer }) => `- ${localise(answer.because ?? answer.label)}`);
  const body = [
    localise(title),
    localise(about),
    reasons.length > 0 && `${text.because}:\n${reasons.join('\n')}`,
    whereToAsk(pack.organisation, localise),
  ]
    .filter(Boolean)
    .join('\n\n');
  return (
    <section class="stack tight no-print">
      <h2>{text.take}</h2>
      <p class="small soft">{text.takeHint}</p>
      <div class="row">
        <CopyText text={body} label={text.takeCopy} />
        <button
          type="button"
          class="button"
          onClick={() => compose({ to: '', subject: localise(title), body })}
        >
          <Icon name="mail" />
          {text.takeMail}
        </button>
      </div>
      {failed && <p class="small">{failed}</p>}
    </section>
  );
}
