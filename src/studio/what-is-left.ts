/** The author's plan: what has to be done before the pack is the organisation's own, from the check's own findings. */
import type { Finding } from '../pack/author/check';

export interface WhatIsLeft {
  /** While there is one, Waymark would refuse the pack: it cannot be published. The others are unknown until
   * these are mended. */
  readonly refused: readonly Finding[];
  /** Still the example's. */
  readonly invented: readonly Finding[];
  /** Nobody has checked it at its source. */
  readonly unconfirmed: readonly Finding[];
  readonly overdue: readonly Finding[];
  readonly untranslated: readonly Finding[];
}

export function whatIsLeft(findings: readonly Finding[]): WhatIsLeft {
  const about = (what: Finding['about']) => findings.filter((finding) => finding.about === what);
  return {
    refused: findings.filter(({ kind }) => kind === 'problem'),
    invented: about('invented'),
    unconfirmed: about('unconfirmed'),
    overdue: about('overdue'),
    untranslated: about('untranslated'),
  };
}
