// As in the studio: the popup's own script, which starts nothing here.
import '../popup/index.html';
import { previewHost } from '../../src/host/preview';
import { startPreview } from '../../src/preview/start-preview';

startPreview(previewHost);
