import { takeFirstPaint } from '../../src/host/extension-first-paint';
import { previewHost } from '../../src/host/preview';
import { startPreview } from '../../src/preview/start-preview';

// Whoever holds the frame has taken them from the popup's page.
takeFirstPaint(parent.document);
startPreview(previewHost);
