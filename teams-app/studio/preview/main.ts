import { previewHost } from '../../../src/host/preview';
import { startPreview } from '../../../src/preview/start-preview';
import { FIRST } from '../../../src/ui/first-icons';
import { addIcons } from '../../../src/ui/Icon';

addIcons(FIRST);
startPreview(previewHost);
