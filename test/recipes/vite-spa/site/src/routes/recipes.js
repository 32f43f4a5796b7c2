export const title = "Recipes";
export const text = "Soup and bread.";
