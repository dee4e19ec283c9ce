import { clerkMiddleware, createRouteMatcher } from '@clerk/nextjs/server';

const isPrivate = createRouteMatcher(['/slots(.*)', '/api/slots(.*)', '/api/staff(.*)']);

export default clerkMiddleware((auth, request) => {
  if (isPrivate(request)) auth().protect();
});

export const config = { matcher: ['/((?!_next|.*\\..*).*)', '/(api|trpc)(.*)'] };
