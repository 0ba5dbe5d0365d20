import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConfigureHost } from '../../src/host/teams-configure';
import type { Dictionary } from '../../src/text/en';
import { useLanguage } from '../../src/text/language';
import { ChoiceField } from '../../src/ui/Field';
import { FIRST } from '../../src/ui/first-icons';
import { addIcons, Icon, type IconName } from '../../src/ui/Icon';
import { MORE } from '../../src/ui/more-icons';

addIcons({ ...FIRST, ...MORE });

interface First {
  readonly route: string;
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
}

const choices = ({ app, start }: Dictionary): readonly First[] => [
  { route: 'difference', icon: 'compare', title: start.difference, hint: start.differenceHint },
  { route: 'choose', icon: 'compass', title: start.choose, hint: start.chooseHint },
  { route: 'help', icon: 'support', title: app.otherHelp, hint: start.supportHint },
];

/** What the channel sees first. Reopened, it shows what was saved. */
export function Configure({ host }: { host: ConfigureHost }) {
  const { words } = useLanguage();
  const all = choices(words);
  const [route, setRoute] = useState('difference');
  const [alone, setAlone] = useState(false);
  const touched = useRef(false);

  useEffect(() => {
    host.connected.then((there) => setAlone(!there));
    host.saved.then((saved) => {
      if (saved && !touched.current && choices(words).some((c) => c.route === saved))
        setRoute(saved);
    });
  }, [host]);
  const chosen = all.find((choice) => choice.route === route) ?? all[0];
  useEffect(() => host.choose(route, `${words.app.name}: ${chosen?.title}`), [host, route]);

  return (
    <main class="configure stack">
      <h1>{words.configure.title}</h1>
      <p>{words.configure.about}</p>
      <ChoiceField
        id="first"
        label={words.configure.first}
        options={all.map((choice) => ({ id: choice.route, label: choice.title }))}
        chosen={[route]}
        onChange={([value = route]) => {
          touched.current = true;
          setRoute(value);
        }}
      />
      {chosen && (
        <figure aria-live="polite">
          <figcaption class="quiet">{words.configure.preview}</figcaption>
          <p class="card">
            <Icon name={chosen.icon} />
            <strong>{chosen.title}</strong>
            <span class="quiet">{chosen.hint}</span>
          </p>
        </figure>
      )}
      <p class="quiet">{alone ? words.configure.alone : words.configure.later}</p>
    </main>
  );
}
