export { db } from './db';
export { recipes, members } from './schema';
export { withMember, type MemberRequest } from './withMember';
export { listRecipes, recipesMatching } from './recipeQueries';
export { PantryItem } from './pantry';
