const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a key as forms and pictures have them: a UUID in small letters. */
export const isKey = (key: string): boolean => UUID.test(key);
