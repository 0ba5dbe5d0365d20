import { Icon } from '../ui/Icon';
import { useWords } from './words';

interface ItemToolsProps {
  readonly index: number;
  /** How many there are. */
  readonly of: number;
  /** What it is called, for whoever hears it. */
  readonly called: string;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** What may be done to an item of a list: drawn small, and heard with the item's name. */
export function ItemTools({ index, of, called, onMove, onRemove }: ItemToolsProps) {
  const { fields } = useWords();
  const tools = [
    { icon: 'up', words: fields.up, press: () => onMove(index - 1), off: index === 0 },
    { icon: 'down', words: fields.down, press: () => onMove(index + 1), off: index === of - 1 },
    { icon: 'trash', words: fields.remove, press: onRemove, off: false },
  ] as const;
  return (
    <div class="studio-tools">
      {tools.map(({ icon, words, press, off }) => (
        <button
          key={icon}
          type="button"
          class="button plain"
          title={`${words} ${called}`}
          disabled={off}
          onClick={press}
        >
          <Icon name={icon} />
          <span class="unseen">
            {words} {called}
          </span>
        </button>
      ))}
    </div>
  );
}
