/** A new id, unguessable, URL- and file-name-safe. */
export type Ids = () => string;
