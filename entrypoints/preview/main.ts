import { takeFirstPaint } from '../../src/first-paint/from-popup';
import { previewHost } from '../../src/host/preview';
import { startPreview } from '../../src/preview/start-preview';

// Whoever holds the frame has taken them from the popup's page.
takeFirstPaint(parent.document);
startPreview(previewHost);
