/** The icons that only the studio draws, which come with it. */
import add from '@fluentui/svg-icons/icons/add_20_regular.svg?raw';
import down from '@fluentui/svg-icons/icons/arrow_down_20_regular.svg?raw';
import redo from '@fluentui/svg-icons/icons/arrow_redo_20_regular.svg?raw';
import undo from '@fluentui/svg-icons/icons/arrow_undo_20_regular.svg?raw';
import up from '@fluentui/svg-icons/icons/arrow_up_20_regular.svg?raw';
import folder from '@fluentui/svg-icons/icons/folder_open_20_regular.svg?raw';

export const STUDIO = { add, down, folder, redo, undo, up } as const;
