/** In place of style sheets, which jsdom has no use for. */
export {};
