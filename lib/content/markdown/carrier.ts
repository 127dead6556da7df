import type { ContentNode } from '../schema/document';

/** A node of ours on its way through the HTML tree, which knows nothing of blocks and values. */
export interface Carrier {
  type: 'carrier';
  content: ContentNode;
  data?: undefined;
  position?: undefined;
}

declare module 'hast' {
  interface ElementContentMap {
    carrier: Carrier;
  }
  interface RootContentMap {
    carrier: Carrier;
  }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    carrier: Carrier;
  }
  interface BlockContentMap {
    carrier: Carrier;
  }
  interface RootContentMap {
    carrier: Carrier;
  }
}

export function carry(content: ContentNode): Carrier {
  return { type: 'carrier', content };
}
