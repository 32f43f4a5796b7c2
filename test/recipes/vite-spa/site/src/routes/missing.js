export const title = "Not found";
export const text = "There is no such page.";
