/**
 * Letters that a question may have; nobody types more, and long ones keep the server busy. In a file of its own: the
 * header needs it in the browser, where the validation beside it would come along.
 */
export const longestQuestion = 100;
