import { previewHost } from '../../src/host/preview';
import { startPreview } from '../../src/preview/start-preview';

startPreview(previewHost);
