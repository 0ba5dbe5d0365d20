import type { ComponentChildren } from 'preact';
import type { FirstPack } from '../pack/schema';
import type { Draft, Request } from '../request/request';
import { formatDate, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { Icon, type IconName } from '../ui/Icon';
import { KindDrawing } from '../ui/KindDrawing';
import { linkProps } from '../ui/navigation';
import { Screen } from '../ui/Screen';

interface StartProps {
  readonly pack: Pick<FirstPack, 'explain' | 'request'>;
  readonly draft: Draft | undefined;
  readonly latest: Request | undefined;
  /** How many requests want the person to decide or to chase, counted to `MOST_COUNTED` and one more. */
  readonly needPerson: number;
  readonly now: number;
  /** By when they reply to the latest, while that is still to come. */
  readonly replyBy?: number | undefined;
  /** What comes late, under everything, so that it moves nothing. */
  readonly children?: ComponentChildren;
}

/** More are “more than 9”: Start need not read them all. */
export const MOST_COUNTED = 9;

/** Start: what each kind is in a sentence, and the ways on. What is under way comes first, or stands beside
 * them where there is room; a newcomer reads there what happens after asking. */
export function StartScreen(props: StartProps) {
  const { pack, draft, latest, needPerson, now, replyBy } = props;
  const language = useLanguage();
  const { words, moment } = language;
  const text = words.start;
  const underWay = needPerson > 0 || draft || latest;
  return (
    <Screen title={text.title} tabTitle={words.app.name} wide>
      <div class="start">
        {underWay && (
          <div class="start-beside stack">
            {needPerson > 0 && (
              <Door
                to="requests"
                icon="list"
                title={
                  needPerson > MOST_COUNTED
                    ? text.moreNeedYou(MOST_COUNTED)
                    : text.needsYou(needPerson)
                }
                hint={text.see}
                look="lead"
              />
            )}
            {draft && (
              <Door
                to="ask"
                icon="write"
                title={text.draftTitle}
                hint={text.draftText(moment(draft.at, now))}
                look="lead"
              />
            )}
            {latest && needPerson === 0 && (
              <Door
                to={`requests/${latest.id}`}
                icon="list"
                title={text.latest}
                hint={
                  replyBy === undefined
                    ? latest.reference
                    : text.replyBy(formatDate(localDay(replyBy), now, language))
                }
                look="lead"
              />
            )}
          </div>
        )}
        <div class="start-main stack">
          <nav class="doors">
            <Kinds explain={pack.explain} />
            <Door
              to="choose"
              icon="compass"
              title={text.choose}
              hint={text.chooseHint}
              look="first"
            />
            {!draft && <Door to="ask" icon="write" title={text.ask} hint={text.askHint} />}
            <Door
              to="help"
              icon="support"
              title={words.app.otherHelp}
              hint={text.supportHint}
              look="support"
            />
          </nav>
          <p class="small quiet">{text.private}</p>
          {props.children}
        </div>
        {!underWay && <Next next={pack.request.next} />}
      </div>
    </Screen>
  );
}

/** The two in a sentence each, and the way to the rest. */
function Kinds({ explain }: Pick<StartProps['pack'], 'explain'>) {
  const { words } = useLanguage();
  const { show } = useShow();
  return (
    <div class="card kinds">
      {(['mentoring', 'coaching'] as const).map((kind) => (
        <p key={kind}>
          <KindDrawing kind={kind} />
          {show(explain[kind].short ?? explain[kind].name)}
        </p>
      ))}
      <a {...linkProps('difference')}>
        {words.start.difference}
        <Icon name="next" />
      </a>
    </div>
  );
}

function Next({ next }: StartProps['pack']['request']) {
  const { words } = useLanguage();
  const { show } = useShow();
  return (
    <section class="start-beside start-next stack">
      <h2>{words.start.next}</h2>
      <ol>
        {next.map((step, i) => (
          <li key={i}>{show(step)}</li>
        ))}
      </ol>
    </section>
  );
}

interface DoorProps {
  readonly to: string;
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
  /** `lead` is what the person left unfinished; `first` the best step for a newcomer; `support` stands apart. */
  readonly look?: 'lead' | 'first' | 'support';
}

function Door({ to, icon, title, hint, look }: DoorProps) {
  return (
    <a class={look ? `card door ${look}` : 'card door'} {...linkProps(to)}>
      <Icon name={icon} />
      <span>
        <strong>{title}</strong>
        <span class="small soft">{hint}</span>
      </span>
      <Icon name="next" />
    </a>
  );
}
