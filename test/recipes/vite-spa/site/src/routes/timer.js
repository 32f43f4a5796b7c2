export const title = "Timer";
export const text = "Ten minutes left.";
